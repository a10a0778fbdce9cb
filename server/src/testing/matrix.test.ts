import { authorityRoles, type Role, roles, scopeOf } from '@app/model/access'
import type { Endpoint } from '@app/model/api'
import { contract } from '@app/model/contract'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aBase, anAccount, anOrganisation, exampleOf, testApp } from '#testing'

/**
 * Every endpoint of the contract × every role × own and another organisation. A new endpoint is here by itself.
 * In the other school every row of every table has one and the same id, so that any address can be tried on it.
 */
const app = await testApp()
const foreign = 'f0000000-0000-4000-8000-00000000000f'
const marker = 'Чужаков'

const own = await anOrganisation(app.db, { municipality: 'Верхний Луг' })
await aBase(app.db, own, {
  mentees: [{ name: 'Своев Иван Петрович' }],
  mentors: [{ name: 'Своев Олег Ильич' }],
})
const accounts = new Map<Role, { token: string }>()
const authority = await anOrganisation(app.db, { kind: 'municipal', municipality: 'Верхний Луг' })
for (const role of roles)
  accounts.set(role, await anAccount(app.db, authorityRoles.includes(role) ? authority : own, role))
await fillForeign()

const endpoints = Object.values(contract).flatMap((domain) => Object.values(domain) as Endpoint[])
const guarded = endpoints.filter((e) => e.action !== 'public')

/** Parts of a request that pass the checks of form, with the foreign id wherever an id stands. */
function inputOf(e: Endpoint) {
  const part = (schema: Endpoint['body']) => (schema ? exampleOf(schema, foreign) : undefined)
  return {
    params: part(e.params),
    querystring: part(e.querystring),
    body: part(e.body),
    ...(e.upload ? { file: { name: 'x.csv', bytes: Buffer.from('Фамилия;Имя\nИванов;Иван\n') } } : {}),
  }
}

// The input is made of the schemas of the endpoint itself.
const send = (one: { token: string } | undefined, e: Endpoint) => app.as(one).call(e, inputOf(e) as never)

const name = (e: Endpoint) => `${e.method} ${e.url}`

test.each(guarded.map((e) => [name(e), e] as const))('a stranger is not let in: %s', async (_name, e) => {
  expect((await send(undefined, e)).status).toBe(401)
})

const forbidden = guarded.flatMap((e) =>
  e.action === 'account'
    ? []
    : roles.filter((role) => !scopeOf(role, e.action)).map((role) => [role, name(e), e] as const),
)

test.each(forbidden)('%s has no right to %s', async (role, _name, e) => {
  expect((await send(accounts.get(role), e)).status).toBe(403)
})

const pointed = guarded.flatMap((e) =>
  e.params && e.action !== 'account'
    ? roles
        .filter((role) => {
          const scope = scopeOf(role, e.action)
          return scope !== undefined && scope !== 'installation'
        })
        .map((role) => [role, name(e), e] as const)
    : [],
)

test.each(pointed)('%s changes and learns nothing of another organisation by %s', async (role, _name, e) => {
  const before = await fingerprint()
  const answer = await send(accounts.get(role), e)
  // A list under a foreign thing may be empty; anything that names the thing is «not found».
  if (answer.status === 200) expect(nothing(answer.body)).toBe(true)
  else expect([400, 404, 409]).toContain(answer.status)
  expect(answer.bytes.toString()).not.toContain(marker)
  expect(await fingerprint()).toEqual(before)
})

const lists = guarded.filter((e) => e.method === 'GET' && !e.params && e.action !== 'account')
// The administrator keeps all organisations of the installation, and nothing about their people.
const listed = lists.flatMap((e) =>
  roles
    .filter((role) => ![undefined, 'installation'].includes(scopeOf(role, e.action)))
    .map((role) => [role, name(e), e] as const),
)

test.each(listed)('%s sees nobody of another organisation in %s', async (role, _name, e) => {
  const answer = await send(accounts.get(role), e)
  expect(answer.bytes.toString()).not.toContain(marker)
})

/** An answer without anything in it. */
const nothing = (body: unknown): boolean =>
  body === undefined ||
  body === null ||
  (Array.isArray(body)
    ? body.length === 0
    : typeof body === 'object'
      ? Object.values(body).every(isBlank)
      : false)
const isBlank = (value: unknown) => value === 0 || value === false || value === null || nothing(value)

/** How the foreign organisation looks, without the journal of its own. */
async function fingerprint() {
  const { rows } = await sql<{
    sum: string
  }>`select md5(string_agg(t::text, '|' order by t::text)) as sum from (
    select to_jsonb(x)::text as t from person x where organisation_id = ${foreign}
    union all select to_jsonb(x)::text from participation x where organisation_id = ${foreign}
    union all select to_jsonb(x)::text from consent x where organisation_id = ${foreign}
    union all select to_jsonb(x)::text from cycle x where organisation_id = ${foreign}
    union all select to_jsonb(x)::text from pair x where organisation_id = ${foreign}
    union all select to_jsonb(x)::text from document x where organisation_id = ${foreign}
    union all select to_jsonb(x)::text from draft x where organisation_id = ${foreign}
    union all select to_jsonb(x)::text from organisation x where id = ${foreign}) as everything(t)`.execute(
    app.db,
  )
  return rows
}

/** One row in each table, all with the same id. */
async function fillForeign() {
  const id = foreign
  const organisationId = foreign
  const { db } = app
  await db
    .insertInto('organisation')
    .values({ id, kind: 'school', shortName: marker, municipality: 'Дальний Бор', region: 'Другой край' })
    .execute()
  await db
    .insertInto('person')
    .values({
      organisationId,
      id,
      kind: 'learner',
      lastName: marker,
      folded: 'чужаков',
      bornOn: '2013-05-06',
      groupName: '7А',
    })
    .execute()
  await db
    .insertInto('representative')
    .values({ organisationId, id, personId: id, name: marker, importId: null })
    .execute()
  await db
    .insertInto('cycle')
    .values({
      organisationId,
      id,
      title: marker,
      template: 'compact_year',
      startsOn: '2026-09-01',
      endsOn: '2027-06-30',
    })
    .execute()
  await db
    .insertInto('cycleForm')
    .values({ organisationId, cycleId: id, form: 'teacher_pupil', title: marker, federalForm: 'other' })
    .execute()
  await db
    .insertInto('participation')
    .values({ organisationId, id, cycleId: id, personId: id, role: 'mentee', enteredOn: '2026-10-01' })
    .execute()
  await db
    .insertInto('consent')
    .values({
      organisationId,
      id,
      personId: id,
      kind: 'processing_minor',
      signedOn: '2026-10-01',
      signedBy: marker,
    })
    .execute()
  await db
    .insertInto('matchingRound')
    .values({ organisationId, id, cycleId: id, form: 'teacher_pupil', title: marker })
    .execute()
  await db.insertInto('draft').values({ organisationId, id, roundId: id, letter: 'А' }).execute()
  const step = {
    state: JSON.stringify({ weights: null, locks: [], forbids: [], capacities: {}, away: [] }),
    solution: JSON.stringify({ pairs: [], proven: true }),
  }
  await db
    .insertInto('draftStep')
    .values({ organisationId, draftId: id, no: 0, change: JSON.stringify({ kind: 'created' }), ...step })
    .execute()
  await db
    .insertInto('pair')
    .values({ organisationId, id, cycleId: id, number: marker, form: 'teacher_pupil', state: 'active' })
    .execute()
  await db
    .insertInto('pairMember')
    .values({ organisationId, pairId: id, participationId: id, personId: id, role: 'mentee' })
    .execute()
  await db
    .insertInto('document')
    .values({ organisationId, id, cycleId: id, code: 'D14', title: marker })
    .execute()
  const stranger = await anAccount(db, organisationId, 'curator', { name: marker })
  await db
    .insertInto('savedView')
    .values({
      organisationId,
      id,
      accountId: stranger.accountId,
      page: 'mentees',
      title: marker,
      query: '{}',
    })
    .execute()
}
