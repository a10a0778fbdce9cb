import { registryApi } from '@app/model/registry'
import { expect, test } from 'vitest'
import { aBase, aPerson, testApp, withRequisites, world } from '#testing'

const app = await testApp()

async function aSchool() {
  const { school } = await world(app.db)
  await withRequisites(app.db, school.id)
  const { mentors, cycleId } = await aBase(app.db, school.id, {
    mentees: [],
    mentors: [{ name: 'Котова Вера Ильинична', competencies: ['олимпиады'] }],
  })
  return { school, mentors, cycleId, as: app.as(school.curator) }
}

test('the next order begins with the curator and the controller of the last one, and not with those who have left', async () => {
  const { as, cycleId, school, mentors } = await aSchool()
  const employee = (lastName: string) =>
    aPerson(app.db, school.id, { kind: 'teacher', lastName, bornOn: '1980-01-01' })
  const [curator, deputy] = [await employee('Ветрова'), await employee('Осина')]
  const staying = mentors[0]?.personId ?? ''
  const drafted = async () => (await as.call(registryApi.create, { body: { code: 'D04', cycleId } })).body
  const say = async (curatorId: string, controlled: string) => {
    const { id } = await drafted()
    const facts = { curatorId, control: { kind: 'person' as const, personId: controlled } }
    await as.call(registryApi.change, { params: { id }, body: { facts } })
    return id
  }
  await say(staying, staying)
  await say(curator, deputy)
  expect((await drafted()).facts).toMatchObject({
    ...{ curatorId: curator, control: { kind: 'person', personId: deputy } },
  })
  // The deputy has left: of the papers before, the one who still works here.
  await app.db.updateTable('person').set({ leftOn: '2026-11-19' }).where('id', '=', deputy).execute()
  expect((await drafted()).facts).toMatchObject({
    ...{ curatorId: curator, control: { kind: 'person', personId: staying } },
  })
  const offered = (await as.call(registryApi.employees, {})).body.map(({ id }) => id)
  expect(offered).not.toContain(deputy)
})

test('a cancelled order is no example for the next one', async () => {
  const { as, cycleId, school } = await aSchool()
  const wrong = await aPerson(app.db, school.id, { kind: 'teacher', lastName: 'Осина', bornOn: '1980-01-01' })
  const { body } = await as.call(registryApi.create, { body: { code: 'D04', cycleId } })
  const params = { id: body.id }
  const facts = { curatorId: wrong }
  await as.call(registryApi.change, { params, body: { facts } })
  const next = async () => (await as.call(registryApi.create, { body: { code: 'D04', cycleId } })).body
  await app.db
    .updateTable('document')
    .set({ cancelledOn: '2026-11-19', cancelledWhy: 'назван не тот', content: '{}', number: '1' })
    .set({ datedOn: '2026-11-18', registeredAt: new Date().toISOString() })
    .where('id', '=', body.id)
    .execute()
  expect((await next()).facts.curatorId).not.toBe(wrong)
})
