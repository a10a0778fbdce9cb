export {
  type InformationLetter,
  informationLetter,
  type LetterAudience,
  letterAudiences,
} from './information-letter.ts'
export { type Memo, type MemoReader, memo, memoReaders } from './memo.ts'
export { letterSamples } from './samples.ts'
