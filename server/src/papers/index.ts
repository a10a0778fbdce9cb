export { issuerOf, type Named, nameForms, officialOf, placeOf, positionForms } from './officials.ts'
