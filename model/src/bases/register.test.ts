import { expect, test } from 'vitest'
import { menteeColumns, mentorColumns } from './columns.ts'
import { baseRegister, type Pairing } from './register.ts'
import type { BaseRow } from './row.ts'

const about = {
  organisation: { kind: 'school', shortName: 'СОШ № 101' },
  cycle: '2026/2027 учебный год',
  today: '2026-11-20',
} as const

const row = (values: Partial<BaseRow>): BaseRow => ({
  ...{ id: 'a', name: 'Ёлкин Пётр', kind: 'learner', group: '8А', state: 'in_base' },
  ...{ enteredOn: '2026-09-10', version: 1 },
  ...values,
})

const pairing = (values: Partial<Pairing>): Pairing => ({
  ...{ personId: 'a', form: 'teacher_pupil', startedOn: '2026-10-01', endedOn: null },
  partners: [{ name: 'Осина Анна', kind: 'teacher', group: null, position: 'учитель физики', employer: '' }],
  ...values,
})

test('the base of mentees has the thirteen columns of the federal form', () => {
  const { columns, title } = baseRegister('mentee', [], [], about)
  expect(title).toBe('База наставляемых')
  expect(columns.map((column) => column.title)).toEqual(Object.values(menteeColumns))
  expect(columns).toHaveLength(13)
  expect(baseRegister('mentor', [], [], about).columns.map((column) => column.title)).toEqual(
    Object.values(mentorColumns),
  )
  expect(Object.values(mentorColumns)).toHaveLength(16)
})

test('who waits for a mentor has a line with the columns of the pair empty', () => {
  const waiting = row({ request: 'олимпиада', bornOn: '2013-05-06', contacts: 'Ёлкина Анна, мать' })
  const [line] = baseRegister('mentee', [waiting], [], about).rows
  expect(line).toEqual([
    ...[1, 'Ёлкин Пётр', 'Ёлкина Анна, мать', 2013, 'олимпиада', '2026-09-10'],
    ...['', '', '', '', '', '', ''],
  ])
})

test('each pair of a person is a line, the newest first', () => {
  const former = pairing({ form: 'pupil_pupil', startedOn: '2026-09-15', endedOn: '2026-09-30' })
  const waiting = row({ id: 'b', name: 'Осин Иван', enteredOn: '2026-11-01' })
  const { rows } = baseRegister('mentee', [row({}), waiting], [former, pairing({})], about)
  expect(rows.map((line) => [line[0], line[1], line[7], line[9]])).toEqual([
    [1, 'Осин Иван', '', ''],
    [2, 'Ёлкин Пётр', 'учитель – ученик', ''],
    [3, 'Ёлкин Пётр', 'ученик – ученик', '2026-09-30'],
  ])
  expect(rows[1]?.slice(6, 9)).toEqual(['Осина Анна', 'учитель – ученик', 'СОШ № 101, учитель физики'])
})

test('a mentor from an enterprise works there, not in the school', () => {
  const engineer = row({
    ...{ kind: 'partner', group: undefined, employer: 'ООО «Завод»', position: 'инженер' },
    ...{ competencies: ['сварка', 'чертежи'], wishedAgeFrom: 14, timeResource: '1 час в неделю' },
  })
  const [line] = baseRegister('mentor', [engineer], [], about).rows
  expect(line?.slice(3, 9)).toEqual([
    'ООО «Завод», инженер',
    'сварка; чертежи',
    '',
    '',
    'от 14 лет',
    '1 час в неделю',
  ])
})

test('the sheet says for whom it is', () => {
  expect(baseRegister('mentee', [], [], about).notes).toContain(
    'Для служебного пользования. Содержит персональные данные',
  )
})
