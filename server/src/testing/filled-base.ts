import { baseApi } from '@app/model/bases'
import type { Db } from '#db'
import type { TestApp } from './test-app.ts'
import { aPerson, world } from './world.ts'

/** A cycle of an organisation with these forms. */
export async function aCycle(
  db: Db,
  organisationId: string,
  forms = ['pupil_pupil', 'teacher_teacher', 'teacher_pupil'],
) {
  const values = {
    organisationId,
    title: '2026/2027',
    template: 'compact_year',
    startsOn: '2026-09-01',
    endsOn: '2027-05-31',
  }
  const { id } = await db.insertInto('cycle').values(values).returning('id').executeTakeFirstOrThrow()
  const rows = forms.map((form) => ({ organisationId, cycleId: id, form, title: form, federalForm: form }))
  await db.insertInto('cycleForm').values(rows).execute()
  return id
}

/** A school with a cycle, three pupils and a teacher in the bases. */
export async function aFilledBase(app: TestApp) {
  const { school, otherSchool } = await world(app.db)
  const cycleId = await aCycle(app.db, school.id)
  const pupils = [
    await aPerson(app.db, school.id, { lastName: 'Ёлкин', groupName: '7А' }),
    await aPerson(app.db, school.id, { lastName: 'Осин', groupName: '7Б' }),
    await aPerson(app.db, school.id, { lastName: 'Берёзов', groupName: '7А' }),
  ]
  const teacher = await aPerson(app.db, school.id, {
    lastName: 'Яблонева',
    kind: 'teacher',
    bornOn: '1980-01-01',
  })
  const curator = app.as(school.curator)
  const params = { cycleId }
  await curator.call(baseApi.put, { params, body: { role: 'mentee', personIds: pupils } })
  await curator.call(baseApi.put, { params, body: { role: 'mentor', personIds: [teacher] } })
  const mentees = async () => (await curator.call(baseApi.mentees, { params })).body
  return { school, otherSchool, cycleId, params, pupils, teacher, curator, mentees, first: String(pupils[0]) }
}

/** A working pair of two who stand in the bases. */
export async function aPair(
  db: Db,
  organisationId: string,
  cycleId: string,
  mentee: string,
  mentor: string,
  state: 'active',
) {
  const { id } = await db
    .insertInto('pair')
    .values({
      organisationId,
      cycleId,
      number: `П-${mentee}`,
      form: 'teacher_pupil',
      state,
      startsOn: '2026-10-05',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [role, personId] of [
    ['mentee', mentee],
    ['mentor', mentor],
  ] as const) {
    const one = await db
      .updateTable('participation')
      .set({ state })
      .where('cycleId', '=', cycleId)
      .where('personId', '=', personId)
      .where('role', '=', role)
      .returning('id')
      .executeTakeFirstOrThrow()
    const values = { organisationId, pairId: id, participationId: one.id, personId, role }
    await db.insertInto('pairMember').values(values).execute()
  }
  return id
}
