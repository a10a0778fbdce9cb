import { notificationApi } from '@app/model/notifications'
import { registryApi } from '@app/model/registry'
import { signatureApi } from '@app/model/signatures'
import { expect, test } from 'vitest'
import { hashPassword } from '#accounts'
import { anAccount, anOrderAmongPeople, testApp } from '#testing'

const app = await testApp()
const password = 'дубовый-лист-42'
const passwordHash = await hashPassword(password)
const proof = { password, joins: true }

/** An order that is still a draft, and the people who can be asked to sign it, all with a password and an address. */
async function aDraft() {
  const it = await anOrderAmongPeople(app)
  const { school, people, director, curator, mentees, params } = it
  const child = mentees[0]?.personId ?? ''
  const born = { bornOn: '2013-05-06' }
  await app.db.updateTable('person').set(born).where('id', '=', child).execute()
  await app.db
    .insertInto('representative')
    .values({
      organisationId: school.id,
      personId: child,
      name: 'Алексеева Ольга Петровна',
      relation: 'мать',
    })
    .execute()
  const mother = await anAccount(app.db, school.id, 'representative', {
    ...{ personId: child, name: 'Алексеева Ольга Петровна' },
  })
  const pupil = await anAccount(app.db, school.id, 'mentee', { personId: child, name: 'Алексеев Денис' })
  const addressed = { ...people, mother, pupil }
  for (const [who, { accountId }] of Object.entries(addressed))
    await app.db
      .updateTable('account')
      .set({ passwordHash, email: `${who}@${school.id}.example` })
      .where('id', '=', accountId)
      .execute()
  await director.call(signatureApi.adopt, {
    body: { actName: 'Положение о подписи', actOn: '2026-11-01', actNumber: '5', families: true },
  })
  const methodistKey = { side: 'office' as const, accountId: people.methodist.accountId }
  const motherKey = { side: 'representative' as const, personId: child }
  return {
    ...{ ...it, mother: app.as(mother), pupil: app.as(pupil), methodistKey, motherKey },
    choose: (...signers: (typeof methodistKey | typeof motherKey)[]) =>
      curator.call(signatureApi.setSigners, { params, body: { signers } }),
    /** What the person is told about signatures, and where the notice leads. */
    told: async (who: typeof curator) =>
      (await who.call(notificationApi.list, {})).body
        .filter(({ code }) => code.startsWith('signature.'))
        .map(({ code, link }) => `${code} ${link}`),
    letters: async () => {
      const rows = await app.db
        .selectFrom('mail')
        .selectAll()
        .where('organisationId', '=', school.id)
        .execute()
      return rows.map((row) => ({ ...row, to: row.recipient.split('@')[0] }))
    },
  }
}

test('whoever is asked to sign is told once, when the paper can be opened: a notice and a letter with the link', async () => {
  const { choose, told, letters, register, methodist, mother, pupil, methodistKey, motherKey, params } =
    await aDraft()
  await choose(methodistKey)
  expect(await told(methodist)).toEqual([])
  await register()
  const asked = `signature.asked /own-papers/${params.id}`
  expect(await told(methodist)).toEqual([asked])
  // Saved once more with one name more: only the new one is told.
  await choose(methodistKey, motherKey)
  await choose(motherKey, methodistKey)
  expect(await told(methodist)).toEqual([asked])
  expect(await told(mother)).toEqual([asked])
  expect(await told(pupil)).toEqual([])
  expect((await letters()).map(({ to }) => to)).toEqual(['methodist', 'mother'])
})

test('the letter names neither the child, nor the parent, nor the paper, nor the school', async () => {
  const { choose, letters, register, motherKey, params, curator, school } = await aDraft()
  await register()
  await choose(motherKey)
  const [letter] = await letters()
  const text = `${letter?.subject} ${letter?.body}`
  expect(text).toContain(`/own-papers/${params.id}`)
  const { title } = (await curator.call(registryApi.read, { params })).body
  const { shortName } = await app.db
    .selectFrom('organisation')
    .select('shortName')
    .where('id', '=', school.id)
    .executeTakeFirstOrThrow()
  for (const word of ['Алексеев', 'Ольга', 'Денис', title, shortName]) expect(text).not.toContain(word)
})

test('a choice that is refused tells nobody', async () => {
  const { choose, told, letters, register, methodist, methodistKey, otherSchool } = await aDraft()
  await register()
  const stranger = { side: 'office' as const, accountId: otherSchool.curator.accountId }
  expect((await choose(methodistKey, stranger)).status).toBe(404)
  expect(await told(methodist)).toEqual([])
  expect(await letters()).toEqual([])
})

test('who has no address gets no letter, and the notice all the same', async () => {
  const { choose, told, letters, register, people, methodist, mother, methodistKey, motherKey } =
    await aDraft()
  await register()
  await app.db
    .updateTable('account')
    .set({ email: null })
    .where('id', '=', people.methodist.accountId)
    .execute()
  await choose(methodistKey, motherKey)
  expect(await told(methodist)).toHaveLength(1)
  expect(await told(mother)).toHaveLength(1)
  expect((await letters()).map(({ to }) => to)).toEqual(['mother'])
})

test('when all the others have signed the head is told, and not before', async () => {
  const it = await aDraft()
  const { choose, told, letters, register, director, methodist, methodistKey, people, params } = it
  await register()
  const curatorKey = { side: 'office' as const, accountId: people.curator.accountId }
  await choose(methodistKey, curatorKey)
  const signs = (who: typeof director) => who.call(signatureApi.signOwn, { params, body: proof })
  expect((await signs(methodist)).status).toBe(200)
  expect(await told(director)).toEqual([])
  expect((await signs(it.curator)).status).toBe(200)
  expect(await told(director)).toEqual([`signature.head-asked /programme/documents/${params.id}`])
  expect((await letters()).map(({ to }) => to)).toContain('director')
})

test('a refusal is told to those who write papers and to the author, once each', async () => {
  const { choose, told, register, curator, director, methodist, methodistKey, params } = await aDraft()
  await register()
  await choose(methodistKey)
  const refuses = () => methodist.call(signatureApi.refuseOwn, { params, body: { reason: 'Неверная дата' } })
  expect((await refuses()).status).toBe(200)
  expect((await refuses()).body.code).toBe('signature.refused')
  const refused = `signature.refused /programme/documents/${params.id}`
  expect(await told(curator)).toEqual([refused])
  expect(await told(director)).toEqual([])
  // The author no longer leads the programme and is still told.
  const other = await aDraft()
  await other.register()
  await other.choose(other.methodistKey)
  await app.db
    .updateTable('document')
    .set({ createdBy: other.people.director.accountId })
    .where('id', '=', other.params.id)
    .execute()
  await other.methodist.call(signatureApi.refuseOwn, {
    ...{ params: other.params, body: { reason: 'Неверная дата' } },
  })
  expect(await other.told(other.director)).toEqual([
    `signature.refused /programme/documents/${other.params.id}`,
  ])
})
