export { keepCorrected, listCorrected } from './corrected.ts'
export { doubtsOfCard, doubtsOfHead } from './doubts.ts'
export { issuerOf, nameForms, officialOf, placeOf, positionForms } from './officials.ts'
export type { PaperTables } from './tables.ts'
