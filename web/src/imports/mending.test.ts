import { type ImportRow, type ProblemCode, problemMessage, problemSentences } from '@app/model/imports'
import { expect, test } from 'vitest'
import { confirmedValues, fieldsSeen, fieldsToMend, readMended, valueIn } from './mending.ts'
import { cellIn, problemSentence } from './problem-sentences.ts'

const today = '2026-11-20'

const problem = (code: ProblemCode, field: string | null, original = '31.02.2012') => ({
  title: '',
  field,
  code,
  severity: problemSentences[code][0],
  message: problemMessage({ code, original }),
})

const aRow = (given: Partial<ImportRow>): ImportRow => ({
  sheet: '',
  row: 7,
  state: 'doubtful',
  load: true,
  name: 'Котов И. П.',
  about: '8А',
  bornOn: '2012-03-01',
  cells: [
    { field: 'lastName', title: 'Фамилия', original: 'КОТОВ', value: 'Котов' },
    { field: 'firstName', title: 'Имя', original: 'И.', value: 'И.' },
    { field: 'capacity', title: 'Мест', original: '2 чел.', value: '2' },
  ],
  changes: [],
  problems: [],
  of: null,
  mended: false,
  ...given,
})

test('a remark about a name is mended in all its parts, one about a telephone of a parent in the file', () => {
  expect(fieldsToMend(aRow({ problems: [problem('name.initials', 'firstName')] }))).toEqual([
    'lastName',
    'firstName',
    'patronymic',
  ])
  expect(fieldsToMend(aRow({ problems: [problem('phone.unreadable', 'representative')] }))).toEqual([])
  expect(
    fieldsToMend(aRow({ problems: [problem('phone.short', 'phone'), problem('date.future', 'bornOn')] })),
  ).toEqual(['bornOn', 'phone'])
})

test('fields with remarks stand first, the parts of a name only where they are to be mended', () => {
  const order = ['lastName', 'firstName', 'patronymic', 'bornOn', 'capacity', 'representative']
  expect(fieldsSeen([aRow({})], order)).toEqual(['capacity'])
  expect(fieldsSeen([aRow({ problems: [problem('date.future', 'bornOn')] })], order)).toEqual([
    'bornOn',
    'capacity',
  ])
  expect(fieldsSeen([aRow({ problems: [problem('phone.short', 'representative')] })], order)[0]).toBe(
    'representative',
  )
  const often = [problem('phone.short', 'representative')]
  const rows = [
    aRow({ problems: [problem('date.future', 'bornOn')] }),
    ...[1, 2].map((row) => aRow({ row, problems: often })),
  ]
  expect(fieldsSeen(rows, order).slice(0, 2)).toEqual(['representative', 'bornOn'])
})

test('a row without a name that cannot be mended asks for no fields', () => {
  const nameless = aRow({ cells: [], problems: [problem('name.missing', null)] })
  expect(fieldsSeen([nameless, aRow({})], ['lastName', 'firstName', 'capacity'])).toEqual(['capacity'])
})

test.each([
  ['bornOn', '28.02.2012', { bornOn: '2012-02-28' }],
  ['bornOn', '', { bornOn: null }],
  ['phone', '8 (900) 111-22-33', { phone: '+79001112233' }],
  ['group', '8 «а»', { group: '8А' }],
  ['experienceYears', '5 лет', { experienceYears: 5 }],
  ['capacity', 'два', { capacity: 2 }],
  ['firstName', '  Иван ', { firstName: 'Иван' }],
  ['patronymic', '', { patronymic: '' }],
] as const)('what is typed into %s is read as the list is: «%s»', (field, typed, values) => {
  expect(readMended(field, typed, today)).toEqual({ values })
})

test.each([
  ['bornOn', '31.02.2012', 'date.impossible'],
  ['bornOn', '01.01.2031', 'date.future'],
  ['phone', '12-34', 'phone.unreadable'],
  ['email', 'почта', 'email.unreadable'],
  ['experienceYears', '200', 'experience.too-long'],
] as const)('what would be wrong in the list is wrong here: %s «%s»', (field, typed, code) => {
  expect(readMended(field, typed, today)).toEqual({ problem: code })
})

test('«Всё верно» sends the values as they are, numbers as numbers', () => {
  expect(confirmedValues(aRow({ problems: [problem('name.initials', 'firstName')] }))).toEqual({
    lastName: 'Котов',
    firstName: 'И.',
  })
  expect(confirmedValues(aRow({ problems: [problem('capacity.too-large', 'capacity')] }))).toEqual({
    capacity: 2,
  })
  expect(confirmedValues(aRow({ problems: [problem('person.maybe-duplicate', null)] }))).toBeUndefined()
})

test('the date of birth is known even where no cell says it', () => {
  expect(valueIn(aRow({}), 'bornOn')).toBe('2012-03-01')
  expect(valueIn(aRow({}), 'phone')).toBe('')
})

test('the text of a cell is found inside the message, whatever the message', () => {
  for (const code of Object.keys(problemSentences) as ProblemCode[]) {
    const hasGap = problemSentences[code][1].includes('{value}')
    expect(cellIn(problem(code, null, '«31» {value} 02')), code).toBe(hasGap ? '«31» {value} 02' : '')
  }
  const message = problemMessage({ code: 'person.maybe-duplicate', of: { sheet: '8А', row: 12 } })
  expect(cellIn({ code: 'person.maybe-duplicate', message })).toBe('12 (лист «8А»)')
})

test('a remark that this page does not know yet is shown as the server says it', () => {
  const said = problemSentence({ code: 'shoe.too-small', message: 'Ботинок мал' }, () => 'не то')
  expect(said).toBe('Ботинок мал')
})
