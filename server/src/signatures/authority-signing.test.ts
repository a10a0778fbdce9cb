import { notificationApi } from '@app/model/notifications'
import { programmeApi } from '@app/model/programmes'
import { readingApi } from '@app/model/readings'
import { registryApi } from '@app/model/registry'
import { signatureApi } from '@app/model/signatures'
import { afterAll, expect, test } from 'vitest'
import { hashPassword } from '#accounts'
import { closePdf } from '#documents'
import { aBase, anAccount, anOrganisation, testApp, withRequisites, world } from '#testing'

const app = await testApp()
afterAll(closePdf)
const act = { actName: 'Положение о подписи', actOn: '2026-11-01', actNumber: '5' }
const password = 'дубовый-лист-42'
const passwordHash = await hashPassword(password)
const proof = { password, joins: true }

/** An authority with a registered letter to a school; its head and its specialist sign in under their names. */
async function aLetter({ rules = true, kind = 'municipal' as 'municipal' | 'regional' } = {}) {
  const { authority, school, farSchool } = await world(app.db)
  await app.db.updateTable('organisation').set({ kind }).where('id', '=', authority.id).execute()
  await withRequisites(app.db, authority.id)
  await aBase(app.db, school.id, {
    mentees: [{ name: 'Алексеев Денис Олегович', request: 'олимпиады' }],
    mentors: [{ name: 'Котова Вера Ильинична', competencies: ['олимпиады'] }],
  })
  const [writes, signs] = kind === 'regional' ? ['regional', 'regional'] : ['municipal', 'municipal-head']
  const specialistAccount = await anAccount(app.db, authority.id, writes as 'municipal', {
    name: 'Светлова Инна Валерьевна',
  })
  const headAccount = await anAccount(app.db, authority.id, signs as 'municipal-head', {
    name: 'Соколова Ирина Павловна',
  })
  await app.db.updateTable('account').set({ passwordHash }).execute()
  const [specialist, head] = [app.as(specialistAccount), app.as(headAccount)]
  if (rules) await head.call(signatureApi.adopt, { body: act })
  const made = await specialist.call(registryApi.create, { body: { code: 'D06', variant: 'results' } })
  const params = { id: made.body.id }
  const facts = { organisationId: school.id, recommendations: 'провести опрос' }
  await specialist.call(registryApi.change, { params, body: { facts } })
  const done = await specialist.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  expect(done.body).toMatchObject({ state: 'registered' })
  return {
    ...{ authority, school, farSchool, specialist, specialistAccount, head, params },
    sign: (who = head) => who.call(signatureApi.sign, { params, body: proof }),
    choose: (...accountIds: string[]) =>
      specialist.call(signatureApi.setSigners, {
        params,
        body: { signers: accountIds.map((accountId) => ({ side: 'office' as const, accountId })) },
      }),
  }
}

test.each(['municipal', 'regional'] as const)(
  'the head of a %s authority signs its letter with his password, and the file carries the mark',
  async (kind) => {
    const { specialist, sign, params } = await aLetter({ kind })
    expect((await sign()).body).toMatchObject({ state: 'in_force', signedOn: '2026-11-20' })
    const { signatures } = (await specialist.call(signatureApi.read, { params })).body
    expect(signatures).toMatchObject([{ who: 'Соколова Ирина Павловна', how: 'password', act }])
    const { html } = (await specialist.call(registryApi.preview, { params })).body
    expect(html).toContain('ПРОСТОЙ ЭЛЕКТРОННОЙ ПОДПИСЬЮ')
    const file = await specialist.call(registryApi.file, { params, querystring: { format: 'pdf' } })
    const same = await specialist.call(signatureApi.checkFile, {
      ...{ params, file: { name: 'x', bytes: file.bytes } },
    })
    expect(same.body.match).toMatchObject({ format: 'pdf', no: 1, of: 1 })
    expect((await sign()).body.code).toBe('paper.signed')
  },
)

test('a specialist, another head, a school and another authority do not sign for the head', async () => {
  const { authority, school, specialist, sign, params } = await aLetter()
  expect((await sign(specialist)).status).toBe(403)
  expect((await sign(app.as(authority['municipal-head']))).body.code).toBe('signature.other-head')
  expect((await sign(app.as(school.director))).status).toBe(404)
  const other = await anOrganisation(app.db, { kind: 'municipal', shortName: 'Другое управление' })
  const otherHead = app.as(
    await anAccount(app.db, other, 'municipal-head', { name: 'Соколова Ирина Павловна' }),
  )
  expect((await sign(otherHead)).status).toBe(404)
  expect((await otherHead.call(signatureApi.read, { params })).status).toBe(404)
  expect((await specialist.call(registryApi.read, { params })).body.state).toBe('registered')
})

test('in a region, where one role does all, only the name of the head signs', async () => {
  const { specialist, sign } = await aLetter({ kind: 'regional' })
  expect((await sign(specialist)).body.code).toBe('signature.other-head')
  expect((await sign()).status).toBe(200)
})

test('without an act of its own an authority signs on paper; its act says nothing of families', async () => {
  const { specialist, head, sign, school } = await aLetter({ rules: false })
  expect((await sign()).body.code).toBe('signature.rules-off')
  // The act of a school is no act of its authority.
  await app.as(school.director).call(signatureApi.adopt, { body: act })
  expect((await sign()).body.code).toBe('signature.rules-off')
  const future = { ...act, actOn: '2026-11-21' }
  expect((await specialist.call(signatureApi.adopt, { body: future })).body.code).toBe(
    'signature.act-in-future',
  )
  expect((await specialist.call(signatureApi.adopt, { body: act })).body).toMatchObject(act)
  expect((await head.call(signatureApi.rules, {})).body.rule).toMatchObject(act)
  expect((await sign()).status).toBe(200)
  expect((await head.call(signatureApi.abolish, {})).status).toBe(200)
  const model = await head.call(signatureApi.modelAct, { querystring: { format: 'docx' } })
  expect(model.bytes.subarray(0, 2).toString()).toBe('PK')
})

test('a specialist signs beside the head: asked by a notice, seen on «Сегодня», and the head is told after him', async () => {
  const { specialist, specialistAccount, head, sign, choose, params, school } = await aLetter()
  expect((await choose(school.curator.accountId)).status).toBe(404)
  const offered = (await specialist.call(signatureApi.candidates, { params, body: { q: 'светлова' } })).body
  expect(offered).toMatchObject([
    {
      name: 'Светлова Инна Валерьевна',
      place: 'Специалист органа управления образованием',
      reachable: true,
    },
  ])
  await choose(specialistAccount.accountId)
  const told = async (who: typeof head) =>
    (await who.call(notificationApi.list, {})).body.map(({ code }) => code)
  expect(await told(specialist)).toEqual(['signature.asked'])
  const things = (await specialist.call(programmeApi.today, {})).body.things.map((one) => one.code as string)
  expect(things).toContain('sign-own-papers')
  expect((await sign()).body.code).toBe('signature.wait-for-signers')
  expect((await specialist.call(readingApi.pages, { params })).body).toMatchObject({
    hidden: 0,
    obstacle: null,
  })
  expect((await specialist.call(signatureApi.signOwn, { params, body: proof })).status).toBe(200)
  expect(await told(head)).toEqual(['signature.head-asked'])
  expect((await sign()).status).toBe(200)
})

test('a specialist refuses: those who write the papers of the authority see it on «Сегодня»', async () => {
  const { specialist, specialistAccount, head, sign, choose, params } = await aLetter()
  await choose(specialistAccount.accountId)
  expect((await head.call(signatureApi.refuseOwn, { params, body: { reason: 'x' } })).status).toBe(404)
  await specialist.call(signatureApi.refuseOwn, { params, body: { reason: 'Нет приложения' } })
  expect((await sign()).body.code).toBe('signature.refused-by')
  const things = (await specialist.call(programmeApi.today, {})).body.things.map((one) => one.code as string)
  expect(things).toContain('refused-signatures')
})

test('the rules of an authority are nothing to a role of an authority written in a school', async () => {
  const { farSchool } = await aLetter()
  for (const role of ['municipal', 'municipal-head', 'regional'] as const)
    expect((await app.as(farSchool[role]).call(signatureApi.rules, {})).status).toBe(403)
})
