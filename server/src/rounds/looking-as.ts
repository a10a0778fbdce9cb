import { type Actor, can } from '@app/model/access'
import type { Looking } from './given.ts'

/** The eyes of whoever asks. */
export const lookingAs = (actor: Actor, today: string, now: Date): Looking => ({
  ...{ today, now },
  seesVetoes: can(actor, 'veto.read', { organisationId: actor.organisationId }),
})
