import { z } from 'zod'

export const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const Line = z.string().trim().max(300)

/** A point of the meeting. The one with `talks` lasts as long as the rounds of talks do. */
export const ScenarioPoint = z.object({
  title: Line.min(1),
  minutes: z.number().int().min(0).max(300),
  talks: z.boolean().default(false),
})
export type ScenarioPoint = z.output<typeof ScenarioPoint>

/** Somebody who is there besides mentors and mentees: a psychologist, a head, parents. */
export const OtherGuest = z.object({ name: Line.min(1), position: Line.default('') })
export type OtherGuest = z.output<typeof OtherGuest>

/** How the rounds of talks go. */
export const TalkSettings = z.object({
  /** Talks for each mentee, with the best mentors of the draft; null: with every one who may become theirs. */
  each: z.number().int().min(1).max(50).nullable().default(5),
  /** Talks of one mentor; null: as many as come. */
  atMost: z.number().int().min(1).max(500).nullable().default(10),
  minutes: z.number().int().min(3).max(30).default(6),
  change: z.number().int().min(0).max(10).default(1),
  breakAfter: z.number().int().min(1).max(100).nullable().default(5),
  breakMinutes: z.number().int().min(0).max(60).default(10),
  seats: z.number().int().min(1).max(8).default(1),
  tables: z.number().int().min(1).max(1000).nullable().default(null),
})
export type TalkSettings = z.output<typeof TalkSettings>

export const Attendance = z.enum(['present', 'absent'])
export type Attendance = z.output<typeof Attendance>

export const Guest = z.object({
  /** The participation. */
  id: z.uuid(),
  personId: z.uuid(),
  role: z.enum(['mentor', 'mentee']),
  name: z.string(),
  place: z.string(),
  minor: z.boolean(),
  attendance: Attendance.nullable(),
  /** Has left the base since the list was made. */
  gone: z.boolean(),
})
export type Guest = z.output<typeof Guest>

/** `[mentee, mentor, table]` for every talk of every round. */
export const TalkRounds = z.array(z.array(z.tuple([z.uuid(), z.uuid(), z.number().int()])))
export type TalkRounds = z.output<typeof TalkRounds>

export const TalkSchedule = z.object({ settings: TalkSettings, rounds: TalkRounds })
export type TalkSchedule = z.output<typeof TalkSchedule>

/** What the protocol says besides the data. */
export const ProtocolFacts = z.object({
  number: z.string().trim().max(50).default(''),
  course: z.array(z.string().trim().min(1).max(1000)).max(30).default([]),
  results: z.array(z.string().trim().min(1).max(1000)).max(30).default([]),
})
export type ProtocolFacts = z.output<typeof ProtocolFacts>

export const GatheringInput = z.object({
  heldOn: z.iso.date(),
  startsAt: Clock,
  place: Line.min(1),
  /** «ведущий» and «секретарь» of the meeting as they sign: «А. С. Березина». */
  leader: Line.default(''),
  secretary: Line.default(''),
  scenario: z.array(ScenarioPoint).max(20),
  others: z.array(OtherGuest).max(50).default([]),
})
export type GatheringInput = z.output<typeof GatheringInput>

export const Gathering = GatheringInput.extend({
  id: z.uuid(),
  roundId: z.uuid(),
  form: z.string(),
  formTitle: z.string(),
  guests: z.array(Guest),
  /** People of the round who are not on the list. */
  missing: z.array(z.object({ id: z.uuid(), role: z.enum(['mentor', 'mentee']), name: z.string() })),
  schedule: TalkSchedule.nullable(),
  protocol: ProtocolFacts,
  invitedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
}).meta({ id: 'Gathering' })
export type Gathering = z.output<typeof Gathering>

/** How such a meeting usually goes. */
export const usualScenario: readonly ScenarioPoint[] = [
  { title: 'Открытие: зачем мы собрались и как пройдёт встреча', minutes: 10, talks: false },
  { title: 'Наставники коротко представляются', minutes: 15, talks: false },
  { title: 'Беседы наставников и наставляемых по кругу', minutes: 0, talks: true },
  { title: 'Карточки предпочтений', minutes: 10, talks: false },
  { title: 'Завершение: что будет дальше', minutes: 5, talks: false },
]

export const usualTalks: TalkSettings = TalkSettings.parse({})
