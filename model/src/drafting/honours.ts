import { schoolYear } from '#documents'
import type { OrderedPerson } from '#orders'
import { lowerFirst } from '#orders'
import { settingWords } from '#papers'
import type { PaperFacts } from '#registry'
import {
  type HonouredPerson,
  honourPaper,
  type OccasionCode,
  occasions,
  parentsPaper,
  type Reward,
  type RewardCode,
  rewardKinds,
  rewardOrder,
} from '#reports'
import type { Dossier, DraftPerson } from './dossier.ts'
import type { PaperSource } from './source.ts'
import { declined, filled, issued, orderFrame } from './words.ts'

const honourAsks = ['occasion', 'merit', 'nomination', 'rewardedOn', 'rewardNumber', 'issuedOn'] as const

const honour = (kind: 'letter' | 'diploma', title: string): PaperSource => ({
  code: 'D26',
  ...(kind === 'letter' ? {} : { variant: kind }),
  title,
  ...{ about: 'person', life: 'form', many: true, asks: honourAsks },
  usual: (d) => (d.person ? { occasion: occasionOf(d) } : {}),
  fits: ({ roles }) => roles.length > 0,
  build: (d, f) =>
    honourPaper({
      ...{ ...given(d, f), kind, occasion: chosen(f) ?? occasionOf(d) },
      ...(d.person ? { to: honoured(d, d.person) } : {}),
      ...filled({ nomination: f.nomination }),
    }),
  blank: (d) => honourPaper({ ...issued(d), year: yearOf(d), kind, occasion: 'year' }),
})

/** D25 and D26: the order on rewards, and what is handed over by it. */
export const honourSources: PaperSource[] = [
  {
    code: 'D25',
    ...{ about: 'organisation', life: 'order', needs: ['participants'] },
    asks: [
      ...(['rewards', 'event', 'eventOn', 'curatorId', 'hrId', 'accountantId', 'control'] as const),
      ...(['ownBasis', 'decisionBody', 'decisionOn', 'decisionNumber', 'publish', 'executorPhone'] as const),
    ],
    build: (d, f) =>
      rewardOrder({
        ...{ ...orderFrame(d, f), year: yearOf(d), rewards: rewardsOf(d, f) },
        ...{ curator: d.official(f.curatorId), personnel: d.official(f.hrId) },
        accountant: d.official(f.accountantId),
        ...(f.event ? { event: { name: f.event, ...filled({ on: f.eventOn }) } } : {}),
        publish: f.publish ?? false,
      }),
  },
  honour('letter', 'благодарственное письмо'),
  honour('diploma', 'грамота'),
  {
    code: 'D26',
    variant: 'parents',
    title: 'благодарность родителям',
    ...{ about: 'person', life: 'form', many: true },
    asks: ['merit', 'rewardedOn', 'rewardNumber', 'issuedOn'],
    fits: ({ minor, roles }) => minor && roles.length > 0,
    build: (d, f) =>
      parentsPaper({
        ...given(d, f),
        parents: (d.person?.representatives ?? []).map(({ name }) => declined(d, name)),
        ...(d.person ? { child: honoured(d, d.person), as: d.person.takesPart[0]?.role ?? 'mentee' } : {}),
      }),
    blank: (d) => parentsPaper({ ...issued(d), year: yearOf(d), parents: [] }),
  },
]

/** «2026/2027» */
const yearOf = ({ cycle, on }: Dossier): string => schoolYear(cycle?.startsOn ?? on)

const given = (d: Dossier, f: PaperFacts) => ({
  ...{ ...issued(d), year: yearOf(d) },
  ...filled({ merit: f.merit, issuedOn: f.issuedOn }),
  ...(f.rewardedOn || f.rewardNumber
    ? { order: { date: f.rewardedOn ?? null, number: f.rewardNumber || null } }
    : {}),
})

const chosen = ({ occasion }: PaperFacts): OccasionCode | undefined =>
  (Object.keys(occasions) as OccasionCode[]).find((code) => code === occasion) // keys of the record

/** What this person is most likely thanked for. */
function occasionOf({ person }: Dossier): OccasionCode {
  const mentor = person?.takesPart.some(({ role }) => role === 'mentor')
  if (!mentor) return 'mentee'
  if (person?.kind === 'learner') return 'peers'
  return person?.kind === 'partner' ? 'partner' : 'year'
}

/** An employee by his post, a learner by his class or group: «ученице 9 «А» класса». */
function honoured(d: Dossier, { name, kind, position, about }: DraftPerson): HonouredPerson {
  if (kind !== 'learner') return { name, ...(position.nominative ? { position } : {}) }
  const { learner } = settingWords(d.issuer.kind)
  const place = about.replace(/класс$/u, 'класса').replace(/^группа/u, 'группы')
  const post = (word: string) => [word, place].filter(Boolean).join(' ')
  return { name, position: { nominative: post(learner.nominative), dative: post(learner.dative) } }
}

/** Lines of the table as items of the order: people of one reward stand together. */
function rewardsOf(d: Dossier, { rewards = [] }: PaperFacts): Reward[] {
  const items = new Map<string, Reward & { people: OrderedPerson[] }>()
  for (const { personId, reward, detail, merit } of rewards) {
    const person = personId ? d.named(personId) : null
    const kind = (Object.keys(rewardKinds) as RewardCode[]).find((code) => code === reward) // keys of the record
    if (!person || !kind) continue
    const key = JSON.stringify([kind, detail, merit])
    const needs = 'needs' in rewardKinds[kind] ? rewardKinds[kind].needs : undefined
    const item = items.get(key) ?? {
      ...{ kind, people: [] },
      ...(detail && needs === 'amount' ? { amount: detail } : {}),
      ...(detail && needs === 'what' ? { what: detail } : {}),
      ...filled({ merit }),
    }
    item.people.push(rewarded(person))
    items.set(key, item)
  }
  return [...items.values()]
}

const rewarded = ({ name, about, minor, employer }: DraftPerson): OrderedPerson => ({
  ...{ name, minor },
  ...(about ? { about: lowerFirst(about) } : {}),
  ...(employer ? { enterprise: { organisation: employer } } : {}),
})
