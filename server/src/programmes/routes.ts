import type { OrganisationKind } from '@app/model/organisations'
import {
  academicYearOf,
  type CycleInput,
  cycleDateObstacles,
  type FormCode,
  forms,
  formsOfTemplate,
  formTitle,
  planOf,
  programmeApi,
  usualTitle,
} from '@app/model/programmes'
import type { FastifyInstance } from 'fastify'
import type { Db } from '#db'
import { AppError, mount } from '#http'
import { findOrganisation } from '#organisations'
import { closingRoutes } from './closing.ts'
import { countCycle, rowOf } from './count-cycle.ts'
import type { Sources } from './facts.ts'
import { findCycle, listCycles, listUsedForms, lockCycle } from './queries.ts'
import { todayRoutes } from './today.ts'

/** Cycles of an organisation and the first page; `sources` count what the stages are made of. */
export const programmeRoutes = (all: Sources) => async (app: FastifyInstance) => {
  const { sources } = all
  await app.register(closingRoutes(sources))
  await app.register(todayRoutes(all))

  mount(app, programmeApi.list, async ({ db, actor }) =>
    (await listCycles(db, actor.organisationId)).map(rowOf),
  )

  mount(app, programmeApi.read, async ({ db, actor, params, allowed, today }) =>
    countCycle({ db, today, sources }, allowed(await findCycle(db, actor.organisationId, params.id))),
  )

  mount(app, programmeApi.create, async ({ db, actor, body, today, journal, refuseIf }) => {
    const { organisationId } = actor
    const kind = await kindOf(db, organisationId)
    const { template, startsOn, title } = body
    const endsOn = body.endsOn ?? planOf(template, startsOn).endsOn
    refuseIf([...cycleDateObstacles({ startsOn, endsOn }), ...formObstacles(body, kind)])
    const { id } = await db
      .insertInto('cycle')
      .values({
        ...{ organisationId, template, startsOn, endsOn, createdBy: actor.accountId },
        ...{ title: title ?? usualTitle(template, startsOn), academicYear: academicYearOf(startsOn) },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await addForms(db, organisationId, id, body.forms, kind)
    await journal({
      ...{ action: 'cycle.created', subject: 'cycle', subjectId: id },
      details: { template, forms: body.forms.length },
    })
    return countCycle({ db, today, sources }, await foundCycle(db, organisationId, id))
  })

  mount(app, programmeApi.change, async ({ db, actor, params, body, today, allowed, journal, refuseIf }) => {
    const { organisationId } = actor
    const cycle = allowed(await lockCycle(db, organisationId, params.id))
    refuseIf(cycle.closedOn ? ['cycle.closed'] : [])
    const { stages, ...values } = body
    refuseIf(cycleDateObstacles({ ...cycle, ...values, stages }))
    const academicYear = body.startsOn ? { academicYear: academicYearOf(body.startsOn) } : {}
    const settings = stages ? { settings: JSON.stringify({ ...cycle.settings, stages }) } : {}
    if (Object.keys(body).length > 0)
      await db
        .updateTable('cycle')
        .set({ ...values, ...academicYear, ...settings })
        .where('organisationId', '=', organisationId)
        .where('id', '=', cycle.id)
        .execute()
    await journal({
      ...{ action: 'cycle.changed', subject: 'cycle', subjectId: cycle.id },
      details: { fields: Object.keys(body) },
    })
    return countCycle({ db, today, sources }, await foundCycle(db, organisationId, cycle.id))
  })

  mount(app, programmeApi.setForms, async (work) => {
    const { db, actor, params, body, today, allowed, journal, refuseIf } = work
    const { organisationId } = actor
    const cycle = allowed(await lockCycle(db, organisationId, params.id))
    const kind = await kindOf(db, organisationId)
    const used = await listUsedForms(db, organisationId, cycle.id)
    const gone = cycle.forms.filter(({ form }) => !body.forms.includes(form as FormCode)) // any code may be asked
    refuseIf([
      ...(cycle.closedOn ? (['cycle.closed'] as const) : []),
      ...formObstacles({ template: cycle.template, forms: body.forms }, kind),
      ...(gone.some(({ form }) => used.includes(form)) ? (['cycle.form-in-use'] as const) : []),
    ])
    await db
      .deleteFrom('cycleForm')
      .where('organisationId', '=', organisationId)
      .where('cycleId', '=', cycle.id)
      .execute()
    await addForms(db, organisationId, cycle.id, body.forms, kind)
    await journal({
      ...{ action: 'cycle.forms-changed', subject: 'cycle', subjectId: cycle.id },
      details: { forms: body.forms },
    })
    return countCycle({ db, today, sources }, await foundCycle(db, organisationId, cycle.id))
  })
}

async function kindOf(db: Db, organisationId: string): Promise<OrganisationKind> {
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation) throw new AppError('not-found')
  return organisation.kind
}

/** The cycle that has just been written. */
async function foundCycle(db: Db, organisationId: string, id: string) {
  const cycle = await findCycle(db, organisationId, id)
  if (!cycle) throw new AppError('not-found')
  return cycle
}

function formObstacles(input: Pick<CycleInput, 'template' | 'forms'>, kind: OrganisationKind) {
  const own = formsOfTemplate(input.template, kind)
  return [
    ...(input.forms.length === 0 ? (['cycle.forms-missing'] as const) : []),
    ...(input.forms.some((form) => !own.includes(form)) ? (['cycle.form-not-here'] as const) : []),
  ]
}

async function addForms(
  db: Db,
  organisationId: string,
  cycleId: string,
  codes: readonly FormCode[],
  kind: OrganisationKind,
) {
  await db
    .insertInto('cycleForm')
    .values(
      [...new Set(codes)].map((form) => ({
        ...{ organisationId, cycleId, form },
        ...{ title: formTitle(form, kind), federalForm: forms[form].federal },
      })),
    )
    .execute()
}
