import { scopeOf } from '@app/model/access'
import { isAuthority, isInn, isOgrn, type OrganisationInput, organisationApi } from '@app/model/organisations'
import { numberingProblems } from '@app/model/values'
import type { FastifyInstance } from 'fastify'
import { asServer } from '#db'
import { AppError, mount } from '#http'
import { countsOf, findOrganisation, organisations } from './queries.ts'

export async function organisationRoutes(app: FastifyInstance) {
  mount(app, organisationApi.list, async ({ db }) => {
    const rows = await organisations(db).orderBy('shortName').execute()
    const counts = rows.length
      ? await asServer(db, () =>
          countsOf(
            db,
            rows.map((row) => row.id),
          ),
        )
      : []
    const byId = new Map(counts.map((one) => [one.id, one]))
    return rows.map((row) => ({
      ...{ curator: null, cycles: 0, mentees: 0, mentors: 0, pairs: 0, lastActivity: null },
      ...{ ...byId.get(row.id), ...row },
    }))
  })

  mount(app, organisationApi.read, async ({ db, params, allowed }) =>
    reach(allowed, await findOrganisation(db, params.id)),
  )

  mount(app, organisationApi.create, async ({ db, body, journal, refuseIf }) => {
    refuseIf(requisiteErrors(body))
    const row = await db.insertInto('organisation').values(body).returningAll().executeTakeFirstOrThrow()
    await journal({ action: 'organisation.created', subject: 'organisation', subjectId: row.id })
    return row
  })

  mount(app, organisationApi.change, async ({ db, actor, params, body, allowed, journal, refuseIf }) => {
    const present = reach(allowed, await findOrganisation(db, params.id))
    if (movesAuthority(present, body) && scopeOf(actor.role, 'organisation.write') !== 'installation')
      throw new AppError('forbidden')
    refuseIf(requisiteErrors(body))
    if (Object.keys(body).length === 0) return present
    const row = await db
      .updateTable('organisation')
      .set(body)
      .where('id', '=', present.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await journal({
      ...{ action: 'organisation.changed', subject: 'organisation', subjectId: row.id },
      details: { fields: Object.keys(body) },
    })
    return row
  })
}

type Row = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>
type Allowed = (target: (Row & { organisationId: string }) | undefined) => Row

/** An organisation is the place that the policy asks about. */
const reach = (allowed: Allowed, row: Row | undefined) => allowed(row && { ...row, organisationId: row.id })

/** Who oversees whom is for the administrator: nobody makes himself an authority or takes a larger territory. */
const movesAuthority = (present: Row, { kind = present.kind, ...next }: Partial<OrganisationInput>) =>
  isAuthority(kind) !== isAuthority(present.kind) ||
  (isAuthority(present.kind) &&
    (kind !== present.kind ||
      (next.municipality !== undefined && next.municipality !== present.municipality) ||
      (next.region !== undefined && next.region !== present.region)))

function requisiteErrors({ inn, ogrn, orderNumbering }: Partial<OrganisationInput>) {
  return [
    ...(inn && !isInn(inn) ? (['organisation.inn-wrong'] as const) : []),
    ...(ogrn && !isOgrn(ogrn) ? (['organisation.ogrn-wrong'] as const) : []),
    ...(orderNumbering !== undefined && numberingProblems(orderNumbering).length > 0
      ? (['organisation.numbering-wrong'] as const)
      : []),
  ]
}
