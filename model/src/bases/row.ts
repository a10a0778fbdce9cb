import { z } from 'zod'
import { consentObstacles } from '#consents'
import { BaseRole, line, ParticipationState, ParticipationValues, PersonKind, Slot } from '#people'

const words = z.array(z.string()).optional()
const text = z.string().optional()
const day = z.iso.date().optional()
const ConsentObstacle = z.enum(Object.keys(consentObstacles) as [keyof typeof consentObstacles])

/**
 * A line of a base. What is empty is left out: ten thousand lines are one answer.
 * Contacts are given only when they are asked for.
 */
export const BaseRow = z
  .object({
    /** The person. */
    id: z.uuid(),
    name: z.string(),
    kind: PersonKind,
    group: text,
    position: text,
    employer: text,
    bornOn: day,
    state: ParticipationState,
    /** What stands between the person and a pair. */
    obstacles: z.array(ConsentObstacle).optional(),
    /** «Готов к подбору». */
    ready: z.literal(true).optional(),
    forms: words,
    request: text,
    requestTags: words,
    competencies: words,
    interests: words,
    achievements: text,
    subject: text,
    wishedAgeFrom: z.number().int().optional(),
    wishedAgeTo: z.number().int().optional(),
    capacity: z.number().int().optional(),
    slots: z.array(Slot).optional(),
    channels: words,
    timeResource: text,
    enteredOn: z.iso.date(),
    leftOn: day,
    passedOn: day,
    trainedOn: day,
    result: text,
    caseLink: text,
    /** Who stands on the other side, while a pair lasts. */
    partners: words,
    /** Own, or of the representative of a minor. */
    contacts: text,
    /** Sent back with a change of one line: what was changed meanwhile is not overwritten. */
    version: z.number(),
  })
  .meta({ id: 'BaseRow' })
export type BaseRow = z.output<typeof BaseRow>

/** Lists that are added to and taken from; interests stand on the card of the person. */
const Lists = ParticipationValues.pick({
  forms: true,
  requestTags: true,
  competencies: true,
  slots: true,
  channels: true,
}).extend({ interests: z.array(line(100).min(1)).max(50).optional() })

/** One change of one line or of a thousand. */
export const BaseChange = z
  .object({
    role: BaseRole,
    personIds: z.array(z.uuid()).min(1).max(10_000),
    /** With one person: the line as it was seen. */
    version: z.number().optional(),
    set: ParticipationValues.omit({ leftOn: true })
      .extend({ interests: z.array(line(100).min(1)).max(50).optional() })
      .optional(),
    add: Lists.optional(),
    remove: Lists.optional(),
    state: ParticipationState.optional(),
    why: line(300).optional(),
  })
  .meta({ id: 'BaseChange' })
export type BaseChange = z.output<typeof BaseChange>

/** What a change of values changes in one line; empty when it is so already. */
export function changedValues(
  present: Record<string, unknown>,
  { set = {}, add = {}, remove = {} }: Pick<BaseChange, 'set' | 'add' | 'remove'>,
): Record<string, unknown> {
  const next: Record<string, unknown> = { ...set }
  for (const [field, more] of Object.entries(add)) {
    const list = (next[field] ?? present[field] ?? []) as string[] // Only lists of texts are named in `add`.
    next[field] = [...list, ...more.filter((one) => !list.some((known) => same(known, one)))]
  }
  for (const [field, less] of Object.entries(remove)) {
    const list = (next[field] ?? present[field] ?? []) as string[] // As above.
    next[field] = list.filter((known) => !less.some((one) => same(known, one)))
  }
  for (const field of Object.keys(next)) if (isSame(next[field], present[field])) delete next[field]
  return next
}

const same = (a: string, b: string) =>
  a.toLowerCase().replaceAll('ё', 'е') === b.toLowerCase().replaceAll('ё', 'е')

const isSame = (a: unknown, b: unknown) =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((one, i) => one === b[i]) : a === b

/** One side of the person's card: what he takes part in, and was. */
export const Participation = ParticipationValues.required()
  .extend({
    id: z.uuid(),
    cycleId: z.uuid(),
    cycle: z.string(),
    role: BaseRole,
    state: ParticipationState,
    obstacles: z.array(ConsentObstacle),
    /** As in a line of the base. */
    version: z.number(),
  })
  .meta({ id: 'Participation' })
export type Participation = z.output<typeof Participation>
