export { activateLanguage, type Language, languages, startLanguage } from './language.ts'
