import { pairingObstacles, type Subject } from '@app/model/consents'
import { type FormCode, forms } from '@app/model/programmes'
import { sql } from 'kysely'
import { findGateSettings, papersOf } from '#consents'
import type { Db } from '#db'

type Asked = { form: string; today: string }

/**
 * Participants who may not stand in a pair of this form today, with what is in the way of each.
 * The same gate stands before a draft, before the pairs and before the signature of the order.
 */
export async function listPairingObstacles(
  db: Db,
  organisationId: string,
  participationIds: readonly string[],
  { form, today }: Asked,
) {
  if (participationIds.length === 0) return []
  const people = await db
    .selectFrom('participation as p')
    .innerJoin('person as q', (join) =>
      join.onRef('q.organisationId', '=', 'p.organisationId').onRef('q.id', '=', 'p.personId'),
    )
    .select(['p.id', 'p.personId', 'p.role', 'q.kind', 'q.bornOn', 'q.certificateNumber', 'q.certificateOn'])
    .where('p.organisationId', '=', organisationId)
    .where('p.id', '=', sql<string>`any(${[...participationIds]}::uuid[])`)
    .execute()
  return obstaclesOf(db, organisationId, people, { form, today })
}

/** Somebody in a base with what the gate asks of the card. */
type Candidate = { id: string; personId: string; role: 'mentee' | 'mentor' } & Subject

/** The same of people who have been read already. */
export async function obstaclesOf(
  db: Db,
  organisationId: string,
  people: readonly Candidate[],
  { form, today }: Asked,
) {
  const papers = await papersOf(
    db,
    organisationId,
    people.map((one) => one.personId),
  )
  const settings = await findGateSettings(db, organisationId)
  const known = forms[form as FormCode] as (typeof forms)[FormCode] | undefined
  const among = { amongEmployees: known?.track === 'B', withMinors: known?.mentee === 'learner' }
  return people.flatMap((one) =>
    pairingObstacles(one, papers.get(one.personId) ?? [], { role: one.role, ...among }, today, settings).map(
      (code) => ({ participationId: one.id, code }),
    ),
  )
}
