import type { ErrorCode } from '@app/model/errors'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Trouble } from '#api'
import { accountRefusals } from './accounts.ts'
import { commonRefusals } from './common.ts'
import { decisionRefusals } from './decisions.ts'
import { gatheringRefusals } from './gatherings.ts'
import { importRefusals, importStepRefusals } from './imports.ts'
import { organisationRefusals } from './organisations.ts'
import { pairRefusals } from './pairs.ts'
import { baseRefusals, consentRefusals, peopleRefusals } from './people.ts'
import { programmeRefusals } from './programmes.ts'
import { editionRefusals, recordRefusals } from './records.ts'
import { registryRefusals } from './registry.ts'
import { roundRefusals } from './rounds.ts'
import { templateRefusals } from './templates.ts'
import { waitingRefusals } from './waiting.ts'
import { wishRefusals } from './wishes.ts'

/** What is said about each refusal; a new code does not compile without its sentence here. */
export const refusals: Record<ErrorCode | Trouble, MessageDescriptor> = {
  offline: msg`Нет связи с сервером. Проверьте сеть и повторите: введённое не пропадёт`,
  bug: msg`Что-то сломалось у нас. Мы уже записали, что произошло`,
  ...commonRefusals,
  ...accountRefusals,
  ...organisationRefusals,
  ...peopleRefusals,
  ...importRefusals,
  ...importStepRefusals,
  ...consentRefusals,
  ...programmeRefusals,
  ...baseRefusals,
  ...pairRefusals,
  ...registryRefusals,
  ...editionRefusals,
  ...recordRefusals,
  ...roundRefusals,
  ...gatheringRefusals,
  ...wishRefusals,
  ...decisionRefusals,
  ...waitingRefusals,
  ...templateRefusals,
}
