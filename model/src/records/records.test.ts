import { expect, test } from 'vitest'
import { documentCodes } from '#documents'
import { numberingProblems } from '#values'
import { bookRegister, dueRows, markOf, type RegisterRow, termOf } from './book.ts'
import { nomenclatureObstacles, unfiled, usualCases } from './nomenclature.ts'
import { keepingOf, keptUntil } from './retention.ts'
import { allSeries, seriesOf, usualScheme } from './series.ts'

const row = (more: Partial<RegisterRow> = {}): RegisterRow => ({
  ...{ id: 'f0000000-0000-4000-8000-00000000000f', code: 'D14', number: '45-од', datedOn: '2026-11-20' },
  ...{ title: 'О закреплении наставнических пар', executor: 'Громов И. П.', signedBy: 'Соколова А. С.' },
  ...{ signedOn: '2026-11-20', readers: { people: 2, read: 1 }, cancelledOn: null, cancelledWhy: null },
  ...{ replacedBy: null, case: null, keptUntil: null },
  ...more,
})

test('every kind of document has a case in the usual list, and only one', () => {
  expect(unfiled(usualCases)).toEqual([])
  expect(nomenclatureObstacles(usualCases)).toEqual([])
  const known = new Set<string>(documentCodes)
  expect(usualCases.flatMap((one) => one.kinds).filter((code) => !known.has(code))).toEqual([])
})

test('orders on the main activity are kept for ever, consents three years', () => {
  const years = (code: string) => usualCases.find((one) => one.kinds.includes(code))?.years
  expect([years('D14'), years('D07'), years('D22')]).toEqual([null, 3, 1])
})

test('a term is counted from the first of January after the year of the document', () => {
  expect(keptUntil('2026-02-10', 5)).toBe('2031-12-31')
  expect(keptUntil('2026-02-10', null)).toBeNull()
  const filed = { filed: true, keptUntil: '2031-12-31' }
  expect([keepingOf(filed, '2031-12-31'), keepingOf(filed, '2032-01-01')]).toEqual(['kept', 'due'])
  expect(keepingOf({ filed: true, keptUntil: null }, '2099-01-01')).toBe('permanent')
  expect(keepingOf({ filed: false, keptUntil: null }, '2099-01-01')).toBe('unfiled')
})

test('what is kept for ever or lies in no case is never due for destruction', () => {
  const of = (years: number | null, until: string | null) =>
    row({ case: { id: row().id, index: '01-05', title: 'x', years }, keptUntil: until })
  expect(dueRows([of(null, null), row(), of(3, '2029-12-31')], '2030-01-01')).toHaveLength(1)
})

test('an index and a kind stand in the list of records once', () => {
  const one = { index: '01', kinds: ['D14'] }
  expect(nomenclatureObstacles([one, { index: '01', kinds: [] }])).toEqual(['records.index-taken'])
  expect(nomenclatureObstacles([one, { index: '02', kinds: ['D14'] }])).toEqual(['records.kind-twice'])
})

test('orders are counted together, every other kind by itself', () => {
  expect([seriesOf('D14'), seriesOf('D24'), seriesOf('D32')]).toEqual(['orders', 'orders', 'D32'])
  expect(allSeries[0]).toBe('orders')
  for (const series of allSeries) expect(numberingProblems(usualScheme(series))).toEqual([])
})

test('the book of orders says who signed, who has read it and what became of it', () => {
  const cancelled = row({ cancelledOn: '2026-12-01', cancelledWhy: 'издан ошибочно' })
  expect(markOf(cancelled)).toBe('отменен 01.12.2026: издан ошибочно')
  const replaced = row({ replacedBy: { id: row().id, number: '46-од', datedOn: '2026-12-02' } })
  expect(markOf(replaced)).toBe('заменен документом от 02.12.2026 № 46-од')
  const book = bookRegister([row(), row({ signedOn: null })], {
    ...{ organisation: 'Школа', from: '2026-01-01', to: '2026-12-31', today: '2026-12-31', book: 'orders' },
  })
  expect(book.title).toBe('Книга регистрации приказов')
  expect(book.rows.map((one) => [one[4], one[5]])).toEqual([
    ['Соколова А. С.', '1 из 2'],
    ['не подписан', '1 из 2'],
  ])
  expect([termOf(null), termOf(1), termOf(3), termOf(5)]).toEqual([
    ...['постоянно', '1\u00A0год', '3\u00A0года', '5\u00A0лет'],
  ])
})
