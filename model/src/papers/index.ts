export { wordingFlaws } from './flaws.ts'
export { type Declined, type SettingWords, settingWords } from './setting.ts'
