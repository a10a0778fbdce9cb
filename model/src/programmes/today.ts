import { z } from 'zod'
import { CycleRow, StageLine } from './cycle.ts'
import { urgencies } from './deadline.ts'
import { thingRules } from './thing-rules.ts'

const Count = z.number().int().min(0)

const ThingLine = z.object({
  code: z.enum(Object.keys(thingRules) as [keyof typeof thingRules, ...(keyof typeof thingRules)[]]),
  params: z.object({ count: Count }),
  due: z.iso.date().nullable(),
  urgency: z.enum(urgencies),
  link: z.string().nullable(),
})

/** What has happened since the last visit, by name; one that has not happened is absent. */
export const changeCodes = [
  'people-added',
  'mentees-added',
  'mentors-added',
  'answers-changed',
  'consents-registered',
  'consents-withdrawn',
  'pairs-formed',
  'pairs-closed',
  'confirmations',
  'refusals',
  'orders-signed',
] as const
export type ChangeCode = (typeof changeCodes)[number]

const ChangeLine = z.object({ code: z.enum(changeCodes), count: Count, link: z.string().nullable() })

/** Figures of the cycle under the list; `of` turns one into a share. */
export const figureCodes = [
  'learners-covered',
  'teachers-covered',
  'mentees-without-pair',
  'mentors-without-mentee',
  'pairs-at-work',
  'mentees',
  'mentors',
  'consents-missing',
  'organisations',
] as const
export type FigureCode = (typeof figureCodes)[number]
export const Figure = z.object({ code: z.enum(figureCodes), value: Count, of: Count.nullable() })
export type Figure = z.output<typeof Figure>

/** A pair as the person in it, or the parent of one, sees it on the first page. */
export const OwnPair = z.object({
  id: z.uuid(),
  number: z.string(),
  form: z.string(),
  state: z.string(),
  goal: z.string(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  /** The side of the person, or of the child. */
  side: z.enum(['mentor', 'mentee']),
  /** The person, or the child of a parent. */
  self: z.string(),
  others: z.array(z.object({ name: z.string(), place: z.string() })),
  /** The answer of this side is still missing. */
  toConfirm: z.boolean(),
})
export type OwnPair = z.output<typeof OwnPair>

/** Where a person without a pair stands: an honest empty screen says it. */
const OwnPart = z.object({
  role: z.enum(['mentor', 'mentee']),
  state: z.string(),
  cycle: z.string(),
  self: z.string(),
})

/** An organisation as an authority sees it: stages and counts, no persons. */
export const OrganisationLine = z.object({
  id: z.uuid(),
  shortName: z.string(),
  cycle: z.string().nullable(),
  stage: z.number().int().nullable(),
  state: StageLine.shape.state.nullable(),
  percent: z.number().int().nullable(),
  mentees: Count,
  mentors: Count,
  pairs: Count,
})
export type OrganisationLine = z.output<typeof OrganisationLine>

export const InstallationState = z.object({
  engine: z.enum(['pglite', 'postgresql']),
  version: z.string(),
  /** The newest backup of this installation; null when there is none. */
  backupAt: z.iso.datetime().nullable(),
  backupsOn: z.boolean(),
  mailOn: z.boolean(),
  mailWaiting: Count,
  mailFailed: Count,
  jobsWaiting: Count,
  jobsFailed: Count,
  organisations: Count,
  accounts: Count,
  people: Count,
})
export type InstallationState = z.output<typeof InstallationState>

/** The first page of every role; parts that do not concern the role are absent. */
export const Today = z
  .object({
    today: z.iso.date(),
    cycle: CycleRow.nullable(),
    stage: StageLine.pick({ stage: true, to: true, state: true, percent: true }).nullable(),
    things: z.array(ThingLine),
    /** Things beyond those shown. */
    more: Count,
    /** What comes next, for a day when there is nothing to do. */
    later: z.array(ThingLine),
    since: z.iso.datetime().nullable(),
    changes: z.array(ChangeLine),
    figures: z.array(Figure),
    pairs: z.array(OwnPair).optional(),
    parts: z.array(OwnPart).optional(),
    organisations: z.array(OrganisationLine).optional(),
    installation: InstallationState.optional(),
  })
  .meta({ id: 'Today' })
export type Today = z.output<typeof Today>
