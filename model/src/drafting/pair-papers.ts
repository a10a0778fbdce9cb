import { pairAgreement } from '#agreements'
import { menteeDiary, mentorDiary, visitSheet, weeklyInformation } from '#meetings'
import { pairProgramme, planFrom, planTemplates, usualPoints } from '#plans'
import { kinds } from '#programmes'
import type { PaperFacts } from '#registry'
import type { Dossier } from './dossier.ts'
import {
  forEachMentee,
  isOfEmployer,
  isOfTeachers,
  pairOf,
  paperPair,
  paperPerson,
  trackOf,
} from './pair-words.ts'
import type { PaperSource } from './source.ts'
import { cycleWords, decisionAt, filled, issued } from './words.ts'

/** What a pair signs and keeps while it works. */
export const pairPaperSources: PaperSource[] = [
  {
    code: 'D15',
    ...{ about: 'pair', life: 'paper', many: true, asks: ['pairGoal', 'frequency', 'place'] },
    usual: (d) => filled({ pairGoal: pairOf(d)?.goal }),
    build: (d, f) =>
      pairAgreement({
        ...{ ...issued(d), at: d.at, pair: paperPair(d), track: trackOf(pairOf(d)) },
        ...filled({ goal: goalOf(d, f), frequency: f.frequency, place: f.place }),
      }),
    blank: (d) => pairAgreement({ ...issued(d), at: {}, pair: null, track: 'learners' }),
  },
  {
    code: 'D18',
    ...{ about: 'pair', life: 'paper', many: true },
    asks: [
      ...(['planTemplate', 'pairGoal', 'frequency', 'curatorId', 'approvedOn'] as const),
      ...(['decisionBody', 'decisionOn', 'decisionNumber'] as const),
    ],
    usual: (d) => {
      const template = ownTemplate(d)
      return filled({
        ...{ planTemplate: template?.code, frequency: template?.frequency },
        pairGoal: pairOf(d)?.goal || template?.goal,
      })
    },
    build: programme,
    blank: (d) =>
      pairProgramme({ ...issued(d), track: 'learners', pair: null, points: usualPoints('learners', null) }),
  },
  {
    code: 'D19',
    title: 'дневник наставника',
    ...{ about: 'pair', life: 'form', many: true, asks: ['pairGoal', 'curatorId', 'phone', 'email'] },
    usual: diaryFacts,
    build: (d, f) => mentorDiary(diaryOf(d, f)),
    blank: (d) => mentorDiary({ ...issued(d), track: 'learners', cycle: cycleWords(d) }),
  },
  {
    code: 'D19',
    variant: 'mentee',
    title: 'дневник наставляемого',
    ...{ about: 'pair', life: 'form', many: true, asks: ['pairGoal', 'curatorId', 'phone', 'email'] },
    usual: diaryFacts,
    build: (d, f) => forEachMentee(d, (mentee) => menteeDiary({ ...diaryOf(d, f), mentee })),
    blank: (d) => menteeDiary({ ...issued(d), track: 'learners', cycle: cycleWords(d) }),
  },
  {
    code: 'D20',
    ...{ about: 'pair', life: 'form', suits: isOfTeachers },
    asks: ['heldOn', 'lessonGroup', 'lessonSubject', 'lessonTopic', 'purpose'],
    build: (d, f) => {
      const pair = paperPair(d)
      return forEachMentee(d, (mentee) =>
        visitSheet({
          ...issued(d),
          ...filled({ teacher: pair?.mentees[mentee], visitor: pair?.mentors[0], on: f.heldOn }),
          ...filled({ group: f.lessonGroup, subject: f.lessonSubject, topic: f.lessonTopic }),
          ...filled({ purpose: f.purpose }),
        }),
      )
    },
    blank: (d) => visitSheet(issued(d)),
  },
  {
    code: 'D21',
    ...{ about: 'pair', life: 'form', suits: isOfEmployer, asks: ['from', 'to'] },
    build: (d, f) => {
      const pair = pairOf(d)
      const [mentor] = pair?.mentors ?? []
      return weeklyInformation({
        ...issued(d),
        ...(mentor ? { mentor: paperPerson(d, mentor), enterprise: mentor.employer } : {}),
        ...filled({ from: f.from, to: f.to }),
        learners: (pair?.mentees ?? []).map((mentee) => ({ person: paperPerson(d, mentee) })),
      })
    },
    blank: (d) => weeklyInformation(issued(d)),
  },
]

const goalOf = (d: Dossier, { pairGoal }: PaperFacts) => pairGoal || pairOf(d)?.goal

/** The first of the library for the form of the pair: another one is chosen in the form. */
const ownTemplate = (d: Dossier) =>
  planTemplates.find(({ forms }) => forms.some((form) => form === pairOf(d)?.form))

function programme(d: Dossier, f: PaperFacts) {
  const pair = paperPair(d, d.official(f.curatorId))
  const own = pairOf(d)
  const track = trackOf(own)
  const template = planTemplates.find(({ code }) => code === f.planTemplate) ?? ownTemplate(d)
  const { from = null, to = null } = pair ?? {}
  const requests = own?.mentees.map(
    ({ takesPart }) => takesPart.find(({ role }) => role === 'mentee')?.request,
  )
  return pairProgramme({
    ...{ ...issued(d), track },
    pair: pair && {
      ...pair,
      mentees: pair.mentees.map((mentee, at) => ({ ...mentee, ...filled({ request: requests?.[at] }) })),
    },
    ...(template ? planFrom(template, { from, to }) : {}),
    ...filled({ goal: goalOf(d, f) || template?.goal, frequency: f.frequency || template?.frequency }),
    ...filled({ approvedOn: f.approvedOn }),
    ...filled({ kind: kindTitle(own?.kind) }),
    ...(f.decisionBody ? { council: { body: f.decisionBody, at: decisionAt(f) } } : {}),
    points: usualPoints(track, from && to && from <= to ? { from, to } : null),
  })
}

const kindTitle = (kind: string | undefined): string | undefined =>
  Object.entries(kinds).find(([code]) => code === kind)?.[1].title

function diaryFacts(d: Dossier): PaperFacts {
  return filled({ pairGoal: pairOf(d)?.goal, phone: d.issuer.phone, email: d.issuer.email })
}

const diaryOf = (d: Dossier, f: PaperFacts) => ({
  ...{
    ...issued(d),
    track: trackOf(pairOf(d)),
    pair: paperPair(d, d.official(f.curatorId)),
    cycle: cycleWords(d),
  },
  ...filled({ goal: goalOf(d, f), contact: [f.phone, f.email].filter(Boolean).join(', ') }),
})
