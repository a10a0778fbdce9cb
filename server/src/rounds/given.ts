import type { Db } from '#db'
import type { Given, Participants } from '#matching'
import { listParticipants } from './profiles.ts'
import type { DraftRecord } from './queries.ts'
import { withoutVetoes } from './round-wishes.ts'

/** Whose eyes: «трудно работать» is for the curator and the psychologist only. */
export type Looking = { today: string; now: Date; seesVetoes: boolean }

/** What a draft is computed of, as far as these eyes may see. */
export async function readGiven(
  db: Db,
  draft: DraftRecord,
  { today, seesVetoes }: Pick<Looking, 'today' | 'seesVetoes'>,
  known?: Participants,
): Promise<Given> {
  const { organisationId, cycleId, form, roundId, state } = draft
  const people = known ?? (await listParticipants(db, organisationId, cycleId, form, today, roundId))
  return { form, state, people: seesVetoes ? people : withoutVetoes(people) }
}
