import { notificationApi } from '@app/model/notifications'
import { pairApi } from '@app/model/pairs'
import { readingApi } from '@app/model/readings'
import { registryApi } from '@app/model/registry'
import { type SignerKey, signatureApi } from '@app/model/signatures'
import { expect, test } from 'vitest'
import { hashPassword } from '#accounts'
import { anAccount, anOrder, testApp } from '#testing'

const app = await testApp()
const password = 'дубовый-лист-42'
const passwordHash = await hashPassword(password)

/** The agreement of a group, registered: a pupil under 14, one of 15 and a grown one, with whom they sign in. */
async function aGroupAgreement(code = 'D15') {
  const it = await anOrder(app, {
    curatorName: 'Березина Анна Сергеевна',
    waiting: [
      { name: 'Тропинин Лев Андреевич', request: 'публичные выступления' },
      { name: 'Снегирева Дарья Романовна', bornOn: '2011-05-06' },
      { name: 'Ольховский Кирилл Денисович', bornOn: '2008-02-03' },
    ],
  })
  const { as: curator, school, cycleId, mentees, mentors } = it
  const [child, , , teenager, grown] = mentees.map(({ personId }) => personId)
  if (!child || !teenager || !grown) throw new Error('no mentees')
  const organisationId = school.id
  const mentorId = mentors[0]?.personId ?? ''
  const pairs = (await curator.call(pairApi.list, { params: { id: cycleId }, querystring: {} })).body
  const pairId = pairs.find((one) => one.members.some(({ personId }) => personId === mentorId))?.id ?? ''
  const joining = mentees.filter(({ personId }) => personId === teenager || personId === grown)
  const members = joining.map(({ id, personId }) => ({ participationId: id, personId }))
  await app.db
    .insertInto('pairMember')
    .values(members.map((one) => ({ organisationId, pairId, role: 'mentee' as const, ...one })))
    .execute()
  await app.db
    .insertInto('consent')
    .values({ organisationId, personId: grown, kind: 'processing_adult', signedOn: '2026-10-01' })
    .execute()
  const parentOf = async (personId: string, name: string) => {
    const row = { organisationId, personId, name, relation: 'мать' }
    await app.db.insertInto('representative').values(row).execute()
    return anAccount(app.db, organisationId, 'representative', { personId, name })
  }
  const accounts = {
    mentor: await anAccount(app.db, organisationId, 'mentor', {
      ...{ personId: mentorId, name: 'Котова Вера Ильинична' },
    }),
    mother: await parentOf(child, 'Алексеева Ольга Петровна'),
    teenager: await anAccount(app.db, organisationId, 'mentee', {
      ...{ personId: teenager, name: 'Снегирева Дарья Романовна' },
    }),
    father: await parentOf(teenager, 'Снегирев Роман Евгеньевич'),
    grown: await anAccount(app.db, organisationId, 'mentee', {
      ...{ personId: grown, name: 'Ольховский Кирилл Денисович' },
    }),
  }
  await app.db.updateTable('account').set({ passwordHash }).execute()
  const director = app.as(await anAccount(app.db, organisationId, 'director'))
  await director.call(signatureApi.adopt, {
    body: { actName: 'Положение о подписи', actOn: '2026-11-01', actNumber: '5', families: true },
  })
  await curator.call(registryApi.register, { params: it.params, body: { datedOn: '2026-11-20' } })
  await director.call(registryApi.sign, { params: it.params, body: { signedOn: '2026-11-20' } })
  const made = await curator.call(registryApi.create, { body: { code, cycleId, subjectId: pairId } })
  const params = { id: made.body.id }
  await curator.call(registryApi.register, { params, body: { datedOn: '2026-11-20' } })
  const keys: SignerKey[] = [
    { side: 'own', personId: mentorId },
    { side: 'representative', personId: child },
    { side: 'own', personId: teenager },
    { side: 'representative', personId: teenager },
    { side: 'own', personId: grown },
  ]
  const chosen = await curator.call(signatureApi.setSigners, { params, body: { signers: keys } })
  expect(chosen.status).toBe(200)
  const who = {
    mentor: app.as(accounts.mentor),
    mother: app.as(accounts.mother),
    teenager: app.as(accounts.teenager),
    father: app.as(accounts.father),
    grown: app.as(accounts.grown),
  }
  type Who = keyof typeof who
  return {
    ...{ ...it, who, curator, params, pairId, teenagerId: teenager },
    sign: (one: Who) => who[one].call(signatureApi.signOwn, { params, body: { password, joins: true } }),
    pages: async (one: Who) => (await who[one].call(readingApi.pages, { params })).body,
    left: async () =>
      (await curator.call(signatureApi.read, { params })).body.signers
        .filter(({ signedAt }) => !signedAt)
        .map(({ name }) => name),
    told: async (person: typeof curator) =>
      (await person.call(notificationApi.list, {})).body
        .filter((one) => one.code === 'signature.all-signed')
        .map((one) => one.link),
  }
}

const spaced = (html: string) => html.replaceAll('\u00A0', ' ')

test('each of a group signs the agreement on the screen, and the curator sees who is left', async () => {
  const { sign, left, pages, curator, params } = await aGroupAgreement()
  for (const one of ['mother', 'teenager', 'grown'] as const) {
    const { hidden, unnamed, obstacle, html } = await pages(one)
    expect({ hidden, unnamed, obstacle }).toEqual({ hidden: 0, unnamed: 0, obstacle: null })
    expect(spaced(html)).toContain('Снегирева Дарья Романовна')
  }
  expect((await sign('mother')).status).toBe(200)
  expect((await sign('grown')).status).toBe(200)
  expect((await sign('teenager')).status).toBe(200)
  expect(await left()).toEqual(['Котова Вера Ильинична', 'Снегирев Роман Евгеньевич'])
  expect((await sign('mentor')).status).toBe(200)
  expect((await curator.call(registryApi.read, { params })).body.state).toBe('registered')
  expect((await sign('father')).status).toBe(200)
  expect((await curator.call(registryApi.read, { params })).body.state).toBe('in_force')
  const sheet =
    spaced((await pages('grown')).html)
      .split('Подписи участников')
      .at(-1) ?? ''
  expect(sheet.match(/подписано простой электронной подписью/g)).toHaveLength(5)
  expect(sheet.match(/Положение о подписи от 01.11.2026 № 5/g)).toHaveLength(1)
})

test('when the last party has signed, the curator and the parties are told, each once', async () => {
  const { sign, told, who, curator, params } = await aGroupAgreement()
  for (const one of ['mother', 'grown', 'teenager', 'mentor'] as const) await sign(one)
  expect(await told(curator)).toEqual([])
  expect((await sign('father')).status).toBe(200)
  expect(await told(curator)).toEqual([`/programme/documents/${params.id}`])
  for (const one of Object.values(who)) expect(await told(one)).toEqual([`/own-papers/${params.id}`])
})

test('who has left the group reads of the others no more and does not sign', async () => {
  const { sign, pages, teenagerId, pairId } = await aGroupAgreement()
  await app.db
    .updateTable('pairMember')
    .set({ leftOn: '2026-11-19' })
    .where('pairId', '=', pairId)
    .where('personId', '=', teenagerId)
    .execute()
  const { html, obstacle } = await pages('teenager')
  expect(obstacle).toBe('signature.others-data')
  expect(spaced(html)).not.toContain('Алексеев Денис')
  expect((await sign('teenager')).body.code).toBe('signature.others-data')
})

test('a programme of a group says more of each than his name: it is signed by them on paper', async () => {
  const { pages } = await aGroupAgreement('D18')
  expect((await pages('teenager')).obstacle).toBe('signature.others-data')
})
