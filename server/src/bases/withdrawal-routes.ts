import { consentApi, destroyBy, frozenBy, withdrawalErrors } from '@app/model/consents'
import { mayBecome } from '@app/model/pairs'
import type { BaseRole } from '@app/model/people'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { lockConsent, setWithdrawn } from '#consents'
import { asServer, type Db } from '#db'
import { mount } from '#http'
import { notifyRoles } from '#notifications'
import { type Author, writeHistory } from '#people'

/** A consent is taken back: the person steps out at once, his pairs stand still, the curator is told. */
export async function withdrawalRoutes(app: FastifyInstance) {
  mount(app, consentApi.withdraw, async (work) => {
    const { db, actor, visitor, params, body, now, today, allowed, journal, refuseIf } = work
    const { organisationId, accountId } = actor
    const consent = allowed(await lockConsent(db, organisationId, params.id))
    refuseIf(withdrawalErrors(consent, body.on, today))
    const values = { withdrawnOn: body.on, withdrawalNumber: body.number || null }
    const after = await setWithdrawn(db, organisationId, consent.id, values)
    const { personId, kind } = consent
    const author = { organisationId, accountId, who: visitor.name, now }
    const frozen = await stepOut(db, author, { personId, roles: frozenBy(kind), on: body.on })
    await writeHistory(db, author, [
      {
        subject: 'consent',
        subjectId: personId,
        before: { kind, withdrawnOn: null },
        after: { kind, ...values },
      },
    ])
    await journal({
      ...{ action: 'consent.withdrawn', subject: 'person', subjectId: personId },
      details: { kind, frozen },
    })
    await asServer(db, () =>
      notifyRoles(db, organisationId, ['curator'], {
        ...{ code: 'consent.withdrawn', params: { destroyBy: destroyBy(body.on) } },
        link: `/programme/people?person=${personId}`,
      }),
    )
    return { consent: after, frozen, destroyBy: destroyBy(body.on) }
  })
}

type Step = { personId: string; roles: readonly BaseRole[]; on: string }

/** Participations become «выбыл», working pairs are paused; answers how many participations. */
async function stepOut(db: Db, author: Author, { personId, roles, on }: Step): Promise<number> {
  if (roles.length === 0) return 0
  const { organisationId, now } = author
  const rows = await db
    .selectFrom('participation')
    .innerJoin('cycle', (join) =>
      join
        .onRef('cycle.organisationId', '=', 'participation.organisationId')
        .onRef('cycle.id', '=', 'participation.cycleId'),
    )
    .select(['participation.id', 'participation.state'])
    .where('participation.organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .where('role', 'in', roles)
    .where('state', 'not in', ['withdrawn', 'completed', 'terminated'])
    .where('cycle.closedOn', 'is', null)
    .forUpdate('participation')
    .execute()
  if (rows.length === 0) return 0
  const ids = rows.map((row) => row.id)
  await db
    .updateTable('participation')
    .set({ state: 'withdrawn', leftOn: on })
    .set({
      updatedAt: sql<string>`greatest(${now.toISOString()}::timestamptz, updated_at + interval '1 millisecond')`,
    })
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute()
  await pausePairs(db, organisationId, ids)
  const entries = rows.map(({ state }) => ({
    ...{ subject: 'participation' as const, subjectId: personId },
    ...{ before: { state, leftOn: null }, after: { state: 'withdrawn', leftOn: on } },
  }))
  await writeHistory(db, author, entries)
  return rows.length
}

async function pausePairs(db: Db, organisationId: string, participationIds: readonly string[]) {
  const working = (['secured', 'active'] as const).filter((state) => mayBecome(state, 'paused'))
  await db
    .updateTable('pair')
    .set({ state: 'paused' })
    .where('organisationId', '=', organisationId)
    .where('state', 'in', working)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('pairMember')
        .select('pairId')
        .where('organisationId', '=', organisationId)
        .where('participationId', 'in', participationIds)
        .where('leftOn', 'is', null),
    )
    .execute()
}
