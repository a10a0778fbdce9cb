import { pairApi } from '@app/model/pairs'
import { programmeApi } from '@app/model/programmes'
import { readingApi } from '@app/model/readings'
import { registryApi } from '@app/model/registry'
import { type SignerKey, signatureApi } from '@app/model/signatures'
import { expect, test } from 'vitest'
import { hashPassword } from '#accounts'
import { anAccount, anOrderAmongPeople, testApp } from '#testing'

const app = await testApp()
const password = 'дубовый-лист-42'
const passwordHash = await hashPassword(password)
const proof = { password, joins: true }

/** The agreement of the pair Котова – Алексеев, registered, with the mother of the pupil signed in. */
async function anAgreement({
  bornOn = '2013-05-06',
  families = true,
  mother = 'Алексеева Ольга Петровна',
} = {}) {
  const it = await anOrderAmongPeople(app)
  const { curator, director, mentor, mentors, mentees, school, cycleId } = it
  const childId = mentees[0]?.personId ?? ''
  const mentorId = mentors[0]?.personId ?? ''
  await app.db.updateTable('person').set({ bornOn }).where('id', '=', childId).execute()
  await app.db
    .insertInto('representative')
    .values({
      organisationId: school.id,
      personId: childId,
      name: 'Алексеева Ольга Петровна',
      relation: 'мать',
    })
    .execute()
  const parentAccount = await anAccount(app.db, school.id, 'representative', {
    personId: childId,
    name: mother,
  })
  const pupilAccount = await anAccount(app.db, school.id, 'mentee', {
    ...{ personId: childId, name: 'Алексеев Денис Олегович' },
  })
  await app.db.updateTable('account').set({ passwordHash }).execute()
  await director.call(signatureApi.adopt, {
    body: { actName: 'Положение о подписи', actOn: '2026-11-01', actNumber: '5', families },
  })
  await it.register()
  await director.call(registryApi.sign, { params: it.params, body: { signedOn: '2026-11-20' } })
  const pairs = (await curator.call(pairApi.list, { params: { id: cycleId }, querystring: {} })).body
  const pair = pairs.find((one) => one.members.some(({ personId }) => personId === childId))
  const made = await curator.call(registryApi.create, {
    body: { code: 'D15', cycleId, subjectId: pair?.id ?? '' },
  })
  const params = { id: made.body.id }
  const registered = await curator.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  expect(registered.body).toMatchObject({ state: 'registered' })
  const keys = {
    mentor: { side: 'own', personId: mentorId },
    pupil: { side: 'own', personId: childId },
    parent: { side: 'representative', personId: childId },
  } as const satisfies Record<string, SignerKey>
  const parent = app.as(parentAccount)
  return {
    ...{ ...it, params, keys, curator, mentor, parent, pupil: app.as(pupilAccount), childId, mentorId },
    choose: (...signers: SignerKey[]) => curator.call(signatureApi.setSigners, { params, body: { signers } }),
    sign: (who: typeof parent) => who.call(signatureApi.signOwn, { params, body: proof }),
    state: async () => (await curator.call(registryApi.read, { params })).body.state,
    things: async (who: typeof parent) =>
      (await who.call(programmeApi.today, {})).body.things.map((one) => one.code as string),
  }
}

test('for a child under 14 the mother signs: she sees the paper on «Сегодня», opens it whole and signs', async () => {
  const { choose, sign, state, things, keys, mentor, parent, params, curator } = await anAgreement()
  expect((await choose(keys.mentor, keys.parent)).body.signers).toMatchObject([
    { name: 'Котова Вера Ильинична', reachable: true },
    { name: 'Алексеева Ольга Петровна', place: 'Алексеев Денис Олегович', reachable: true },
  ])
  expect(await things(parent)).toContain('sign-own-papers')
  expect((await parent.call(readingApi.own, {})).body).toMatchObject([{ signer: true, signedAt: null }])
  const pages = (await parent.call(readingApi.pages, { params })).body
  expect(pages).toMatchObject({ hidden: 0, unnamed: 0, obstacle: null, joined: false })
  expect(pages.html.replaceAll('\u00A0', ' ')).toContain('Алексеев')
  const file = await parent.call(readingApi.file, { params, querystring: { format: 'pdf' } })
  expect(file.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await sign(parent)).status).toBe(200)
  expect(await things(parent)).not.toContain('sign-own-papers')
  expect(await state()).toBe('registered')
  // The head does not sign an agreement of a pair: the last of the two puts it in force.
  expect((await sign(mentor)).status).toBe(200)
  expect(await state()).toBe('in_force')
  const { signatures } = (await curator.call(signatureApi.read, { params })).body
  expect(signatures.map((one) => one.who).sort()).toEqual([
    'Алексеева Ольга Петровна',
    'Котова Вера Ильинична',
  ])
})

test('a child under 14 does not sign, whoever names it', async () => {
  const { choose, keys } = await anAgreement()
  expect((await choose(keys.mentor, keys.pupil)).body.code).toBe('signature.child')
})

test('from 14 to 18 the pupil and the mother sign both, and neither alone', async () => {
  const { choose, sign, state, keys, mentor, parent, pupil } = await anAgreement({ bornOn: '2011-05-06' })
  expect((await choose(keys.mentor, keys.pupil)).body.code).toBe('signature.both-needed')
  expect((await choose(keys.mentor, keys.parent)).body.code).toBe('signature.both-needed')
  expect((await choose(keys.mentor, keys.pupil, keys.parent)).status).toBe(200)
  expect((await sign(pupil)).status).toBe(200)
  expect((await sign(pupil)).body.code).toBe('signature.already')
  expect((await sign(mentor)).status).toBe(200)
  expect(await state()).toBe('registered')
  expect((await sign(parent)).status).toBe(200)
  expect(await state()).toBe('in_force')
})

test('a grown pupil signs alone; without a date of birth nobody knows who signs', async () => {
  const grown = await anAgreement({ bornOn: '2008-11-20' })
  expect((await grown.choose(grown.keys.parent)).body.code).toBe('signature.grown')
  expect((await grown.choose(grown.keys.pupil)).status).toBe(200)
  const unknown = await anAgreement()
  await app.db.updateTable('person').set({ bornOn: null }).where('id', '=', unknown.childId).execute()
  expect((await unknown.choose(unknown.keys.pupil)).body.code).toBe('signature.age-unknown')
})

test('rules that speak of grown people only let in neither a parent nor a minor', async () => {
  const { choose, keys } = await anAgreement({ families: false })
  expect((await choose(keys.parent)).body.code).toBe('signature.families-off')
  expect((await choose(keys.mentor)).status).toBe(200)
})

test('a parent refuses with a reason: the curator sees it on «Сегодня», and a change of mind is a signature', async () => {
  const { choose, sign, things, keys, parent, curator, params } = await anAgreement()
  await choose(keys.mentor, keys.parent)
  const refusing = (reason: string) => parent.call(signatureApi.refuseOwn, { params, body: { reason } })
  expect((await refusing('  ')).status).toBe(400)
  expect((await refusing('Не согласны с частотой встреч')).status).toBe(200)
  expect((await refusing('Ещё раз')).body.code).toBe('signature.refused')
  expect(await things(parent)).not.toContain('sign-own-papers')
  expect(await things(curator)).toContain('refused-signatures')
  const shown = (await curator.call(signatureApi.read, { params })).body
  expect(shown.signers[1]?.refused).toMatchObject({ reason: 'Не согласны с частотой встреч' })
  expect((await sign(parent)).status).toBe(200)
  expect(await things(curator)).not.toContain('refused-signatures')
  expect((await refusing('Поздно')).body.code).toBe('signature.already')
})

test('the head does not sign over a refusal', async () => {
  const { curator, director, mentor, cycleId, mentorId } = await anAgreement()
  const made = await curator.call(registryApi.create, { body: { code: 'D33', cycleId, subjectId: mentorId } })
  const params = { id: made.body.id }
  await curator.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  const signers = [{ side: 'own' as const, personId: mentorId }]
  await curator.call(signatureApi.setSigners, { params, body: { signers } })
  await mentor.call(signatureApi.refuseOwn, { params, body: { reason: 'Цифры не сходятся' } })
  expect((await director.call(signatureApi.sign, { params, body: proof })).body.code).toBe(
    'signature.refused-by',
  )
})

test('another parent, another pupil, another school and a mentor who is not named sign nothing and see nothing', async () => {
  const { choose, sign, keys, params, school, otherSchool, mentees, mentor } = await anAgreement()
  await choose(keys.parent)
  const otherParent = await anAccount(app.db, school.id, 'representative', {
    personId: mentees[1]?.personId ?? null,
  })
  const twin = await anAccount(app.db, school.id, 'mentee', { personId: mentees[1]?.personId ?? null })
  for (const who of [otherParent, twin, otherSchool.representative, otherSchool.mentor]
    .map(app.as)
    .concat(mentor)) {
    expect((await sign(who)).status).toBe(404)
    expect((await who.call(signatureApi.refuseOwn, { params, body: { reason: 'x' } })).status).toBe(404)
    expect((await who.call(readingApi.pages, { params })).status).toBe(404)
    expect((await who.call(readingApi.file, { params, querystring: { format: 'pdf' } })).status).toBe(404)
  }
})

test('a parent signs under the name that the card of the child gives, and under no other', async () => {
  const { choose, sign, keys, parent, params } = await anAgreement({ mother: 'Другова Ирина Олеговна' })
  await choose(keys.parent)
  expect((await parent.call(readingApi.pages, { params })).body.obstacle).toBe(
    'signature.other-representative',
  )
  expect((await sign(parent)).body.code).toBe('signature.other-representative')
})

test('a paper with other children in it is not signed on the screen by a parent, and leaves as an extract', async () => {
  const { keys, parent, curator, cycleId } = await anAgreement()
  const order = await curator.call(registryApi.list, { querystring: { cycleId, code: 'D14' } })
  // An order about all pairs that waits for a signature once more.
  const id = order.body[0]?.id ?? ''
  await app.db.updateTable('document').set({ signedOn: null }).where('id', '=', id).execute()
  const params = { id }
  const chosen = await curator.call(signatureApi.setSigners, { params, body: { signers: [keys.parent] } })
  expect(chosen.status).toBe(200)
  const pages = (await parent.call(readingApi.pages, { params })).body
  expect(pages.obstacle).toBe('signature.others-data')
  expect(pages.html).not.toContain('Баширова')
  const file = await parent.call(readingApi.file, { params, querystring: { format: 'docx' } })
  expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain('Выписка')
  expect((await parent.call(signatureApi.signOwn, { params, body: proof })).body.code).toBe(
    'signature.others-data',
  )
})

test('consents, additions to labour contracts and agreements with partners are signed on paper only', async () => {
  const { curator, cycleId, mentorId, keys } = await anAgreement()
  const made = await curator.call(registryApi.create, { body: { code: 'D16', cycleId, subjectId: mentorId } })
  const params = { id: made.body.id }
  expect((await curator.call(signatureApi.read, { params })).body.paperOnly).toBe('labour')
  const chosen = await curator.call(signatureApi.setSigners, { params, body: { signers: [keys.mentor] } })
  expect(chosen.body.code).toBe('signature.paper-only')
})

test('the chooser offers the people of the paper first, then officials, and everybody by the name', async () => {
  const { curator, stranger, methodist, params } = await anAgreement()
  const offered = async (q: string) =>
    (await curator.call(signatureApi.candidates, { params, body: { q } })).body.map(
      ({ group, name, key }) => ({
        ...{ group, name, side: key.side },
      }),
    )
  const all = await offered('')
  expect(all.slice(0, 3)).toEqual([
    { group: 'paper', name: 'Алексеев Денис Олегович', side: 'own' },
    { group: 'paper', name: 'Алексеева Ольга Петровна', side: 'representative' },
    { group: 'paper', name: 'Котова Вера Ильинична', side: 'own' },
  ])
  // The head has no card here and is offered all the same.
  expect(all).toContainEqual({ group: 'office', name: 'Соколова Ирина Павловна', side: 'office' })
  expect(await offered('башир')).toEqual([
    { group: 'mentee', name: 'Баширова Гузель Рустамовна', side: 'own' },
  ])
  expect(await offered('ольга')).toEqual([
    { group: 'paper', name: 'Алексеева Ольга Петровна', side: 'representative' },
  ])
  expect(await offered('%')).not.toContainEqual(expect.objectContaining({ group: 'mentee' }))
  const body = { q: '' }
  expect((await stranger.call(signatureApi.candidates, { params, body })).status).toBe(404)
  expect((await methodist.call(signatureApi.candidates, { params, body })).status).toBe(403)
})

test('an official without a card signs by the account, a stranger is nobody', async () => {
  const { curator, methodist, people, otherSchool, params } = await anAgreement()
  const choose = (accountId: string) =>
    curator.call(signatureApi.setSigners, { params, body: { signers: [{ side: 'office', accountId }] } })
  expect((await choose(otherSchool.curator.accountId)).status).toBe(404)
  expect((await choose(people.methodist.accountId)).body.signers).toMatchObject([
    { name: 'Полянский Игорь Петрович', reachable: true },
  ])
  expect((await methodist.call(signatureApi.signOwn, { params, body: proof })).status).toBe(200)
  expect((await curator.call(signatureApi.read, { params })).body.signatures).toMatchObject([
    { who: 'Полянский Игорь Петрович' },
  ])
})
