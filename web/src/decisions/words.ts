import type {
  ConfirmationAnswer,
  ConfirmationSide,
  ConfirmationState,
  DecisionBody,
  OpinionGiver,
} from '@app/model/decisions'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

export const bodyWords = {
  director: msg`Куратор предлагает, директор утверждает приказом`,
  teachers_council: msg`Педагогический совет`,
  working_group: msg`Рабочая группа`,
  methodical_council: msg`Методический совет`,
  project_head: msg`Руководитель совместного проекта`,
  employer: msg`Работодатель`,
} as const satisfies Record<DecisionBody, MessageDescriptor>

export const opinionWords = {
  student_council: msg`Студенческий совет`,
  school_curator: msg`Куратор от школы`,
  parents_council: msg`Совет родителей`,
} as const satisfies Record<OpinionGiver, MessageDescriptor>

export const sideWords = {
  mentor: msg`наставник`,
  mentee: msg`наставляемый`,
  representative: msg`представитель`,
} as const satisfies Record<ConfirmationSide, MessageDescriptor>

export const answerWords = {
  agree: msg`согласен`,
  questions: msg`есть вопросы`,
  refuse: msg`не согласен`,
} as const satisfies Record<ConfirmationAnswer, MessageDescriptor>

export const answerTones = {
  agree: 'success',
  questions: 'warning',
  refuse: 'danger',
} as const satisfies Record<ConfirmationAnswer, Tone>

export const stateWords = {
  agreed: { title: msg`Все согласны`, tone: 'success' },
  refused: { title: msg`Есть отказ`, tone: 'danger' },
  questions: { title: msg`Есть вопросы`, tone: 'warning' },
  waiting: { title: msg`Ждём ответов`, tone: 'neutral' },
} as const satisfies Record<ConfirmationState, { title: MessageDescriptor; tone: Tone }>
