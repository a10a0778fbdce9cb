import type { OrganisationError } from '@app/model/organisations'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const organisationRefusals = {
  'organisation.inn-wrong': msg`ИНН с ошибкой: контрольные цифры не сходятся`,
  'organisation.ogrn-wrong': msg`ОГРН с ошибкой: контрольная цифра не сходится`,
  'organisation.numbering-wrong': msg`В порядке нумерации нет места для номера. Напишите, например, {'{n}'}-од`,
} satisfies Record<OrganisationError, MessageDescriptor>
