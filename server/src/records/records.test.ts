import { recordApi } from '@app/model/records'
import { registryApi } from '@app/model/registry'
import { expect, test } from 'vitest'
import { anOrder, aSignedOrder, testApp, world } from '#testing'

const app = await testApp()
const year = { book: 'orders' as const, from: '2026-01-01', to: '2026-12-31' }

test('a registered order lies in its case, and the book of orders says everything about it', async () => {
  const { as, params } = await aSignedOrder(app)
  const { body } = await as.call(recordApi.list, { querystring: year })
  expect(body).toMatchObject([
    {
      ...{ id: params.id, number: '1-од', datedOn: '2026-11-20', executor: 'Громов Илья Петрович' },
      ...{ readers: { people: 2, read: 0 }, case: { index: '01-01', years: null }, keptUntil: null },
    },
  ])
  expect((await as.call(registryApi.read, { params })).body.case).toMatchObject({ index: '01-01' })
  const byWords = async (q: string) =>
    (await as.call(recordApi.list, { querystring: { ...year, q } })).body.length
  expect([await byWords('закрепить пары'), await byWords('дискотека')]).toEqual([1, 0])
  const before = await as.call(recordApi.list, { querystring: { ...year, to: '2026-11-19' } })
  expect(before.body).toEqual([])
})

test('a draft is in no register and in no case', async () => {
  const { as, params } = await anOrder(app)
  expect((await as.call(recordApi.list, { querystring: { ...year, book: 'all' } })).body).toEqual([])
  expect((await as.call(registryApi.read, { params })).body.case).toBeNull()
  const caseId = params.id
  expect((await as.call(recordApi.refile, { params, body: { caseId } })).status).toBe(404)
})

test('the register leaves as a workbook, as DOCX and as PDF', async () => {
  const { as } = await aSignedOrder(app)
  const begins = { xlsx: 'PK', docx: 'PK', pdf: '%P' } as const
  for (const format of ['xlsx', 'docx', 'pdf'] as const) {
    const file = await as.call(recordApi.file, { querystring: { ...year, format } })
    expect(file.bytes.subarray(0, 2).toString()).toBe(begins[format])
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(
      'Книга-регистрации-приказов',
    )
  }
})

test('the list of records is edited, and a case with documents in it is not removed', async () => {
  const { as, params } = await aSignedOrder(app)
  const cases = (await as.call(recordApi.cases, {})).body.map(({ documents: _, ...one }) => one)
  const [orders, ...others] = cases
  if (!orders) throw new Error('no case')
  const refused = await as.call(recordApi.saveCases, { body: { cases: others } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'records.case-used' } })
  const twice = await as.call(recordApi.saveCases, {
    body: { cases: [...cases, { ...orders, id: null, kinds: [] }] },
  })
  expect(twice).toMatchObject({ status: 409, body: { code: 'records.index-taken' } })
  const kinds = await as.call(recordApi.saveCases, {
    body: { cases: [...cases, { ...orders, id: null, index: '09' }] },
  })
  expect(kinds).toMatchObject({ status: 409, body: { code: 'records.kind-twice' } })
  const own = { id: null, index: '05-17', title: 'Временные приказы', years: 5, source: 'ЭПК', kinds: [] }
  expect((await as.call(recordApi.saveCases, { body: { cases: [orders, own] } })).status).toBe(200)
  const saved = (await as.call(recordApi.cases, {})).body
  expect(saved.map((one) => [one.index, one.documents])).toEqual([
    ['01-01', 1],
    ['05-17', 0],
  ])
  await as.call(recordApi.refile, { params, body: { caseId: saved[1]?.id ?? '' } })
  const { body } = await as.call(recordApi.list, { querystring: year })
  expect(body[0]).toMatchObject({ case: { index: '05-17' }, keptUntil: '2031-12-31' })
})

test('the usual list of records is shown before anybody has saved one', async () => {
  const { school } = await world(app.db)
  const { body } = await app.as(school.curator).call(recordApi.cases, {})
  expect(body.length).toBeGreaterThan(5)
  expect(body.every((one) => one.id === null)).toBe(true)
})

test('a scheme of numbers is changed, and one that cannot number is refused', async () => {
  const { as, params } = await anOrder(app)
  const body = { series: 'orders', scheme: '{yyyy}/{n:3}' }
  const saved = await as.call(recordApi.saveNumbering, { body })
  expect(saved.body.find((one) => one.series === 'orders')?.next).toBe('2026/001')
  expect((await as.call(registryApi.read, { params })).body.nextNumber).toBe('2026/001')
  for (const scheme of ['од', '{n}-{n}', '{number}'])
    expect(await as.call(recordApi.saveNumbering, { body: { ...body, scheme } })).toMatchObject({
      ...{ status: 409, body: { code: 'records.numbering' } },
    })
  expect((await as.call(recordApi.saveNumbering, { body: { series: 'x', scheme: '{n}' } })).status).toBe(404)
  await as.call(recordApi.saveNumbering, { body: { series: 'D32', scheme: 'В-{n}' } })
  const all = (await as.call(recordApi.numbering, {})).body
  expect(all.find((one) => one.series === 'D32')).toMatchObject({ scheme: 'В-{n}', next: 'В-1' })
})

test('another school sees none of it and files nothing', async () => {
  const { params, otherSchool, as } = await aSignedOrder(app)
  const stranger = app.as(otherSchool.curator)
  expect((await stranger.call(recordApi.list, { querystring: year })).body).toEqual([])
  const [first] = (await as.call(recordApi.cases, {})).body
  const refile = await stranger.call(recordApi.refile, { params, body: { caseId: first?.id ?? '' } })
  expect(refile.status).toBe(404)
  const cases = await stranger.call(recordApi.saveCases, {
    body: { cases: [{ id: first?.id ?? null, index: '1', title: 'x', years: 1, source: '', kinds: [] }] },
  })
  expect(cases.status).toBe(404)
  expect((await app.as(otherSchool.mentor).call(recordApi.list, { querystring: year })).status).toBe(403)
})
