import { indicatorsOf, participantsOf } from '@app/model/drafting'
import { expect, test } from 'vitest'
import { aBase, testApp, world } from '#testing'
import { findFigured } from './figure-sources.ts'
import { gatherCommon } from './gather-common.ts'

const app = await testApp()
const today = '2026-11-20'
const contingent = { '1': { fact: 400 }, '1.4': { fact: 210 }, '1.9': { fact: 90 }, '4': { fact: 3 } }

type Base = Awaited<ReturnType<typeof aBase>>
type Of = { organisationId: string; cycleId: string }

async function aPair(
  { organisationId, cycleId }: Of,
  number: string,
  state: string,
  members: { mentor: Base['mentors'][number]; mentees: Base['mentees'] },
) {
  const closed =
    state === 'completed' || state === 'terminated_early'
      ? { closedOn: '2026-11-10', closingReason: 'completed' }
      : {}
  const { id } = await app.db
    .insertInto('pair')
    .values({
      ...{ organisationId, cycleId, number, form: 'teacher_pupil', state, startsOn: '2026-10-05', ...closed },
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = [
    { ...members.mentor, role: 'mentor' as const },
    ...members.mentees.map((one) => ({ ...one, role: 'mentee' as const })),
  ]
  for (const { id: participationId, personId, role } of rows)
    await app.db
      .insertInto('pairMember')
      .values({ organisationId, pairId: id, participationId, personId, role })
      .execute()
}

/** Pupils of every age, a young teacher, a mentor of an enterprise, a trained one, one who has left; pairs of all states. */
async function aYear(kind: 'school' | 'college') {
  const { school } = await world(app.db)
  const organisationId = school.id
  await app.db.updateTable('organisation').set({ kind }).where('id', '=', organisationId).execute()
  const base = await aBase(app.db, organisationId, {
    mentees: [
      { name: 'Алексеев Денис Олегович', bornOn: '2013-05-06' },
      { name: 'Баширова Гузель Рустамовна', bornOn: '2018-05-06', consented: false },
      { name: 'Ветров Павел Ильич', bornOn: '2010-11-21' },
      { name: 'Лугова Нина Петровна' },
      { name: 'Осин Юрий Юрьевич' },
    ],
    mentors: [
      { name: 'Котова Вера Ильинична', competencies: ['олимпиады'] },
      { name: 'Громов Илья Петрович', competencies: ['олимпиады'] },
      { name: 'Ёлкин Игорь Олегович', consented: false },
      { name: 'Яблонева Анна Юрьевна' },
    ],
  })
  const { mentees, mentors, cycleId } = base
  const set = (personId: string | undefined, values: object) =>
    app.db
      .updateTable('person')
      .set(values)
      .where('id', '=', personId ?? '')
      .execute()
  await set(mentees[3]?.personId, { bornOn: null })
  await set(mentees[4]?.personId, { kind: 'teacher', bornOn: '2000-01-01', experienceYears: 2 })
  await set(mentors[1]?.personId, { kind: 'partner', employer: 'ООО «Луговой завод»' })
  await set(mentors[3]?.personId, { kind: 'learner', bornOn: '2010-01-01' })
  const part = (id: string | undefined, values: object) =>
    app.db
      .updateTable('participation')
      .set(values)
      .where('id', '=', id ?? '')
      .execute()
  await part(mentors[0]?.id, { trainedOn: '2026-10-01' })
  // A course of one who has left is counted no more.
  await part(mentors[3]?.id, { trainedOn: '2026-10-01', leftOn: '2026-11-01' })
  const of = { organisationId, cycleId }
  const states = ['active', 'completed', 'terminated_early', 'confirmed'] as const
  for (const [i, state] of states.entries())
    await aPair(of, `П-${i}`, state, {
      mentor: mentors[i] as Base['mentors'][number],
      mentees: i === 0 ? [mentees[0], mentees[4]].flatMap((one) => one ?? []) : mentees.slice(i, i + 1),
    })
  await aPair(of, 'П-4', 'paused', {
    mentor: mentors[3] as Base['mentors'][number],
    mentees: mentees.slice(3, 4),
  })
  const paper = { organisationId, cycleId, title: 'Сведения', registeredAt: new Date(), content: '{}' }
  for (const [number, datedOn, facts] of [
    ['1', '2026-10-01', { numbers: { '1': { fact: 1 } } }],
    ['2', '2026-11-01', { numbers: contingent }],
    ['3', '2026-11-15', { numbers: {} }],
  ] as const)
    await app.db
      .insertInto('document')
      .values({ ...paper, code: 'D30', number, datedOn, facts: JSON.stringify(facts) } as never)
      .execute()
  return { organisationId, cycleId, kind }
}

test.each(['school', 'college'] as const)(
  'an authority counts of a %s what its own report counts, to the last number',
  async (kind) => {
    const { organisationId, cycleId } = await aYear(kind)
    const source = { about: 'organisation' as const, needs: ['bases', 'participants', 'register'] as const }
    const { dossier } = await gatherCommon(app.db, {
      ...{ organisationId, cycleId, source, facts: {}, today, at: { date: null, number: null } },
    })
    const figured = await findFigured(app.db, { organisationId, kind, today })
    expect(figured?.numbers).toEqual(contingent)
    const sources = figured?.sources
    if (!sources) throw new Error('a cycle goes on')
    const numbers = { numbers: contingent } as never
    expect(indicatorsOf(sources, numbers)).toEqual(indicatorsOf(dossier, numbers))
    expect(participantsOf(sources).unique).toEqual(participantsOf(dossier).unique)
    const counted = indicatorsOf(sources, numbers)
    expect(counted.find(({ code }) => code === 'C6')).toMatchObject({ numerator: 1, denominator: 4 })
    expect(counted.find(({ code }) => code === 'I1')).toMatchObject({
      denominator: kind === 'school' ? 210 : 90,
      comment: 'без даты рождения: 1',
    })
    expect(participantsOf(sources).unique).toMatchObject({ groups: 1, youngSpecialists: 1, completed: 1 })
  },
)

test('of nobody a name is read, and before the first cycle there is nothing to count', async () => {
  const { organisationId, kind } = await aYear('school')
  const figured = await findFigured(app.db, { organisationId, kind, today })
  const { register, participants } = figured?.sources ?? {}
  for (const name of ['Алексеев', 'Котова', 'Громов'])
    expect(JSON.stringify({ register, participants })).not.toContain(name)
  expect(await findFigured(app.db, { organisationId, kind, today: '2026-08-31' })).toBeNull()
})
