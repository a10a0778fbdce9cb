import type { Count } from './figures.ts'
import { percentOf } from './figures.ts'

export type RespondentRole = 'mentee' | 'mentor' | 'partner' | 'parent'

export const respondentTitles: Record<RespondentRole, string> = {
  mentee: 'Наставляемые',
  mentor: 'Наставники',
  partner: 'Организации-партнеры',
  parent: 'Родители (законные представители)',
}

/** Answers of one role, in one form or in all of them. */
export type Satisfaction = {
  role: RespondentRole
  /** «ученик – ученик»; all forms without it. */
  form?: string | undefined
  asked: Count
  answered: Count
  satisfied: Count
}

/** Those who answered with seven points and more are satisfied: ours, there is no federal threshold. */
export const satisfiedFrom = 7

/** Fewer answers do not speak for all. */
export const enoughAnswers = 60

export const isSatisfied = (
  { overall, index }: { overall: Count; index: Count },
  from = satisfiedFrom,
): boolean => (overall ?? index ?? 0) >= from

/** Per cent of satisfied: of those who answered or, as the federal wording has it, of the participants. */
export const satisfactionOf = (
  { answered, satisfied }: Satisfaction,
  of: 'respondents' | { participants: Count } = 'respondents',
): Count => percentOf(satisfied, of === 'respondents' ? answered : of.participants)

export const responseOf = ({ asked, answered }: Satisfaction): Count => percentOf(answered, asked)

/** Whether the answers are too few to be relied on. */
export const fewAnswers = (one: Satisfaction): boolean => {
  const response = responseOf(one)
  return response !== null && response < enoughAnswers
}
