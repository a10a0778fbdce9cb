import type { ImportPlan } from '@app/model/imports'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Setting } from '#people'

type Choices<Key extends keyof ImportPlan> = Record<ImportPlan[Key], MessageDescriptor>

/** Whom a list names. */
export const kindsIn = (setting: Setting): Choices<'kind'> => ({
  learner: setting === 'college' ? msg`студенты` : msg`ученики`,
  teacher: msg`педагоги`,
  employee: msg`сотрудники`,
  partner: msg`представители предприятий`,
  parent: msg`родители`,
})

/** Whom it puts into the base of mentees, and into that of mentors. */
export const menteeChoices: Choices<'mentees'> = {
  none: msg`никого`,
  'with-request': msg`у кого есть запрос`,
  all: msg`всех`,
}
export const mentorChoices: Choices<'mentors'> = {
  none: msg`никого`,
  'with-competencies': msg`у кого указаны компетенции`,
  all: msg`всех`,
}
