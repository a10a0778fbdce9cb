export { type ConsentForm, type ConsentPerson, consentForm } from './consent-form.ts'
export { consentFormSamples } from './samples.ts'
