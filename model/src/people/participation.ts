import { z } from 'zod'
import { line, type PersonKind } from './person.ts'
import { union } from './record.ts'

/** The side on which one takes part; the same person may stand on both (reverse mentoring). */
export const baseRoles = ['mentor', 'mentee'] as const
export const BaseRole = z.enum(baseRoles)
export type BaseRole = z.output<typeof BaseRole>

export const channels = ['очно', 'дистанционно', 'смешанно'] as const
export const Channel = z.enum(channels)
export type Channel = z.output<typeof Channel>

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const dayParts = ['morning', 'day', 'evening'] as const
export type Slot = `${(typeof weekdays)[number]}-${(typeof dayParts)[number]}`
/** Free times: a weekday and a part of the day. */
export const slots: readonly Slot[] = weekdays.flatMap((day) =>
  dayParts.map((part): Slot => `${day}-${part}`),
)
export const Slot = z.custom<Slot>((value) => slots.includes(value as Slot)).meta({ type: 'string' })

const tags = z.array(line(100).min(1)).max(50)
const wishedAge = z.number().int().min(5).max(100).nullable()

/** What is known of a person in a base: the profile that matching looks at, and how it ended. */
export const ParticipationValues = z
  .object({
    /** Codes of forms the person agrees to; empty: any form of the cycle. */
    forms: z.array(z.string().max(60)).max(20),
    /** «Основной запрос наставляемого», in own words. */
    request: line(1000),
    requestTags: tags,
    competencies: tags,
    subject: line(300),
    wishedAgeFrom: wishedAge,
    wishedAgeTo: wishedAge,
    /** Mentees at a time; null: the usual number for the kind of person. */
    capacity: z.number().int().min(0).max(100).nullable(),
    slots: z.array(Slot).max(slots.length),
    channels: z.array(Channel).max(channels.length),
    /** «Ресурс времени на программу наставничества». */
    timeResource: line(300),
    result: line(1000),
    caseLink: line(500),
    passedOn: z.iso.date().nullable(),
    trainedOn: z.iso.date().nullable(),
    enteredOn: z.iso.date(),
    leftOn: z.iso.date().nullable(),
  })
  .partial()
  .meta({ id: 'ParticipationValues' })
export type ParticipationValues = z.output<typeof ParticipationValues>

export const participationStates = [
  'draft',
  'survey_sent',
  'survey_done',
  'consent_pending',
  'in_base',
  'interviewed',
  'trained',
  'ready',
  'proposed',
  'paired',
  'active',
  'completed',
  'terminated',
  'reserve',
  'withdrawn',
  'blocked_no_consent',
] as const
export const ParticipationState = z.enum(participationStates)
export type ParticipationState = z.output<typeof ParticipationState>

/** Mentees at a time when the mentor told no number (domain/04 §3). */
export const usualCapacity = {
  learner: 1,
  teacher: 2,
  employee: 2,
  partner: 5,
  parent: 5,
} as const satisfies Record<PersonKind, number>

export const capacityOf = (kind: PersonKind, capacity: number | null): number =>
  capacity ?? usualCapacity[kind]

/** What is already in the base, as a list is compared with it. */
export type KnownValues = Required<
  Omit<ParticipationValues, 'enteredOn' | 'leftOn' | 'passedOn' | 'trainedOn'>
>

const listFields = ['forms', 'requestTags', 'competencies', 'slots', 'channels'] as const
const plainFields = [
  'request',
  'subject',
  'wishedAgeFrom',
  'wishedAgeTo',
  'capacity',
  'timeResource',
  'result',
  'caseLink',
] as const

/** What a list adds to a person who is in the base already: it adds and replaces, it never empties. */
export function valuesToldAnew(present: KnownValues, told: ParticipationValues): Partial<KnownValues> {
  const changes: Record<string, unknown> = {}
  for (const field of plainFields) {
    const value = told[field]
    if (value !== undefined && value !== null && value !== '' && value !== present[field])
      changes[field] = value
  }
  for (const field of listFields) {
    const all = union(present[field], told[field] ?? [])
    if (all.length > present[field].length) changes[field] = all
  }
  return changes as Partial<KnownValues> // Each value comes from the same field of what was told.
}
