import { expect, test } from 'vitest'
import type { BuiltDocument } from '#documents'
import { samplePositions, sampleSchool } from '#documents'
import type { PairChange } from './change-order.ts'
import { changeOrder } from './change-order.ts'
import { clauseTexts, people, pupils, spaced, teachers } from './fixtures.ts'

const changed = { date: '2026-09-28', number: '45-од', title: 'О закреплении наставнических пар' }
const aChange = (changes: PairChange[], more: object = {}): BuiltDocument =>
  changeOrder({
    issuer: sampleSchool,
    at: { date: '2027-01-15', number: '4-од' },
    on: '2027-01-15',
    changed,
    changes,
    curator: { name: people.curator, position: samplePositions.curator },
    ...more,
  })
const replacement: PairChange = {
  kind: 'replacement',
  pair: teachers(),
  mentor: { name: people.deputy, about: 'учитель истории' },
  from: '2027-01-18',
  reason: 'в связи с увольнением наставника.',
}

test('a change is made by a new order that names the old one', () => {
  expect(spaced(aChange([replacement]).doc.title)).toBe(
    'О внесении изменений в приказ от 28 сентября 2026 г. № 45-од',
  )
  expect(clauseTexts(aChange([replacement]))[0]).toBe(
    '1. Внести в приказ от 28 сентября 2026 г. № 45-од «О закреплении наставнических пар» следующие изменения:',
  )
})

test('a replaced mentor is released and the new one fixed, names in their cases', () => {
  expect(clauseTexts(aChange([replacement])).slice(1, 3)).toEqual([
    '1.1. Освободить с 18 января 2027 г. Ключевскую Ольгу Ивановну (учитель математики) от работы наставника в отношении Родникова Павла Андреевича (учитель физики) в связи с увольнением наставника.',
    '1.2. Закрепить Полянского Игоря Петровича (учитель истории) в качестве наставника за Родниковым Павлом Андреевичем (учитель физики) на период с 18 января 2027 г. по 31 мая 2027 г.',
  ])
})

test('a pair is ended early, another is added', () => {
  const built = aChange([
    { kind: 'termination', pair: teachers(), from: '2027-01-18', reason: 'достижением целей' },
    { kind: 'addition', pair: teachers() },
  ])
  const items = clauseTexts(built)
  expect(items[1]).toBe(
    '1.1. Прекратить досрочно с 18 января 2027 г. наставничество Ключевской Ольги Ивановны (учитель математики) в отношении Родникова Павла Андреевича (учитель физики) в связи с достижением целей.',
  )
  expect(items[2]).toMatch(
    /^1\.2\. Закрепить наставническую пару: наставник – Ключевская .*период наставничества с 1 октября 2026 г\. по 31 мая 2027 г\.$/,
  )
})

test('a change without a reason or without the old order is a problem, not an empty place', () => {
  const codes = aChange([{ ...replacement, reason: ' ' }], { changed: {} }).problems.map(
    (problem) => problem.code,
  )
  expect(codes).toEqual(expect.arrayContaining(['document.reason-missing', 'document.date-missing']))
})

test('a change that names children is for internal use', () => {
  const built = aChange([{ kind: 'termination', pair: pupils(), from: '2027-01-18', reason: 'переездом' }])
  expect(built.doc.blocks[0]).toMatchObject({ k: 'corner' })
  expect(aChange([replacement]).doc.blocks[0]).toMatchObject({ k: 'letterhead' })
})

test('a mentor who would begin after the pair has ended is a problem', () => {
  const codes = (from: string) => aChange([{ ...replacement, from }]).problems.map(({ code }) => code)
  expect(codes('2027-06-15')).toEqual(['document.period-reversed'])
  expect(codes('2027-05-31')).toEqual([])
})
