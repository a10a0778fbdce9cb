export { wordingFlaws } from './flaws.ts'
export { organisationIn } from './named.ts'
export { blocksOf, itemsOf, rowsOf, said, wordsOf } from './reading.ts'
export { type Declined, type SettingWords, settingWords } from './setting.ts'
