import type { Issuer } from '#documents'
import { type CaseForms, declineOrganisation } from '#words'

/** The short name of an organisation in a case: «в Верхнелугском колледже», «МБОУ «СОШ № 5»» as it is. */
export function organisationIn(issuer: Issuer, one: keyof CaseForms): string {
  // without a name the head of the paper names the gap; the sentence must stand all the same
  const name = issuer.shortName.trim() || issuer.fullName.trim() || 'образовательная организация'
  return declineOrganisation(name).forms[one]
}
