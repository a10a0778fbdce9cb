import { registryApi } from '@app/model/registry'
import { roundApi } from '@app/model/rounds'
import { aBase, withRequisites } from './base.ts'
import { anAccount, type TestApp } from './test-app.ts'
import { world } from './world.ts'

type Wanted = {
  /** On whose name the account of the curator is; the card of the second mentor is his in any case. */
  curatorName?: string
  /** Mentees who stand in the base and in no pair. */
  waiting?: Parameters<typeof aBase>[2]['mentees']
  /** The first day of the pairs; without one it is the day of the order. */
  startsOn?: string
}

/** A school with the draft of an order about two pairs. */
export async function anOrder(
  app: TestApp,
  { curatorName = 'Громов Илья Петрович', waiting = [], startsOn }: Wanted = {},
) {
  const { school, otherSchool } = await world(app.db)
  await withRequisites(app.db, school.id)
  const base = await aBase(app.db, school.id, {
    mentees: [
      { name: 'Алексеев Денис Олегович', request: 'олимпиады' },
      { name: 'Баширова Гузель Рустамовна', request: 'публичные выступления' },
      ...waiting,
    ],
    mentors: [
      { name: 'Котова Вера Ильинична', competencies: ['олимпиады'], capacity: 1 },
      { name: 'Громов Илья Петрович', competencies: ['публичные выступления'], capacity: 2 },
    ],
  })
  const curator = await anAccount(app.db, school.id, 'curator', {
    personId: base.mentors[1]?.personId ?? null,
    name: curatorName,
  })
  const as = app.as(curator)
  const params = { id: base.cycleId }
  const round = (await as.call(roundApi.create, { params, body: { form: 'teacher_pupil' } })).body
  await as.call(roundApi.formPairs, {
    params: { id: round.drafts[0]?.id ?? '' },
    body: { step: 0, ...(startsOn ? { startsOn } : {}) },
  })
  const order = (await as.call(registryApi.createPairsOrder, { params, body: {} })).body
  return { ...base, school, otherSchool, curator, as, order, params: { id: order.id } }
}

/** The same order, registered and signed on 20 November 2026. */
export async function aSignedOrder(app: TestApp) {
  const it = await anOrder(app)
  const { as, params } = it
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  return it
}

/** The same order in a school whose head, methodist and first mentor have accounts too. */
export async function anOrderAmongPeople(app: TestApp) {
  const { as, curator, ...it } = await anOrder(app, { curatorName: 'Березина Анна Сергеевна' })
  const account = (role: 'director' | 'mentor' | 'methodist', name: string, personId: string | null = null) =>
    anAccount(app.db, it.school.id, role, { name, personId })
  const people = {
    curator,
    director: await account('director', 'Соколова Ирина Павловна'),
    mentor: await account('mentor', 'Котова Вера Ильинична', it.mentors[0]?.personId),
    methodist: await account('methodist', 'Полянский Игорь Петрович'),
  }
  return {
    ...it,
    people,
    curator: as,
    director: app.as(people.director),
    mentor: app.as(people.mentor),
    methodist: app.as(people.methodist),
    stranger: app.as(it.otherSchool.curator),
    register: () => as.call(registryApi.register, { params: it.params, body: { datedOn: '2026-11-20' } }),
  }
}
