import type { FigureCode } from '@app/model/programmes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const names: Record<FigureCode, MessageDescriptor> = {
  'learners-covered': msg`Охват учеников`,
  'teachers-covered': msg`Охват педагогов`,
  'mentees-without-pair': msg`Наставляемых без пары`,
  'mentors-without-mentee': msg`Наставников без наставляемого`,
  'pairs-at-work': msg`Пар в работе`,
  mentees: msg`Наставляемых`,
  mentors: msg`Наставников`,
  'consents-missing': msg`Без согласия`,
  organisations: msg`Организаций с открытым циклом`,
}

const ofCollege: Partial<Record<FigureCode, MessageDescriptor>> = {
  'learners-covered': msg`Охват студентов`,
}

export const figureName = (code: FigureCode, college: boolean): MessageDescriptor =>
  (college && ofCollege[code]) || names[code]
