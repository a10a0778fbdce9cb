import { criteria, riskTitles } from '#monitoring'
import type { resultFacts } from '#registry'
import { occasions, rewardKinds } from '#reports'
import type { Dossier } from './dossier.ts'
import { date, long, type Of, person, rows, text, titledOptions, values } from './field-kinds.ts'

/** How the questions of the papers of results are asked. */
export const resultFields: Record<keyof typeof resultFacts, Of> = {
  rewards: (dossier) => ({
    kind: 'rows',
    columns: [
      { name: 'personId', kind: 'choice', options: candidates(dossier) },
      { name: 'reward', kind: 'choice', options: titledOptions(rewardKinds) },
      { name: 'detail', kind: 'text' },
      { name: 'merit', kind: 'text' },
    ],
  }),
  event: text,
  eventOn: date,
  accountantId: person,
  occasion: () => ({ kind: 'choice', options: titledOptions(occasions) }),
  merit: long,
  nomination: text,
  rewardedOn: date,
  rewardNumber: text,
  issuedOn: date,
  requestedBy: text,
  achievements: long,
  rewarded: long,
  strengths: long,
  weaknesses: long,
  opportunities: long,
  threats: long,
  conclusions: long,
  nextSteps: rows('text:long', 'due', 'responsible'),
  points: rows(
    {
      ...{ name: 'criterion', kind: 'choice' },
      options: criteria().map(({ id, text }) => ({ value: id, title: `${id}. ${text}` })),
    },
    { name: 'mark', kind: 'choice', options: values('2', '1', '0') },
  ),
  commission: long,
  practiceTitle: text,
  problem: long,
  practiceGoal: long,
  tasks: long,
  means: long,
  steps: rows('title', 'period', 'text:long'),
  tools: long,
  results: rows('title', 'before', 'after'),
  howToRepeat: long,
  authors: rows('name', 'position'),
  risks: rows({ name: 'risk', kind: 'choice', options: titledOptions(riskTitles) }, 'text:long'),
  practices: rows(
    {
      ...{ name: 'practice', kind: 'choice' },
      options: values('practice', 'publication', 'contest', 'award'),
    },
    'title',
    'link',
  ),
}

/** Mentors of the cycle first, then the mentees: both may be rewarded. */
function candidates({ participants }: Dossier) {
  const is = (role: 'mentor' | 'mentee') => (one: Dossier['participants'][number]) =>
    one.takesPart.some((part) => part.role === role)
  const mentors = participants.filter(is('mentor'))
  const mentees = participants.filter(is('mentee')).filter((one) => !mentors.includes(one))
  return [...mentors, ...mentees].map(({ id, name, about }) => ({
    value: id,
    title: [name.nominative, about].filter(Boolean).join(', '),
  }))
}
