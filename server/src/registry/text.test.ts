import { plain } from '@app/model/documents'
import { type Edit, editionApi, type PaperText, piecesOf, placeAt } from '@app/model/editions'
import { registryApi } from '@app/model/registry'
import { searchApi } from '@app/model/search'
import { expect, test } from 'vitest'
import { indexOldDrafts } from '#registry'
import { anOrder, aSignedOrder, testApp } from '#testing'

const app = await testApp()

const changeOf = ({ generated }: PaperText, words: string, now: string): Edit => {
  const piece = piecesOf(generated).find((one) => one.parts.some(({ text }) => plain(text).includes(words)))
  const part = piece?.parts.find(({ text }) => plain(text).includes(words))
  if (!piece || !part) throw new Error(words)
  return { id: words, kind: 'change', ...placeAt(piece), parts: [{ path: part.path, now }] }
}

test('a corrected clause is on the pages, in the file and in the registered text', async () => {
  const { as, params } = await anOrder(app)
  const text = (await as.call(editionApi.read, { params })).body
  expect(text).toMatchObject({ edits: [], revision: 0, frozen: false })
  const edit = changeOf(text, 'Контроль', 'Контроль исполнения приказа возложить на завуча.')
  const saved = await as.call(editionApi.save, { params, body: { edits: [edit], revision: 0 } })
  expect(saved.body).toMatchObject({ revision: 1 })
  const shown = (await as.call(registryApi.read, { params })).body
  expect(shown.text).toMatchObject({ count: 1, stale: 0 })
  expect(shown.text.marked).toHaveLength(1)
  const pages = async () => (await as.call(registryApi.preview, { params })).body.html
  expect(await pages()).toContain('возложить на завуча')
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  expect(await pages()).toContain('возложить на завуча')
  const late = await as.call(editionApi.save, { params, body: { edits: [], revision: 1 } })
  expect(late).toMatchObject({ status: 409, body: { code: 'paper.registered' } })
  expect(await pages()).toContain('возложить на завуча')
})

test('two people who correct one text do not overwrite each other', async () => {
  const { as, params } = await anOrder(app)
  const text = (await as.call(editionApi.read, { params })).body
  const edit = changeOf(text, 'Контроль', 'Контроль за собой.')
  await as.call(editionApi.save, { params, body: { edits: [edit], revision: 0 } })
  const second = await as.call(editionApi.save, { params, body: { edits: [], revision: 0 } })
  expect(second).toMatchObject({ status: 409, body: { code: 'paper.text-changed' } })
})

test('the number is not written by hand, and markup does not come into a text', async () => {
  const { as, params } = await anOrder(app)
  const text = (await as.call(editionApi.read, { params })).body
  const number = changeOf(text, '№ ', '№ 45')
  const locked = await as.call(editionApi.save, { params, body: { edits: [number], revision: 0 } })
  expect(locked).toMatchObject({ status: 409, body: { code: 'paper.text-locked' } })
  const html = changeOf(text, 'Контроль', '<img src=x onerror=alert(1)>')
  await as.call(editionApi.save, { params, body: { edits: [html], revision: 0 } })
  const pages = (await as.call(registryApi.preview, { params })).body.html
  expect(pages).toContain('&lt;img')
  expect(pages).not.toContain('<img src=x')
  const strange = [{ ...html, parts: [{ path: 'text', now: [{ t: 'x', html: '<b>' }] }] }]
  const refused = await as.call(editionApi.save, { params, body: { edits: strange as never, revision: 1 } })
  expect(refused.status).toBe(400)
})

test('when the data under a correction change, it stays, and the order is not registered until somebody looks', async () => {
  const { as, params, school } = await anOrder(app)
  const text = (await as.call(editionApi.read, { params })).body
  const edit = changeOf(text, 'Соколова', 'А. С. Соколова-Белова')
  await as.call(editionApi.save, { params, body: { edits: [edit], revision: 0 } })
  await app.db
    .updateTable('organisation')
    .set({ directorFirstName: 'Елена' })
    .where('id', '=', school.id)
    .execute()
  expect((await as.call(registryApi.read, { params })).body.text).toMatchObject({ count: 1, stale: 1 })
  expect((await as.call(registryApi.preview, { params })).body.html).toContain('Соколова-Белова')
  const refused = await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.text-conflict' } })
  await as.call(editionApi.save, { params, body: { edits: [], revision: 1 } })
  expect((await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })).status).toBe(200)
})

test('every change of the text is an edition with its author, and an old one is brought back', async () => {
  const { as, params } = await anOrder(app)
  const text = (await as.call(editionApi.read, { params })).body
  const first = changeOf(text, 'Контроль', 'Первая правка.')
  await as.call(editionApi.save, { params, body: { edits: [first], revision: 0 } })
  const second = changeOf(text, 'Контроль', 'Вторая правка.')
  await as.call(editionApi.save, { params, body: { edits: [second], revision: 1 } })
  await as.call(registryApi.change, { params, body: { facts: { ownBasis: 'положением о наставничестве' } } })
  const list = (await as.call(editionApi.list, { params })).body
  expect(list.map((one) => [one.number, one.cause])).toEqual([
    [4, 'facts'],
    [3, 'edited'],
    [2, 'edited'],
    [1, 'composed'],
  ])
  expect(list[1]?.who).not.toBe('')
  const lines = (await as.call(editionApi.lines, { params: { ...params, number: 2 } })).body.lines
  expect(lines.join('\n')).toContain('Первая правка.')
  const restored = await as.call(editionApi.restore, { params: { ...params, number: 2 } })
  expect(restored.body.edits).toMatchObject([{ parts: [{ now: 'Первая правка.' }] }])
  const pages = (await as.call(registryApi.preview, { params })).body.html
  expect(pages).toContain('Первая правка.')
  // The facts are of today: only the corrections come back.
  expect(pages).toContain('положением о')
  expect((await as.call(editionApi.list, { params })).body[0]).toMatchObject({
    cause: 'restored',
    restored: 2,
  })
})

test('what is saved without a change makes no edition', async () => {
  const { as, params } = await anOrder(app)
  await as.call(editionApi.save, { params, body: { edits: [], revision: 0 } })
  await as.call(editionApi.save, { params, body: { edits: [], revision: 1 } })
  expect((await as.call(editionApi.list, { params })).body).toHaveLength(1)
})

test('an edition that is not there, or of another school, is not found; a reader corrects nothing', async () => {
  const { as, params, otherSchool, school } = await anOrder(app)
  const missing = { params: { ...params, number: 99 } }
  expect((await as.call(editionApi.lines, missing)).status).toBe(404)
  expect((await as.call(editionApi.restore, missing)).status).toBe(404)
  const stranger = app.as(otherSchool.curator)
  expect((await stranger.call(editionApi.read, { params })).status).toBe(404)
  expect((await stranger.call(editionApi.list, { params })).status).toBe(404)
  const body = { edits: [], revision: 0 }
  expect((await stranger.call(editionApi.save, { params, body })).status).toBe(404)
  expect((await app.as(school.mentor).call(editionApi.save, { params, body })).status).toBe(403)
})

test('a document is found by any words of its text, in any case', async () => {
  const { as, params } = await anOrder(app)
  const text = (await as.call(editionApi.read, { params })).body
  const edit = changeOf(text, 'Контроль', 'Оборудовать переговорную комнату.')
  await as.call(editionApi.save, { params, body: { edits: [edit], revision: 0 } })
  const find = async (q: string) =>
    (await as.call(searchApi.find, { body: { q } })).body
      .filter((one) => one.kind === 'document')
      .map((one) => one.id)
  expect(await find('переговорной')).toEqual([params.id])
  expect(await find('переговорные комнаты')).toEqual([params.id])
  expect(await find('дискотека')).toEqual([])
})

test('a new draft is found by its words at once, in the list of its cycle and by nobody elsewhere', async () => {
  const { as, params, cycleId, otherSchool, school } = await anOrder(app)
  const find = async (who: typeof as, q: string) =>
    (await who.call(registryApi.find, { body: { cycleId, q } })).body.map((one) => one.id)
  expect(await find(as, 'Баширову')).toEqual([params.id])
  expect(await find(as, 'дискотека Баширова')).toEqual([])
  const letter = await as.call(registryApi.create, { body: { code: 'D06', cycleId } })
  expect(await find(as, 'родители')).toContain(letter.body.id)
  expect(await find(app.as(otherSchool.curator), 'Баширова')).toEqual([])
  const asked = { body: { cycleId, q: 'Баширова' } }
  expect((await app.as(school.mentor).call(registryApi.find, asked)).status).toBe(403)
  expect((await as.call(registryApi.find, { body: { q: 'Б' } })).status).toBe(400)
})

test('a draft that was made before drafts were indexed is indexed by the night', async () => {
  const { as, params, cycleId } = await anOrder(app)
  const find = async () =>
    (await as.call(registryApi.find, { body: { cycleId, q: 'Баширова' } })).body.map((one) => one.id)
  await app.db.updateTable('document').set({ searchText: '' }).where('id', '=', params.id).execute()
  expect(await find()).toEqual([])
  await indexOldDrafts(app.db, '2026-11-20')
  expect(await find()).toEqual([params.id])
})

test('a signed order is cancelled only when no pair stands on it', async () => {
  const { as, params } = await aSignedOrder(app)
  const body = { on: '2026-11-25', reason: 'издан ошибочно' }
  expect((await as.call(registryApi.read, { params })).body.livePairs).toHaveLength(2)
  const refused = await as.call(registryApi.cancel, { params, body })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.pairs-live' } })
  await app.db
    .updateTable('pair')
    .set({ state: 'terminated_early', closedOn: '2026-11-21', closingReason: 'initiative' })
    .where('orderId', '=', params.id)
    .execute()
  const early = await as.call(registryApi.cancel, { params, body: { ...body, on: '2026-11-19' } })
  expect(early).toMatchObject({ status: 409, body: { code: 'paper.cancelled-before' } })
  const done = await as.call(registryApi.cancel, { params, body })
  expect(done.body).toMatchObject({
    state: 'cancelled',
    cancelledOn: '2026-11-25',
    cancelledWhy: 'издан ошибочно',
  })
  expect((await as.call(registryApi.preview, { params })).body.html).toContain('Соколова')
  expect((await as.call(registryApi.cancel, { params, body })).body).toMatchObject({
    code: 'paper.cancelled',
  })
})

test('a draft is not cancelled and not replaced, it is thrown away', async () => {
  const { as, params } = await anOrder(app)
  const cancel = await as.call(registryApi.cancel, { params, body: { on: '2026-11-25', reason: 'ошибка' } })
  expect(cancel).toMatchObject({ status: 409, body: { code: 'paper.not-registered' } })
  expect((await as.call(registryApi.replace, { params })).body).toMatchObject({
    code: 'paper.not-registered',
  })
})

test('another order takes the place of a signed one when it is signed itself, and the pairs go over to it', async () => {
  const { as, params } = await aSignedOrder(app)
  const next = (await as.call(registryApi.replace, { params })).body
  expect(next).toMatchObject({ state: 'draft', replaces: { id: params.id, number: '1-од' } })
  expect(next.pairs).toHaveLength(2)
  const again = await as.call(registryApi.replace, { params })
  expect(again).toMatchObject({ status: 409, body: { code: 'paper.being-replaced' } })
  const at = { params: { id: next.id } }
  expect((await as.call(registryApi.preview, at)).body.html).toMatch(
    /утратившим силу приказ от.20.ноября.2026/,
  )
  await as.call(registryApi.register, { ...at, body: { datedOn: '2026-11-25' } })
  expect((await as.call(registryApi.read, { params })).body).toMatchObject({
    state: 'in_force',
    successor: { id: next.id, number: '2-од', state: 'registered' },
  })
  await as.call(registryApi.sign, { ...at, body: { signedOn: '2026-11-25' } })
  const old = (await as.call(registryApi.read, { params })).body
  expect(old).toMatchObject({ state: 'replaced', livePairs: [] })
  expect((await as.call(registryApi.read, at)).body.livePairs).toHaveLength(2)
  const cancel = await as.call(registryApi.cancel, { params, body: { on: '2026-11-26', reason: 'ошибка' } })
  expect(cancel.body).toMatchObject({ code: 'paper.replaced' })
})

test('in the draft that replaces an unsigned order its pairs may be changed, and the old one is not signed after it', async () => {
  const { as, params } = await anOrder(app)
  await as.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  const next = (await as.call(registryApi.replace, { params })).body
  const at = { params: { id: next.id } }
  const pairIds = next.pairs.slice(1).map((pair) => pair.id)
  expect((await as.call(registryApi.change, { ...at, body: { pairIds } })).body.pairs).toHaveLength(1)
  await as.call(registryApi.register, { ...at, body: { datedOn: '2026-11-20' } })
  await as.call(registryApi.sign, { ...at, body: { signedOn: '2026-11-20' } })
  const late = await as.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  expect(late).toMatchObject({ status: 409, body: { code: 'paper.replaced' } })
})

test('an order whose pairs are all over is not replaced: there is nothing to secure', async () => {
  const { as, params } = await aSignedOrder(app)
  await app.db
    .updateTable('pair')
    .set({ state: 'terminated_early', closedOn: '2026-11-21', closingReason: 'initiative' })
    .where('orderId', '=', params.id)
    .execute()
  const refused = await as.call(registryApi.replace, { params })
  expect(refused).toMatchObject({ status: 409, body: { code: 'paper.pairs-over' } })
})

test('another school neither cancels nor replaces', async () => {
  const { params, otherSchool } = await aSignedOrder(app)
  const stranger = app.as(otherSchool.curator)
  const body = { on: '2026-11-25', reason: 'ошибка' }
  expect((await stranger.call(registryApi.cancel, { params, body })).status).toBe(404)
  expect((await stranger.call(registryApi.replace, { params })).status).toBe(404)
})
