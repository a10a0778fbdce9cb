import { registryApi } from '@app/model/registry'
import { roundApi } from '@app/model/rounds'
import { aBase, withRequisites } from './base.ts'
import { anAccount, type testApp } from './test-app.ts'
import { world } from './world.ts'

type App = Awaited<ReturnType<typeof testApp>>

/** A school with the draft of an order about two pairs. */
export async function anOrder(app: App) {
  const { school, otherSchool } = await world(app.db)
  await withRequisites(app.db, school.id)
  const base = await aBase(app.db, school.id, {
    mentees: [
      { name: 'Алексеев Денис Олегович', request: 'олимпиады' },
      { name: 'Баширова Гузель Рустамовна', request: 'публичные выступления' },
    ],
    mentors: [
      { name: 'Котова Вера Ильинична', competencies: ['олимпиады'], capacity: 1 },
      { name: 'Громов Илья Петрович', competencies: ['публичные выступления'], capacity: 2 },
    ],
  })
  const curator = await anAccount(app.db, school.id, 'curator', {
    personId: base.mentors[1]?.personId ?? null,
    name: 'Громов Илья Петрович',
  })
  const as = app.as(curator)
  const params = { id: base.cycleId }
  const round = (await as.call(roundApi.create, { params, body: { form: 'teacher_pupil' } })).body
  await as.call(roundApi.formPairs, { params: { id: round.drafts[0]?.id ?? '' }, body: { step: 0 } })
  const order = (await as.call(registryApi.createPairsOrder, { params, body: {} })).body
  return { ...base, school, otherSchool, curator, as, order, params: { id: order.id } }
}

/** The same order, registered and signed on 20 November 2026. */
export async function aSignedOrder(app: App) {
  const it = await anOrder(app)
  const { as, params } = it
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  return it
}
