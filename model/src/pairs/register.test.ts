import { expect, test } from 'vitest'
import { registerDocument, sampleSchool } from '#documents'
import { wordingFlaws } from '#papers'
import { closingReasons, pairStates } from './pair.ts'
import type { RegisteredPair } from './register.ts'
import { pairRegister } from './register.ts'
import { pairSamples } from './samples.ts'

const about = { issuer: sampleSchool, cycle: '2026/2027 учебный год', today: '2026-11-20' }
const mentor = {
  ...{ role: 'mentor' as const, name: 'Ключевская Ольга Ивановна', place: 'учитель математики' },
  ...{ joinedOn: null, leftOn: null },
}
const mentee = { ...mentor, role: 'mentee' as const, name: 'Родников Павел Андреевич', place: '' }
const pair = (more: Partial<RegisteredPair> = {}): RegisteredPair => ({
  ...{ number: 'П-2026-001', formTitle: 'учитель – учитель', state: 'active' },
  ...{ startsOn: '2026-10-01', endsOn: '2027-05-31', closedOn: null, closingReason: null },
  ...{ members: [mentor, mentee], order: { number: '№ 45-од', datedOn: '2026-09-28' } },
  ...more,
})
const rows = (...pairs: RegisteredPair[]) => pairRegister(pairs, about).rows

test('a line names the pair, its form, both sides, the order, the term and the state', () => {
  expect(rows(pair())).toEqual([
    [
      ...[1, 'П-2026-001', 'учитель – учитель', 'Ключевская Ольга Ивановна, учитель математики'],
      ...['Родников Павел Андреевич', 'от 28.09.2026 № 45-од', '2026-10-01', '2027-05-31', 'действует'],
    ],
  ])
})

test('a group is one line with every mentee, and with the days of who came later or has left', () => {
  const members = [
    mentor,
    { ...mentee, joinedOn: '2026-10-01' },
    { ...mentee, name: 'Снегирева Дарья', joinedOn: '2026-10-12', leftOn: '2026-11-02' },
    { ...mentee, name: 'Арсланова Алия', leftOn: '2027-01-15' },
  ]
  const [row] = rows(pair({ members }))
  expect(row?.[2]).toBe('учитель – учитель (группа)')
  expect(String(row?.[4]).replaceAll('\u00A0', ' ')).toBe(
    'Родников Павел Андреевич;\nСнегирева Дарья (с 12.10.2026 по 02.11.2026);\nАрсланова Алия',
  )
})

test('a pair that ended has the real day of its end and the reason', () => {
  const [row] = rows(pair({ state: 'completed', closedOn: '2027-04-20', closingReason: 'full' }))
  expect(row?.slice(7)).toEqual(['2027-04-20', 'завершена: план мероприятий выполнен в полном объеме'])
})

test('a pair that waits for its order has empty cells, not «null»', () => {
  const [row] = rows(pair({ state: 'confirmed', order: null, startsOn: null, endsOn: null }))
  expect(row?.slice(5)).toEqual(['', null, null, 'согласована сторонами'])
  expect(rows(pair({ order: { number: null, datedOn: '2026-09-28' } }))[0]?.[5]).toBe('от 28.09.2026')
})

test('pairs stand by their numbers and are counted by pairs and groups', () => {
  const group = pair({ number: 'П-2026-010', members: [mentor, mentee, mentee], state: 'completed' })
  const register = pairRegister([group, pair({ number: 'П-2026-9' }), pair({ number: 'П-2026-002' })], about)
  expect(register.rows.map((row) => row[1])).toEqual(['П-2026-002', 'П-2026-9', 'П-2026-010'])
  expect(register.notes?.[1]?.replaceAll('\u00A0', ' ')).toBe(
    'На 20.11.2026: 2 пары и 1 группа, в работе – 2',
  )
  expect(pairRegister([], about).notes?.[1]?.replaceAll('\u00A0', ' ')).toBe('На 20.11.2026: 0 пар')
})

test('every state and reason has its words', () => {
  for (const state of pairStates) expect(rows(pair({ state }))[0]?.[8]).toMatch(/^[а-я ]+$/)
  for (const closingReason of closingReasons)
    expect(rows(pair({ state: 'completed', closingReason }))[0]?.[8]).toMatch(/^завершена: [а-я]/)
})

test('no register of the samples has a slip', () => {
  for (const sample of pairSamples)
    if ('register' in sample)
      expect(wordingFlaws(registerDocument(sample.register()), '2026-11-20')).toEqual([])
})

test('the printed register is signed by the curator', () => {
  expect(registerDocument(pairRegister([], about)).blocks.at(-1)).toMatchObject({
    k: 'signature',
    position: 'Куратор программы наставничества',
  })
})
