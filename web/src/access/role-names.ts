import type { Role } from '@app/model/access'
import type { OrganisationKind } from '@app/model/organisations'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const names: Record<Role, MessageDescriptor> = {
  administrator: msg`администратор`,
  director: msg`директор`,
  curator: msg`куратор`,
  'form-lead': msg`ответственный за форму`,
  tutor: msg`классный руководитель`,
  psychologist: msg`психолог`,
  methodist: msg`методист`,
  hr: msg`специалист по кадрам`,
  partner: msg`представитель предприятия`,
  municipal: msg`муниципальный специалист`,
  'municipal-head': msg`руководитель управления`,
  regional: msg`региональный оператор`,
  mentor: msg`наставник`,
  mentee: msg`наставляемый`,
  representative: msg`родитель`,
}

const groupTutor = msg`куратор группы`

/** Name of a role; a college says «куратор группы» where a school says «классный руководитель». */
export function roleName(role: Role, kind?: string): MessageDescriptor {
  const college: OrganisationKind = 'college'
  return role === 'tutor' && kind === college ? groupTutor : names[role]
}
