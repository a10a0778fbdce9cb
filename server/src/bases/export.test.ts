import { baseApi, menteeColumns, mentorColumns } from '@app/model/bases'
import { journalApi } from '@app/model/journal'
import { peopleApi } from '@app/model/people'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, expect, test } from 'vitest'
import { closeOffice } from '#documents'
import { aFilledBase, aPair, testApp } from '#testing'

const app = await testApp()
afterAll(closeOffice)

async function sheetOf(bytes: Buffer) {
  const { sheets } = await readXlsx(bytes)
  const rows = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell ?? ''))
  const head = rows.findIndex((row) => row[0] === '№ п/п')
  return { top: rows.slice(0, head).flat(), head: rows[head], lines: rows.slice(head + 1) }
}

test('the base of mentees leaves as the federal form, with the mark and with the representative of a minor', async () => {
  const { school, curator, cycleId, params, first, teacher } = await aFilledBase(app)
  await curator.call(peopleApi.addRepresentative, {
    params: { id: first },
    body: { name: 'Ёлкина Анна', phone: '89001112233' },
  })
  await aPair(app.db, school.id, cycleId, first, teacher, 'active')
  const file = await curator.call(baseApi.exportMentees, { params })
  expect(file.status).toBe(200)
  expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(
    'База наставляемых 2026-11-20.xlsx',
  )
  const { top, head, lines } = await sheetOf(file.bytes)
  expect(top).toContain('Для служебного пользования. Содержит персональные данные')
  expect(head).toEqual(Object.values(menteeColumns))
  expect(lines).toHaveLength(3)
  const line = lines.find((one) => one[1] === 'Ёлкин Иван Олегович')
  expect(line?.slice(2, 4)).toEqual(['Ёлкина Анна, +79001112233', 2013])
  expect(line?.slice(6, 9)).toEqual(['Яблонева Иван Олегович', 'учитель – ученик', 'СОШ № 101'])
})

test('a text that begins as a formula stays a text', async () => {
  const { curator, params, first } = await aFilledBase(app)
  const request = '=HYPERLINK("http://evil.example";"жми")'
  await curator.call(baseApi.change, {
    params,
    body: { role: 'mentee', personIds: [first], set: { request } },
  })
  const { bytes } = await curator.call(baseApi.exportMentees, { params })
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml']
  expect(strFromU8(sheet ?? new Uint8Array())).toContain('<row')
  expect(strFromU8(sheet ?? new Uint8Array())).not.toMatch(/<f[ >]/)
  expect((await sheetOf(bytes)).lines.map((line) => line[4])).toContain(request)
})

test('mentors leave by books: learners, teachers, employers', async () => {
  const { curator, params } = await aFilledBase(app)
  const book = async (kind: 'teacher' | 'learner') =>
    sheetOf((await curator.call(baseApi.exportMentors, { params, querystring: { kind } })).bytes)
  expect((await book('teacher')).head).toEqual(Object.values(mentorColumns))
  expect((await book('teacher')).lines).toHaveLength(1)
  expect((await book('learner')).lines).toHaveLength(0)
})

test('that a base was taken out is in the journal, without names', async () => {
  const { school, curator, params } = await aFilledBase(app)
  await curator.call(baseApi.exportMentees, { params })
  const { body } = await app
    .as(school.director)
    .call(journalApi.list, { querystring: { action: 'person.exported' } })
  expect(body.rows).toMatchObject([{ who: 'Проверкин Пётр Петрович', details: { role: 'mentee', count: 3 } }])
})
