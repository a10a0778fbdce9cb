import { accountApi } from '@app/model/accounts'
import { expect, test } from 'vitest'
import { hashPassword } from '#accounts'
import { anAccount, anOrganisation, testApp, testNow, world } from '#testing'

const app = await testApp()
const password = 'зелёный чайник на крыше'

async function someone(login: string) {
  const organisationId = await anOrganisation(app.db)
  const one = await anAccount(app.db, organisationId, 'curator')
  const passwordHash = await hashPassword(password)
  await app.db.updateTable('account').set({ login, passwordHash }).where('id', '=', one.accountId).execute()
  return { ...one, organisationId }
}

const cookieOf = (headers: Record<string, unknown>) => {
  const [, token] = /nastavnik=([^;]+)/.exec(String(headers['set-cookie'])) ?? []
  return { token: token ?? '' }
}

test('a person signs in by login and password and is known by the cookie', async () => {
  await someone('anna.petrova')
  const signedIn = await app.as().call(accountApi.signIn, { body: { login: ' Anna.Petrova ', password } })
  expect(signedIn.status).toBe(200)
  expect(String(signedIn.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/)
  const me = await app.as(cookieOf(signedIn.headers)).call(accountApi.me)
  expect(me.body).toMatchObject({ login: 'anna.petrova', membership: { role: 'curator' } })
})

test('a wrong password and an unknown login are told the same', async () => {
  await someone('boris')
  for (const login of ['boris', 'nobody']) {
    const answer = await app.as().call(accountApi.signIn, { body: { login, password: 'не тот' } })
    expect(answer).toMatchObject({ status: 401, body: { code: 'account.wrong-credentials' } })
  }
})

test('after ten failures the account waits, even with the right password', async () => {
  await someone('vera')
  for (let i = 0; i < 10; i++)
    await app.as().call(accountApi.signIn, { body: { login: 'vera', password: 'не тот' } })
  const locked = await app.as().call(accountApi.signIn, { body: { login: 'vera', password } })
  expect(locked).toMatchObject({ status: 429, body: { code: 'account.locked' } })
  app.setNow(new Date(testNow.getTime() + 16 * 60_000))
  const later = await app.as().call(accountApi.signIn, { body: { login: 'vera', password } })
  expect(later.status).toBe(200)
  app.setNow(testNow)
})

test('a stranger learns nothing of accounts', async () => {
  for (const e of [accountApi.me, accountApi.sessions, accountApi.members]) {
    expect((await app.as().call(e)).status).toBe(401)
  }
})

test('a session is revoked by its owner only', async () => {
  const one = await someone('galina')
  const other = await someone('denis')
  const [session] = (await app.as(one).call(accountApi.sessions)).body
  const refused = await app.as(other).call(accountApi.revokeSession, { params: { id: session?.id ?? '' } })
  expect(refused.status).toBe(404)
  expect(
    (await app.as(one).call(accountApi.revokeSession, { params: { id: session?.id ?? '' } })).status,
  ).toBe(200)
  expect((await app.as(one).call(accountApi.me)).status).toBe(401)
})

test('a new password ends the other sessions and is refused when weak', async () => {
  const one = await someone('elena')
  const second = cookieOf(
    (await app.as().call(accountApi.signIn, { body: { login: 'elena', password } })).headers,
  )
  const weak = await app
    .as(one)
    .call(accountApi.changePassword, { body: { current: password, next: '12345' } })
  expect(weak.body.code).toBe('account.password-weak')
  const wrong = await app
    .as(one)
    .call(accountApi.changePassword, { body: { current: 'не тот', next: 'синий самовар на полке' } })
  expect(wrong.body.code).toBe('account.password-wrong')
  const changed = await app
    .as(one)
    .call(accountApi.changePassword, { body: { current: password, next: 'синий самовар на полке' } })
  expect(changed.status).toBe(200)
  expect((await app.as(second).call(accountApi.me)).status).toBe(401)
})

test('an invitation works once, by its link or by the code on paper', async () => {
  const { school } = await world(app.db)
  const made = await app
    .as(school.curator)
    .call(accountApi.invite, { body: { role: 'tutor', name: 'Котова Вера Ильинична' } })
  const token = made.body.link.split('/').at(-1) ?? ''
  expect(
    (await app.as().call(accountApi.readInvitation, { body: { token: made.body.code.toLowerCase() } })).body,
  ).toMatchObject({ role: 'tutor' })
  const body = { token, login: 'kotova', password }
  const accepted = await app.as().call(accountApi.acceptInvitation, { body })
  expect(accepted.body).toMatchObject({
    login: 'kotova',
    membership: { role: 'tutor', organisationId: school.id },
  })
  const again = await app.as().call(accountApi.acceptInvitation, { body: { ...body, token: made.body.code } })
  expect(again).toMatchObject({ status: 410, body: { code: 'account.invitation-over' } })
})

test('a curator invites nobody as an administrator or into an authority', async () => {
  const { school } = await world(app.db)
  for (const role of ['administrator', 'municipal', 'regional'] as const) {
    const answer = await app.as(school.curator).call(accountApi.invite, { body: { role, name: 'Некто' } })
    expect(answer.status).toBe(403)
  }
})

test('the first administrator needs the code of the console, and only an empty installation takes one', async () => {
  const answer = await app
    .as()
    .call(accountApi.setUp, { body: { code: 'AAAA', login: 'root', password, name: 'Админ' } })
  expect(answer).toMatchObject({ status: 409, body: { code: 'account.installation-ready' } })
})

test('one click changes the organisation, but only to one that was given', async () => {
  const one = await someone('fedor')
  const stranger = await someone('galya')
  const answer = await app.as(one).call(accountApi.chooseMembership, { body: { id: stranger.membershipId } })
  expect(answer).toMatchObject({ status: 403, body: { code: 'account.no-membership' } })
})

test('a lost password is replaced by an invitation of the own curator, and the second factor with it', async () => {
  const { school, otherSchool } = await world(app.db)
  const tutor = school.tutor
  await app.db
    .updateTable('account')
    .set({ totpConfirmed: true, totpSecret: 'X' })
    .where('id', '=', tutor.accountId)
    .execute()
  const foreign = await app
    .as(otherSchool.curator)
    .call(accountApi.resetAccess, { params: { id: tutor.membershipId } })
  expect(foreign.status).toBe(404)
  const made = await app
    .as(school.curator)
    .call(accountApi.resetAccess, { params: { id: tutor.membershipId } })
  const token = made.body.link.split('/').at(-1) ?? ''
  expect((await app.as().call(accountApi.readInvitation, { body: { token } })).body).toMatchObject({
    reset: true,
    suggestedLogin: tutor.login,
  })
  const wrong = await app.as().call(accountApi.acceptInvitation, {
    body: { token, login: 'другой-login'.replace(/[^a-z-]/g, 'x'), password },
  })
  expect(wrong.status).toBe(401)
  const done = await app
    .as()
    .call(accountApi.acceptInvitation, { body: { token, login: tutor.login, password } })
  expect(done.body).toMatchObject({ login: tutor.login, totp: false })
  expect((await app.as(tutor).call(accountApi.me)).status).toBe(401)
})

test('a curator resets nobody who also works in another organisation', async () => {
  const { school, otherSchool } = await world(app.db)
  const { accountId } = school.tutor
  await app.db
    .insertInto('membership')
    .values({ accountId, organisationId: otherSchool.id, role: 'tutor', personId: null })
    .execute()
  const answer = await app
    .as(school.curator)
    .call(accountApi.resetAccess, { params: { id: school.tutor.membershipId } })
  expect(answer.status).toBe(403)
})

test('a link of an invitation does not open an account with a second factor', async () => {
  const { school } = await world(app.db)
  const one = await someone('zinaida')
  await app.db
    .updateTable('account')
    .set({ totpConfirmed: true, totpSecret: 'X' })
    .where('id', '=', one.accountId)
    .execute()
  const made = await app
    .as(school.curator)
    .call(accountApi.invite, { body: { role: 'tutor', name: 'Зинаида' } })
  const body = { token: made.body.code, login: 'zinaida', password }
  expect((await app.as().call(accountApi.acceptInvitation, { body })).body.code).toBe('account.login-taken')
  expect((await app.as(one).call(accountApi.acceptInvitation, { body })).body).toMatchObject({
    login: 'zinaida',
    membership: { role: 'tutor' },
  })
})

test('an invitation with an address leaves a letter without a name in the outbox', async () => {
  const { school } = await world(app.db)
  const body = { role: 'tutor' as const, name: 'Котова Вера Ильинична', email: 'kotova@school.example' }
  await app.as(school.curator).call(accountApi.invite, { body })
  const letters = await app.db
    .selectFrom('mail')
    .selectAll()
    .where('organisationId', '=', school.id)
    .execute()
  expect(letters).toMatchObject([{ recipient: 'kotova@school.example', state: 'kept' }])
  expect(letters[0]?.body).toContain('/invitation/')
  expect(`${letters[0]?.subject} ${letters[0]?.body}`).not.toContain('Котова')
})
