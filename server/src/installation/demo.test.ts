import { roles } from '@app/model/access'
import { accountApi } from '@app/model/accounts'
import { isInn, isOgrn } from '@app/model/organisations'
import { programmeApi } from '@app/model/programmes'
import { detectSex } from '@app/model/words'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { verifyJournal } from '#journal'
import { testApp, testNow } from '#testing'
import { fillDemo } from './fill-demo.ts'

const app = await testApp()
const started = performance.now()
const accounts = await app.db.transaction().execute((tx) => fillDemo(tx, testNow))
const seconds = (performance.now() - started) / 1000

const rows = async <T>(text: string) => (await sql.raw<T>(text).execute(app.db)).rows

test('the demonstration is ready in a few seconds', () => {
  expect(seconds).toBeLessThan(15)
})

test('every role has an account that can sign in, and says where it works', async () => {
  expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(roles))
  const chosen = roles.map((role) => accounts.find((one) => one.role === role))
  for (const one of chosen) {
    const answer = await app.as().call(accountApi.signIn, {
      body: { login: one?.login ?? '', password: one?.password ?? '' },
    })
    expect(answer.body.membership).toMatchObject({
      role: one?.role,
      organisation: one?.organisation,
      demo: true,
    })
  }
})

test('the sign-in page shows the accounts of the demonstration', async () => {
  const { body } = await app.as().call(accountApi.installation)
  expect(body).toMatchObject({ empty: false, demo: true })
  expect(body.demoAccounts).toEqual(accounts)
})

test('one school has 1,150 pupils and 49 teachers, two are smaller, a college has 520 students', async () => {
  const counted = await rows(`select o.short_name as name,
    count(*) filter (where p.kind = 'learner')::int as learners,
    count(*) filter (where p.kind = 'teacher')::int as teachers
    from person p join organisation o on o.id = p.organisation_id group by 1 order by 2 desc`)
  expect(counted).toEqual([
    { name: 'МБОУ СОШ № 101', learners: 1150, teachers: 49 },
    { name: 'МБОУ СОШ № 102', learners: 640, teachers: 38 },
    { name: 'ГАПОУ «Верхнелужский колледж технологий»', learners: 520, teachers: 41 },
    { name: 'МБОУ СОШ № 103', learners: 312, teachers: 24 },
  ])
})

test('every invented requisite has right control digits', async () => {
  const all = await rows<{ inn: string; ogrn: string }>('select inn, ogrn from organisation')
  expect(all.filter(({ inn }) => inn && !isInn(inn))).toEqual([])
  expect(all.filter(({ ogrn }) => ogrn && !isOgrn(ogrn))).toEqual([])
  expect(all.filter(({ inn }) => inn)).toHaveLength(7)
})

test('every surname, name and patronymic agree with the sex of the person', async () => {
  const people = await rows<{ lastName: string; firstName: string; patronymic: string; sex: 'm' | 'f' }>(
    'select distinct last_name, first_name, patronymic, sex from person',
  )
  const odd = people.filter((person) => {
    const { sex, by } = detectSex(person)
    return by === 'contradicts' || (by === 'known' && sex !== person.sex)
  })
  expect(odd).toEqual([])
  expect(people.length).toBeGreaterThan(2000)
})

test('children are as old as their class is', async () => {
  const [oldest] = await rows<{ young: number; old: number }>(`select
    min(extract(year from age(date '2026-09-01', born_on)) - substring(group_name from '^[0-9]+')::int)::int as young,
    max(extract(year from age(date '2026-09-01', born_on)) - substring(group_name from '^[0-9]+')::int)::int as old
    from person where kind = 'learner' and group_name ~ '^[0-9]'`)
  expect(oldest).toEqual({ young: 5, old: 6 })
})

test('every minor has somebody who answers for him', async () => {
  const [alone] = await rows<{ count: number }>(`select count(*)::int as count from person p
    where kind = 'learner' and born_on > date '2008-11-20'
    and not exists (select from representative r where r.person_id = p.id)`)
  expect(alone).toEqual({ count: 0 })
})

test('no address or telephone of the demonstration can belong to anybody', async () => {
  const [real] = await rows<{ count: number }>(`select count(*)::int as count from person
    where (email <> '' and email not like '%.example') or (phone <> '' and phone not like '+7 900 %')`)
  expect(real).toEqual({ count: 0 })
})

const pageOf = async (login: string) => {
  const password = accounts.find((one) => one.login === login)?.password ?? ''
  const { headers } = await app.as().call(accountApi.signIn, { body: { login, password } })
  const [, token = ''] = /nastavnik=([^;]+)/.exec(String(headers['set-cookie'])) ?? []
  return { token, today: (await app.as({ token }).call(programmeApi.today)).body }
}
const codes = ({ things }: { things: { code: string }[] }) => things.map(({ code }) => code)

test('each school stands at its own moment of the cycle', async () => {
  const stages = await Promise.all(
    ['101', '102', '103', 'college'].map(
      async (tail) => (await pageOf(`curator-${tail}`)).today.stage?.stage,
    ),
  )
  // forming bases, the last pairs wait for their order, preparation, forming bases
  expect(stages).toEqual([2, 5, 1, 2])
})

test('the first school waits for its proposal to be looked at, with people who lack consents', async () => {
  const { today } = await pageOf('curator-101')
  expect(codes(today)).toContain('match-mentees')
  expect(codes(today)).toContain('minors-consents')
  const [proposal] = await rows<{ pairs: number }>(
    `select jsonb_array_length(solution->'pairs') as pairs from draft_step`,
  )
  expect(proposal?.pairs).toBeGreaterThan(60)
})

test('the second school has pairs at work under a signed order, and a closed cycle before', async () => {
  const [order] = await rows(`select number, signed_on is not null as signed, content is not null as written
    from document order by dated_on desc limit 1`)
  expect(order).toEqual({ number: '214-од', signed: true, written: true })
  const [pairs] = await rows<{ active: number; draft: number; completed: number; loose: number }>(`select
    count(*) filter (where state = 'active')::int as active,
    count(*) filter (where state = 'draft')::int as draft,
    count(*) filter (where state = 'completed')::int as completed,
    count(*) filter (where state = 'active' and (order_id is null or starts_on is null))::int as loose from pair`)
  expect(pairs).toMatchObject({ draft: 4, completed: 14, loose: 0 })
  expect(pairs?.active).toBeGreaterThan(40)
  const { token } = await pageOf('curator-102')
  const { body } = await app.as({ token }).call(programmeApi.list)
  expect(body.map(({ closedOn }) => closedOn !== null)).toEqual([false, true])
})

test('a mentor, a mentee and a parent find their pair, and both sides are of one pair', async () => {
  const [mentor, mentee, parent] = await Promise.all(
    ['mentor-pupil-102', 'mentee-102', 'parent-102'].map(
      async (login) => (await pageOf(login)).today.pairs?.[0],
    ),
  )
  expect(mentor?.state).toBe('active')
  expect(mentee?.id).toBe(mentor?.id)
  expect(parent?.id).toBe(mentor?.id)
  expect(mentee?.others.map(({ name }) => name)).toEqual([mentor?.self])
})

test('the third school is asked for its requisites, its lists are in already', async () => {
  const { today } = await pageOf('curator-103')
  expect(codes(today)).toEqual(expect.arrayContaining(['fill-requisites', 'collect-mentees']))
  expect(codes(today)).not.toContain('list-people')
})

test('the journal of the demonstration holds', async () => {
  expect(await verifyJournal(app.db)).not.toHaveProperty('broken')
})

test('whatever the day on which it is filled, the demonstration comes whole', async () => {
  for (const day of ['2027-02-28', '2027-08-31', '2028-01-01']) {
    const made = await app.db
      .transaction()
      .execute(async (tx) => {
        await emptied(tx)
        const filled = await fillDemo(tx, new Date(`${day}T09:00:00Z`))
        throw Object.assign(new Error('undo'), { filled })
      })
      .catch((error: { filled?: unknown[] }) => error.filled ?? error)
    expect([day, made]).toEqual([day, accounts])
  }
})

/** An empty installation for the rest of a transaction that is undone. */
async function emptied(tx: typeof app.db) {
  await sql`alter table journal_event disable trigger all`.execute(tx)
  await sql`truncate organisation, account, setting, journal_event, journal_head, document_number_taken cascade`.execute(
    tx,
  )
}
