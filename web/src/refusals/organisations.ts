import type { OrganisationError } from '@app/model/organisations'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const organisationRefusals = {
  'organisation.inn-wrong': msg`ИНН с ошибкой: контрольные цифры не сходятся`,
  'organisation.ogrn-wrong': msg`ОГРН с ошибкой: контрольная цифра не сходится`,
  'organisation.numbering-wrong': msg({
    message: "В записи номера нет места для самого номера. Напишите, например, '{n}'-од",
  }),
} satisfies Record<OrganisationError, MessageDescriptor>
