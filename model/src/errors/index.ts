import { accountErrors } from '#accounts'
import { baseErrors } from '#bases'
import { consentErrors } from '#consents'
import { decisionErrors } from '#decisions'
import { editionErrors } from '#editions'
import { gatheringErrors } from '#gatherings'
import { importErrors, importStepErrors } from '#imports'
import { organisationErrors } from '#organisations'
import { pairErrors } from '#pairs'
import { peopleErrors } from '#people'
import { programmeErrors } from '#programmes'
import { recordErrors } from '#records'
import { registryErrors } from '#registry'
import { roundErrors } from '#rounds'
import { templateErrors } from '#templates'
import { waitingErrors } from '#waiting'
import { wishErrors } from '#wishes'
import { commonErrors } from './common.ts'

/** Every refusal of the product and its HTTP status. A domain adds its own record here. */
export const errorStatus = {
  ...commonErrors,
  ...accountErrors,
  ...organisationErrors,
  ...peopleErrors,
  ...importErrors,
  ...importStepErrors,
  ...consentErrors,
  ...programmeErrors,
  ...baseErrors,
  ...pairErrors,
  ...editionErrors,
  ...recordErrors,
  ...registryErrors,
  ...roundErrors,
  ...gatheringErrors,
  ...wishErrors,
  ...decisionErrors,
  ...waitingErrors,
  ...templateErrors,
} as const

export type ErrorCode = keyof typeof errorStatus
export type { CommonError } from './common.ts'
export { commonErrors } from './common.ts'
