import type { Import, ImportRow, ImportTable } from '@app/model/imports'
import { expect, test } from 'vitest'
import {
  isChosen,
  isMendable,
  keyOf,
  listRows,
  nextWithRemark,
  planRemarks,
  skippedRows,
  summaryOf,
  withChoice,
} from './rows.ts'

const cell = (field: string, value: string) => ({ field, title: '', original: value, value })
const problem = { title: '', field: 'bornOn', code: 'date.impossible', severity: 'wrong', message: '' }

function aRow(row: number, given: Partial<ImportRow> = {}): ImportRow {
  return {
    sheet: '',
    row,
    state: 'new',
    load: true,
    name: 'Котов Иван',
    about: '8А',
    bornOn: '',
    cells: [cell('lastName', 'Котов')],
    changes: [],
    problems: [],
    of: null,
    mended: false,
    ...given,
  }
}

const changes = [{ field: 'groupName', before: '7А', after: '8А' }]
const plan: Import['plan'] = { kind: 'learner', mentees: 'with-request', mentors: 'none' }
const withRequest = [cell('lastName', 'Котов'), cell('request', 'Олимпиада')]

test('what will be loaded is counted apart: new, changed, doubtful, without the wrong value', () => {
  const rows = [
    aRow(1),
    aRow(2, { cells: withRequest }),
    aRow(3, { state: 'changed', changes, cells: withRequest }),
    aRow(4, { state: 'doubtful' }),
    aRow(5, { state: 'doubtful', changes }),
    aRow(6, { state: 'wrong', problems: [problem] }),
    aRow(7, { state: 'wrong', problems: [problem], load: false, cells: withRequest }),
    aRow(8, { load: false }),
    aRow(9, { state: 'same', load: false }),
    aRow(10, { state: 'duplicate', load: false, cells: [] }),
  ]
  expect(summaryOf({ rows, plan })).toEqual({
    ...{ load: 6, fresh: 2, changed: 2, doubtful: 1, withoutValue: 1 },
    ...{ mentees: 2, mentors: 0, wrong: 1, setAside: 1 },
  })
})

test('the parts of the loaded rows make the whole', () => {
  const states = ['new', 'changed', 'doubtful', 'wrong'] as const
  const rows = Array.from({ length: 40 }, (_, i) =>
    aRow(i, {
      state: states[i % 4] ?? 'new',
      load: i % 3 > 0,
      changes: i % 4 === 1 || i % 8 === 2 ? changes : [],
    }),
  )
  const { load, fresh, changed, doubtful, withoutValue } = summaryOf({ rows, plan })
  expect(fresh + changed + doubtful + withoutValue).toBe(load)
  expect(load).toBe(rows.filter((row) => row.load).length)
})

test('everybody who is loaded enters a base that takes all, nobody one that takes none', () => {
  const rows = [aRow(1), aRow(2, { load: false })]
  expect(summaryOf({ rows, plan: { ...plan, mentors: 'all', mentees: 'none' } })).toMatchObject({
    mentors: 1,
    mentees: 0,
  })
})

test('a choice is made of rows that have something to load, and of no others', () => {
  const rows = [
    aRow(1),
    aRow(2, { state: 'same', load: false }),
    aRow(3, { state: 'duplicate', load: false, cells: [] }),
    aRow(4, { state: 'wrong', load: false, cells: [] }),
    aRow(5, { state: 'wrong', load: false, problems: [problem] }),
    aRow(6, { load: false }),
  ]
  expect(rows.filter(isChosen).map((row) => row.row)).toEqual([1, 5, 6])
  const list = { rows, willLoad: 1 } as Import // Other parts of the answer stay as they are.
  const all = withChoice(list, new Set([1, 2, 3, 4, 5].map((row) => keyOf({ sheet: '', row }))), true)
  expect(all.rows.map((row) => row.load)).toEqual([true, false, false, false, true, false])
  expect(all.willLoad).toBe(2)
})

test('after the last remark comes the first one, and rows that cannot be mended are passed over', () => {
  const rows = listRows([
    aRow(1, { state: 'wrong', problems: [problem] }),
    aRow(2),
    aRow(3, { state: 'wrong', problems: [problem], cells: [] }),
    aRow(4, { state: 'wrong', problems: [problem] }),
  ])
  expect(nextWithRemark(rows, '1|')?.row).toBe(4)
  expect(nextWithRemark(rows, '4|')?.row).toBe(1)
  expect(nextWithRemark(rows.slice(0, 2), '1|')).toBeUndefined()
})

test('a base that waits for a column which the list has not is remarked upon', () => {
  const tables = [{ columns: [{ meaning: 'fullName' }] }] as ImportTable[] // Only meanings are looked at.
  expect(planRemarks({ plan: { ...plan, mentors: 'with-competencies' }, tables })).toEqual([
    'request',
    'competencies',
  ])
  expect(planRemarks({ plan: { ...plan, mentees: 'all' }, tables })).toEqual([])
})

test('a row with everything but a name is an error and not one of those without people', () => {
  const total = { sheet: '', row: 40, why: 'итоговая строка', text: 'Итого 39' }
  const nameless = { sheet: '', row: 7, why: 'нет фамилии и имени', text: '5001 8А' }
  const rows = [aRow(7, { state: 'wrong', cells: [], problems: [problem] })]
  expect(skippedRows({ rows, skipped: [nameless, total] })).toEqual([total])
})

test('two people in one row of the file are told apart, and neither is mended for the other', () => {
  const rows = listRows([aRow(3, { name: 'Котов Иван' }), aRow(4), aRow(3, { name: 'Громова Анна' })])
  expect(new Set(rows.map((row) => row.id)).size).toBe(3)
  expect(rows.map(isMendable)).toEqual([false, true, false])
  expect(rows.map(isChosen)).toEqual([true, true, true])
})
