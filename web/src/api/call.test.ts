import { accountApi } from '@app/model/accounts'
import { afterEach, expect, test, vi } from 'vitest'
import { call, outcomeOf } from './call.ts'
import { load, RefusedError } from './load.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const answering = (status: number, body: string) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }))

test('an answer is given as it came', async () => {
  answering(200, '{"done":true}')
  expect(await call(accountApi.signOut, {})).toEqual({ ok: true, answer: { done: true } })
})

test('a refusal is its code, and is thrown where a page is loaded', async () => {
  answering(403, '{"code":"forbidden"}')
  expect(await call(accountApi.signOut, {})).toEqual({ ok: false, code: 'forbidden' })
  await expect(load(accountApi.signOut, {})).rejects.toEqual(new RefusedError('forbidden'))
})

test('without network nothing is thrown: the page says that there is no connection', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch')
  })
  expect(await call(accountApi.signOut, {})).toEqual({ ok: false, code: 'offline' })
})

test('a bug of the server comes with the number of its report', () => {
  expect(outcomeOf(500, '{"code":"bug","report":"AB12CD34"}')).toEqual({
    ok: false,
    code: 'bug',
    report: 'AB12CD34',
  })
})

test('a proxy in the place of the server means no connection, anything unreadable a bug', () => {
  expect(outcomeOf(502, '<html>Bad gateway</html>')).toEqual({ ok: false, code: 'offline' })
  expect(outcomeOf(200, '<html>Wi-Fi sign-in</html>')).toEqual({ ok: false, code: 'bug' })
  expect(outcomeOf(404, 'Not found')).toEqual({ ok: false, code: 'bug' })
})

test('what is sent is the body, as JSON', async () => {
  const fetched = vi.fn(async () => new Response('{"code":"account.wrong-credentials"}', { status: 401 }))
  vi.stubGlobal('fetch', fetched)
  await call(accountApi.signIn, { body: { login: 'anna', password: 'x' } })
  expect(fetched).toHaveBeenCalledWith(
    '/api/session',
    expect.objectContaining({ method: 'POST', body: '{"login":"anna","password":"x"}' }),
  )
})
