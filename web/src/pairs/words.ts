import type { ClosingReason, Pair, PairKind, PairState } from '@app/model/pairs'
import { isBeforeOrder } from '@app/model/pairs'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tone } from '#ui'

/** A state in a word and a tone. */
export const stateWords: Record<PairState, { title: MessageDescriptor; tone: Tone }> = {
  draft: { title: msg`ждёт приказа`, tone: 'neutral' },
  proposed: { title: msg`предложена сторонам`, tone: 'warning' },
  confirmed: { title: msg`стороны согласны`, tone: 'info' },
  secured: { title: msg`закреплена приказом`, tone: 'info' },
  active: { title: msg`работает`, tone: 'success' },
  paused: { title: msg`приостановлена`, tone: 'warning' },
  completed: { title: msg`завершена`, tone: 'neutral' },
  terminated_early: { title: msg`прекращена досрочно`, tone: 'danger' },
  replaced: { title: msg`наставник заменён`, tone: 'neutral' },
}

export const kindWords: Record<PairKind, MessageDescriptor> = {
  traditional: msg`один на один`,
  group: msg`группа`,
  short_term: msg`краткосрочное`,
  reverse: msg`реверсивное`,
  situational: msg`ситуационное`,
  speed: msg`скоростное`,
  virtual: msg`дистанционное`,
}

export const closingWords: Record<ClosingReason, MessageDescriptor> = {
  full: msg`программа выполнена, срок вышел`,
  initiative: msg`по инициативе стороны`,
  curator: msg`по решению куратора`,
  mentor_refusal: msg`наставник отказался`,
  employer_cancel: msg`предприятие отозвало наставника`,
  consent_withdrawn: msg`отозвано согласие`,
  left: msg`участник выбыл из организации`,
  trial_failed: msg`не подошли друг другу на пробных встречах`,
}

/** Chips over the table: what a curator looks for. */
export const pairGroups = ['waiting', 'secured', 'active', 'closed'] as const
export type PairGroup = (typeof pairGroups)[number]

export const groupWords: Record<PairGroup, { title: MessageDescriptor; tone: Tone }> = {
  waiting: { title: msg`Ждут приказа`, tone: 'warning' },
  secured: { title: msg`Закреплены`, tone: 'info' },
  active: { title: msg`Работают`, tone: 'success' },
  closed: { title: msg`Завершены`, tone: 'neutral' },
}

export function groupOf({ state }: Pick<Pair, 'state'>): PairGroup {
  if (isBeforeOrder(state)) return 'waiting'
  if (state === 'secured') return 'secured'
  return state === 'active' || state === 'paused' ? 'active' : 'closed'
}
