import { z } from 'zod'
import { ageOn } from '#values'
import type { PeopleError } from './errors.ts'
import { BaseRole } from './participation.ts'
import { Person, type PersonInput, PersonKind, Representative } from './person.ts'

const oldest = 100

/** Why these dates of a card cannot be. */
export function personErrors(
  person: Partial<Pick<PersonInput, 'bornOn' | 'leftOn' | 'certificateOn'>>,
  today: string,
): Exclude<PeopleError, 'person.duplicate'>[] {
  const { bornOn, leftOn, certificateOn } = person
  if (bornOn && bornOn > today) return ['person.born-in-future']
  if (bornOn && ageOn(bornOn, today) > oldest) return ['person.born-too-long-ago']
  if (bornOn && leftOn && leftOn < bornOn) return ['person.left-before-birth']
  return certificateOn && certificateOn > today ? ['person.certificate-in-future'] : []
}

/** The line of «Все люди»: no contacts, nothing that the table does not show. */
export const PersonRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: PersonKind,
    group: z.string().optional(),
    position: z.string().optional(),
    bornOn: z.iso.date().optional(),
    /** Bases of the cycle in which the person stands. */
    bases: z.array(BaseRole).optional(),
    leftOn: z.iso.date().optional(),
  })
  .meta({ id: 'PersonRow' })
export type PersonRow = z.output<typeof PersonRow>

export const PersonCard = z
  .object({ person: Person, representatives: z.array(Representative) })
  .meta({ id: 'PersonCard' })
export type PersonCard = z.output<typeof PersonCard>

/** One change of a card: which fields, what was and what became. */
export const HistoryRow = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    subject: z.string(),
    who: z.string(),
    why: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'HistoryRow' })
export type HistoryRow = z.output<typeof HistoryRow>

/** A person who may be the one being entered. */
export const Namesake = PersonRow.pick({
  id: true,
  name: true,
  kind: true,
  group: true,
  position: true,
  bornOn: true,
}).meta({ id: 'Namesake' })
export type Namesake = z.output<typeof Namesake>
