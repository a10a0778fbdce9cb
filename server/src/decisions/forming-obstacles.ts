import { decisionBodies, formingObstacles } from '@app/model/decisions'
import type { Db } from '#db'
import { listDecisions } from './queries.ts'
import { findRule } from './rules.ts'

type Wanted = readonly { mentee: string; mentor: string }[]

/** Why pairs of a round cannot be formed yet by the rule of its form. */
export async function listFormingObstacles(
  db: Db,
  { organisationId, roundId, form }: { organisationId: string; roundId: string; form: string },
  wanted: Wanted,
) {
  const rule = await findRule(db, organisationId, form)
  const decisions = await listDecisions(db, organisationId, roundId)
  return formingObstacles(
    rule,
    decisions.map((one) => one.pairs),
    wanted.map(({ mentee, mentor }) => [mentee, mentor] as const),
  )
}

/** What the order says of the decision its pairs stand on, when one council decided on all of them. */
export async function findDecisionFacts(db: Db, organisationId: string, pairIds: readonly string[]) {
  if (pairIds.length === 0) return {}
  const pairs = await db
    .selectFrom('pair')
    .innerJoin('pairMember as m', (join) =>
      join.onRef('m.organisationId', '=', 'pair.organisationId').onRef('m.pairId', '=', 'pair.id'),
    )
    .select(['pair.roundId', 'm.participationId'])
    .where('pair.organisationId', '=', organisationId)
    .where('pair.id', 'in', pairIds)
    .where('m.role', '=', 'mentee')
    .execute()
  const rounds = new Set(pairs.map((one) => one.roundId))
  const [roundId] = rounds
  if (!roundId || rounds.size > 1) return {}
  const decisions = (await listDecisions(db, organisationId, roundId)).filter((one) => councils.has(one.body))
  const covering = decisions.find(({ pairs: decided }) => {
    const mentees = new Set(decided.map(([mentee]) => mentee))
    return pairs.every((one) => mentees.has(one.participationId))
  })
  if (!covering) return {}
  return {
    decisionBody: decisionBodies[covering.body].genitive,
    decisionOn: covering.decidedOn,
    decisionNumber: covering.protocolNumber,
  }
}

/** Bodies that keep a protocol, which an order can cite. */
const councils: ReadonlySet<string> = new Set(['teachers_council', 'working_group', 'methodical_council'])
