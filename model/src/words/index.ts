export { type Case, type CaseForms, caseQuestions, cases } from './case.ts'
export { type CorrectedCases, namePartsOf, type SpokenText, spokenCases } from './corrected.ts'
export { inWords } from './date.ts'
export { type Confidence, type DoubtCode, explainDoubt, type WordDoubt } from './doubt.ts'
export {
  type DeclinedName,
  declineFullName,
  type FullName,
  type NameDoubt,
  NameForm,
  NameForms,
  type NamePart,
} from './full-name.ts'
export { asWord, atPlace, spellings } from './mentions.ts'
export { courseOf, type Gender, ordinalInFigures, ordinalInWords } from './ordinal.ts'
export { declineOrganisation } from './organisation.ts'
export { ageInGenitive, ageInWords, counted, plural } from './plural.ts'
export { type DeclinedText, declinePosition } from './position.ts'
export { detectSex, type SexGuess } from './sex.ts'
export { longName, shortForm, shortName } from './short-form.ts'
export { formTitles, learnerPost, type Noun, type Setting, vocabulary } from './vocabulary.ts'
