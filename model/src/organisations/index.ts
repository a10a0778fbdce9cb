export { OrganisationRow, organisationApi } from './api.ts'
export { type OrganisationError, organisationErrors } from './errors.ts'
export {
  isAuthority,
  Organisation,
  OrganisationInput,
  OrganisationKind,
  organisationKinds,
} from './organisation.ts'
export { isInn, isOgrn, type RequisiteGap, requisiteGaps } from './requisites.ts'
