import { shownCode } from '@app/model/checks'
import { registryApi } from '@app/model/registry'
import { expect, test } from 'vitest'
import { anOrderAmongPeople, testApp } from '#testing'

const app = await testApp({ BASE_URL: 'https://school.example' })
const open = (url: string, headers = {}) => app.app.inject({ method: 'GET', url, headers })

async function registered() {
  const it = await anOrderAmongPeople(app)
  const code = (await it.register()).body.checkCode ?? ''
  return { ...it, code, page: async () => (await open(`/check/${shownCode(code)}`)).body }
}

test('a stranger hears whether a paper is valid, as its life goes on', async () => {
  const { curator, params, school, code, page } = await registered()
  expect(await page()).toContain('Документ не вступил в силу')
  await curator.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const valid = await page()
  for (const text of [
    'Документ действителен',
    '№\u00A01-од',
    '20\u00A0ноября 2026',
    'на бумаге',
    'Приказ о закреплении',
  ])
    expect(valid.replaceAll('ноября\u00A0', 'ноября ')).toContain(text)
  const set = (values: object) =>
    app.db
      .updateTable('document')
      .set(values as never)
      .where('organisationId', '=', school.id)
      .execute()
  await set({ replacedById: params.id })
  expect(await page()).toContain('Документ заменён')
  await set({ cancelledOn: '2026-11-20' })
  expect(await page()).toContain('Документ отменён')
  expect((await open(`/check?code=${code.toLowerCase()}`)).body).toContain('Документ отменён')
})

test('no name and no title of a paper is told to a stranger', async () => {
  const { curator, params, page } = await registered()
  await curator.call(registryApi.sign, { params, body: { signedOn: '2026-11-20' } })
  const text = await page()
  for (const name of ['Соколова', 'Алексеев', 'Котова', 'Громов', 'Березина', params.id])
    expect(text).not.toContain(name)
})

test('an unknown code, what is no code and an attempt to break out get a clear sentence', async () => {
  const unknown = await open('/check/AAAA-AAAA-AAAA-AAAA')
  expect([unknown.statusCode, unknown.body.includes('Документа с таким кодом нет')]).toEqual([404, true])
  const wild = await open(`/check?code=${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(wild.body).toContain('Это не код проверки')
  expect(wild.body).not.toContain('<script')
  expect((await open('/check')).statusCode).toBe(200)
  expect((await open('/check', { 'accept-language': 'en-GB,en' })).body).toContain('Check of a document')
})

test('a draft has no code, and a draft with one would not be shown', async () => {
  const { curator, params, school } = await anOrderAmongPeople(app)
  expect((await curator.call(registryApi.read, { params })).body.checkCode).toBeNull()
  await app.db
    .updateTable('document')
    .set({ checkCode: 'BBBBBBBBBBBBBBBB' })
    .where('organisationId', '=', school.id)
    .execute()
  expect((await open('/check/BBBBBBBBBBBBBBBB')).statusCode).toBe(404)
})

test('the registered paper carries the code and the address of its check', async () => {
  const { curator, params, code } = await registered()
  const { html } = (await curator.call(registryApi.preview, { params })).body
  expect(html).toContain(`https://school.example/check/${shownCode(code)}`)
})

test('the page runs no script and stands in no frame', async () => {
  const { headers, body } = await open('/check')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(body).not.toContain('<script')
})

test('nobody tries codes one after another', async () => {
  const answers = []
  for (let i = 0; i < 70; i++)
    answers.push(await open('/check/AAAA-AAAA-AAAA-AAAA', { 'x-forwarded-for': '1.1.1.1' }))
  const last = answers.at(-1)
  expect(last?.statusCode).toBe(429)
  expect(last?.body).toContain('Слишком много проверок подряд')
})
