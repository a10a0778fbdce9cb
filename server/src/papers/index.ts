export { issuerOf, nameForms, officialOf, placeOf, positionForms } from './officials.ts'
