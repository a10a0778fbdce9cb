import { registryApi } from '@app/model/registry'
import { roundApi } from '@app/model/rounds'
import { aBase, withRequisites } from './base.ts'
import { anAccount, type TestApp } from './test-app.ts'
import { world } from './world.ts'

/** A school with a draft of the order about two pairs, its head, curator and mentors with accounts. */
export async function anOrderAmongPeople(app: TestApp) {
  const { school, otherSchool } = await world(app.db)
  await withRequisites(app.db, school.id)
  const base = await aBase(app.db, school.id, {
    mentees: [
      { name: 'Алексеев Денис Олегович', request: 'олимпиады' },
      { name: 'Баширова Гузель Рустамовна', request: 'публичные выступления' },
    ],
    mentors: [
      { name: 'Котова Вера Ильинична', competencies: ['олимпиады'], capacity: 1 },
      { name: 'Громов Илья Петрович', competencies: ['публичные выступления'], capacity: 1 },
    ],
  })
  const account = (role: 'director' | 'curator' | 'mentor' | 'methodist', name: string, at?: number) =>
    anAccount(app.db, school.id, role, {
      name,
      personId: at === undefined ? null : (base.mentors[at]?.personId ?? null),
    })
  const people = {
    director: await account('director', 'Соколова Ирина Павловна'),
    curator: await account('curator', 'Березина Анна Сергеевна', 1),
    mentor: await account('mentor', 'Котова Вера Ильинична', 0),
    methodist: await account('methodist', 'Полянский Игорь Петрович'),
  }
  const curator = app.as(people.curator)
  const round = await curator.call(roundApi.create, {
    ...{ params: { id: base.cycleId }, body: { form: 'teacher_pupil' } },
  })
  const draft = round.body.drafts[0]?.id ?? ''
  await curator.call(roundApi.formPairs, { params: { id: draft }, body: { step: 0 } })
  const order = await curator.call(registryApi.createPairsOrder, { params: { id: base.cycleId }, body: {} })
  const params = { id: order.body.id }
  return {
    ...{ school, otherSchool, ...base, people, params, curator },
    director: app.as(people.director),
    mentor: app.as(people.mentor),
    methodist: app.as(people.methodist),
    stranger: app.as(otherSchool.curator),
    register: () => curator.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } }),
  }
}
