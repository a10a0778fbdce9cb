import type { ClosingReason, PairState } from './pair.ts'

/** States as documents say them (domain/04 §4). */
export const pairStateTitles = {
  draft: 'проект',
  proposed: 'предложена',
  confirmed: 'согласована сторонами',
  secured: 'закреплена приказом',
  active: 'действует',
  paused: 'приостановлена',
  completed: 'завершена',
  terminated_early: 'прекращена досрочно',
  replaced: 'наставник заменен',
} as const satisfies Record<PairState, string>

/** Reasons of the end as documents say them (domain/05 §6). */
export const closingTitles = {
  full: 'план мероприятий выполнен в полном объеме',
  initiative:
    'по инициативе наставника или наставляемого и (или) по обоюдному решению (по уважительным обстоятельствам)',
  curator: 'по инициативе куратора (ненадлежащее исполнение, форс-мажор)',
  mentor_refusal: 'досрочный отказ работника от наставничества (ст. 351.8 ТК РФ)',
  employer_cancel: 'досрочная отмена поручения работодателем (ст. 351.8 ТК РФ)',
  consent_withdrawn: 'отзыв согласия',
  left: 'выбытие участника',
  trial_failed: 'не состоялась по итогам пробной встречи',
} as const satisfies Record<ClosingReason, string>
