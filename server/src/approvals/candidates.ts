import { scopeOf } from '@app/model/access'
import { type Candidate, type NewStep, positionOf } from '@app/model/approvals'
import { asServer, type Db } from '#db'

/** Members who may be asked to agree: each once, whatever roles he has. */
export async function listCandidates(db: Db, organisationId: string): Promise<Candidate[]> {
  const rows = await asServer(db, () =>
    db
      .selectFrom('membership')
      .innerJoin('account', 'account.id', 'membership.accountId')
      .leftJoin('person', (join) =>
        join
          .onRef('person.organisationId', '=', 'membership.organisationId')
          .onRef('person.id', '=', 'membership.personId'),
      )
      .select(['membership.accountId', 'membership.role', 'account.name', 'person.position'])
      .where('membership.organisationId', '=', organisationId)
      .where('membership.endedAt', 'is', null)
      .where('account.blockedAt', 'is', null)
      .orderBy('account.name')
      .orderBy('membership.createdAt')
      .execute(),
  )
  const seen = new Set<string>()
  return rows
    .filter((row) => scopeOf(row.role, 'document.agree') !== undefined)
    .filter(({ accountId }) => !seen.has(accountId) && Boolean(seen.add(accountId)))
    .map(({ accountId, role, name, position }) => ({
      ...{ accountId, name, role },
      position: position || positionOf(role),
    }))
}

/** Steps as they are kept; undefined when somebody asked may not agree papers here. */
export function stepsOf(steps: readonly NewStep[], candidates: readonly Candidate[]) {
  const found = steps.map((step) => {
    if (!('accountId' in step)) return { accountId: null, name: step.name, position: step.position }
    const one = candidates.find(({ accountId }) => accountId === step.accountId)
    return one && { accountId: one.accountId, name: one.name, position: one.position }
  })
  return found.every((one) => one !== undefined) ? found : undefined
}
