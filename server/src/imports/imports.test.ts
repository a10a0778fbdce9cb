import { readFileSync } from 'node:fs'
import { importApi } from '@app/model/imports'
import { expect, test } from 'vitest'
import { testApp, withRequisites, world } from '#testing'

const app = await testApp()

async function aSchool() {
  const { school, otherSchool } = await world(app.db)
  await withRequisites(app.db, school.id)
  const { id } = await app.db
    .insertInto('cycle')
    .values({
      organisationId: school.id,
      title: '2026/2027',
      template: 'compact_year',
      startsOn: '2026-09-01',
      endsOn: '2027-06-30',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const as = app.as(school.curator)
  const upload = (text: string, name = 'список.csv') =>
    as.call(importApi.upload, { params: { id }, querystring: {}, file: { name, bytes: Buffer.from(text) } })
  const people = () =>
    app.db
      .selectFrom('person')
      .selectAll()
      .where('organisationId', '=', school.id)
      .orderBy('lastName')
      .execute()
  const places = () =>
    app.db.selectFrom('participation').selectAll().where('organisationId', '=', school.id).execute()
  return { school, otherSchool, id, as, upload, people, places }
}

const list = `Фамилия;Имя;Отчество;Класс;Дата рождения;Запрос;ФИО представителя;Телефон представителя
АЛЕКСЕЕВ;Денис;Олегович;7«а»;06.05.2013;Олимпиада; Алексеева Ольга Ивановна;8 (900) 111-22-33
Баширова;Гузель;Рустамовна;8-Б;31.02.2012;;;
Юрьев;Павел;Ильич;8Б;01.03.2012;;;
Алексеев;Денис;Олегович;7А;06.05.2013;;;
`

test('a list is shown before anything is written: new, wrong with the reason, duplicate', async () => {
  const { upload, people } = await aSchool()
  const { status, body } = await upload(list)
  expect(status).toBe(200)
  expect(body.counts).toMatchObject({ new: 2, wrong: 1, duplicate: 1 })
  expect(body.willLoad).toBe(2)
  expect(body.rows.find((row) => row.state === 'wrong')?.problems[0]?.message).toContain(
    'Такой даты нет в календаре',
  )
  expect(body.plan).toMatchObject({ kind: 'learner', mentees: 'with-request' })
  expect(await people()).toEqual([])
})

test('«Загрузить» writes cards, representatives and places in the base, and the same file again changes nothing', async () => {
  const { as, upload, people, places } = await aSchool()
  const { body } = await upload(list)
  const loaded = await as.call(importApi.load, { params: { id: body.id } })
  expect(loaded.body).toMatchObject({ state: 'loaded', counts: { new: 2, placed: 1 } })
  expect((await people()).map((one) => [one.lastName, one.groupName, one.bornOn])).toEqual([
    ['Алексеев', '7А', '2013-05-06'],
    ['Юрьев', '8Б', '2012-03-01'],
  ])
  expect(await places()).toMatchObject([{ role: 'mentee', request: 'Олимпиада', state: 'in_base' }])
  const again = await upload(list)
  expect(again.body.counts).toMatchObject({ same: 2, new: 0 })
  expect((await as.call(importApi.load, { params: { id: again.body.id } })).body.code).toBe('import.nothing')
})

test('a wrong row is mended on the spot and goes along', async () => {
  const { as, upload, people } = await aSchool()
  const { body } = await upload(list)
  const wrong = body.rows.find((row) => row.state === 'wrong')
  const rows = [{ sheet: wrong?.sheet ?? '', row: wrong?.row ?? 0, values: { bornOn: '2012-02-28' } }]
  const mended = await as.call(importApi.mend, { params: { id: body.id }, body: { rows } })
  expect(mended.body).toMatchObject({ willLoad: 3, counts: { wrong: 0 } })
  await as.call(importApi.load, { params: { id: body.id } })
  expect((await people()).map((one) => one.bornOn)).toContain('2012-02-28')
})

test('the meaning of a column chosen by a person is remembered for lists of the same shape', async () => {
  const { as, upload } = await aSchool()
  const odd = 'ФИО;Что-то\nКотов Иван Петрович;8А\nКотова Анна Петровна;8Б\n'
  const { body } = await upload(odd)
  const shape = body.tables[0]?.shape ?? ''
  const chosen = await as.call(importApi.choose, {
    params: { id: body.id },
    body: {
      tables: [{ shape, meanings: { 1: 'group' } }],
      plan: { kind: 'learner', mentees: 'all', mentors: 'none' },
    },
  })
  expect(chosen.body.rows.map((row) => row.about)).toEqual(['8А', '8Б'])
  const next = await upload(odd.replaceAll('Котов', 'Громов'))
  expect(next.body).toMatchObject({ remembered: true, plan: { mentees: 'all' } })
  expect(next.body.rows.map((row) => row.about)).toEqual(['8А', '8Б'])
})

test('a loaded list is taken back while nothing depends on it, and not afterwards', async () => {
  const { as, school, upload, people, places } = await aSchool()
  const first = await upload(list)
  await as.call(importApi.load, { params: { id: first.body.id } })
  expect((await as.call(importApi.undo, { params: { id: first.body.id } })).body.state).toBe('undone')
  expect(await people()).toEqual([])
  expect(await places()).toEqual([])
  const second = await upload(list)
  await as.call(importApi.load, { params: { id: second.body.id } })
  const [person] = await people()
  await app.db
    .insertInto('consent')
    .values({
      organisationId: school.id,
      personId: person?.id ?? '',
      kind: 'processing_minor',
      signedOn: '2026-11-01',
    })
    .execute()
  const refused = await as.call(importApi.undo, { params: { id: second.body.id } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'import.depended-on' } })
  expect(await people()).toHaveLength(2)
})

test('what a list changed in known cards is put back too', async () => {
  const { as, upload, people } = await aSchool()
  const first = await upload('ФИО;Класс;Дата рождения\nКотов Иван Петрович;7А;01.02.2013\n')
  await as.call(importApi.load, { params: { id: first.body.id } })
  app.setNow(new Date('2026-11-20T10:00:00Z'))
  const second = await upload('ФИО;Класс;Дата рождения\nКотов Иван Петрович;8А;01.02.2013\n')
  expect(second.body.rows[0]).toMatchObject({
    state: 'changed',
    changes: [{ field: 'groupName', before: '7А', after: '8А' }],
  })
  await as.call(importApi.load, { params: { id: second.body.id } })
  expect((await people())[0]?.groupName).toBe('8А')
  await as.call(importApi.undo, { params: { id: second.body.id } })
  expect((await people())[0]?.groupName).toBe('7А')
})

test('two curators who load the same list at once make no doubles', async () => {
  const { as, upload, people } = await aSchool()
  const both = await Promise.all([upload(list), upload(list)])
  await Promise.all(both.map(({ body }) => as.call(importApi.load, { params: { id: body.id } })))
  expect(await people()).toHaveLength(2)
})

test('the same list is loaded once, however often the button is pressed', async () => {
  const { as, upload, people } = await aSchool()
  const { body } = await upload(list)
  const answers = await Promise.all([1, 2, 3].map(() => as.call(importApi.load, { params: { id: body.id } })))
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  expect(await people()).toHaveLength(2)
})

test('a file that is not a list is refused with a sentence, and nothing stays behind', async () => {
  const { as, id, upload } = await aSchool()
  expect((await upload('')).body.code).toBe('import.empty-file')
  expect((await upload('%PDF-1.7 ...', 'список.xlsx')).body.code).toBe('import.pdf')
  expect((await upload('a;b\n1;2\n')).body.code).toBe('import.no-people')
  expect((await as.call(importApi.list, { params: { id } })).body).toEqual([])
})

test('formulas, markup and SQL in cells stay text', async () => {
  const { as, upload, people } = await aSchool()
  const { body } = await upload(
    `ФИО;Класс;Запрос\nКотов Иван Петрович;7А;"=HYPERLINK(""http://x"")<script>'; drop table person--"\n`,
  )
  await as.call(importApi.load, { params: { id: body.id } })
  expect(await people()).toHaveLength(1)
  const [place] = await app.db
    .selectFrom('participation')
    .select('request')
    .where('request', 'like', '%HYPERLINK%')
    .execute()
  expect(place?.request).toContain('<script>')
})

test('another school neither sees nor loads the list', async () => {
  const { otherSchool, upload } = await aSchool()
  const { body } = await upload(list)
  const stranger = app.as(otherSchool.curator)
  const params = { id: body.id }
  const answers = await Promise.all([
    stranger.call(importApi.read, { params }),
    stranger.call(importApi.load, { params }),
    stranger.call(importApi.undo, { params }),
    stranger.call(importApi.cancel, { params }),
  ])
  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404])
})

test('a workbook as a school sends it comes in whole', async () => {
  const path = new URL('./fixtures/school-pupils.xlsx', import.meta.url)
  const { as, id, people } = await aSchool()
  const { body } = await as.call(importApi.upload, {
    params: { id },
    querystring: {},
    file: { name: 'school-pupils.xlsx', bytes: readFileSync(path) },
  })
  await as.call(importApi.load, { params: { id: body.id } })
  expect((await people()).length).toBe(body.willLoad)
})
