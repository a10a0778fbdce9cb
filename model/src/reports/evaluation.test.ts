import { expect, test } from 'vitest'
import { sampleSchool } from '#documents'
import { rowsOf, wordsOf } from '#papers'
import { questionnaire } from '#questionnaires'
import type { Points } from './evaluation.ts'
import {
  evaluationLevel,
  evaluationTotal,
  greatestTotal,
  planPoints,
  satisfactionPoints,
  sharePoints,
  usualEvaluation,
} from './evaluation.ts'
import { evaluationSheet, shareSheet } from './evaluation-sheet.ts'

const all = (points: number): Points =>
  Object.fromEntries(usualEvaluation.criteria.map(({ id }) => [id, points]))

test('the usual sheet has the nine criteria of the questionnaire, 45 points in all', () => {
  const asked = questionnaire('mentor_sheet')?.items.filter(({ type }) => type === 'score5') ?? []
  expect(usualEvaluation.criteria.map(({ id }) => id)).toEqual(asked.map(({ id }) => id))
  expect(usualEvaluation.criteria.map(({ title }) => title)).toEqual(
    asked.map(({ text }) => text.replaceAll('ё', 'е')),
  )
  expect(greatestTotal(usualEvaluation)).toBe(45)
})

test('levels begin at 38 and 27 points', () => {
  const level = (total: number) => {
    const points: Record<string, number> = {}
    let left = total
    for (const { id, max } of usualEvaluation.criteria) {
      points[id] = Math.min(max, left)
      left -= points[id] ?? 0
    }
    return evaluationLevel(usualEvaluation, points)
  }
  expect([45, 38, 37, 27, 26, 0].map(level)).toEqual([
    ...['высокий', 'высокий', 'достаточный', 'достаточный', 'низкий', 'низкий'],
  ])
})

test('a sheet that is not full, or with points out of range, has no sum and no level', () => {
  for (const wrong of [{ ethics: null }, { ethics: undefined }, { ethics: 6 }, { ethics: -1 }]) {
    expect(evaluationTotal(usualEvaluation, { ...all(5), ...wrong })).toBeNull()
    expect(evaluationLevel(usualEvaluation, { ...all(5), ...wrong })).toBeNull()
  }
})

test('the plan gives points by its per cent, satisfaction by half of the mean answer', () => {
  expect([0, 49, 50, 59, 60, 69, 70, 79, 80, 94, 95, 100].map(planPoints)).toEqual([
    ...[0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5],
  ])
  expect([10, 9, 8.9, 1, 0].map(satisfactionPoints)).toEqual([5, 5, 4, 1, 0])
  expect([planPoints(null), satisfactionPoints(null)]).toEqual([null, null])
})

test('by shares a whole plan is one point, 90 % is 0,9, 80 % is 0,8, less is nothing', () => {
  expect([100, 99, 90, 89, 80, 79, 0].map(sharePoints)).toEqual([1, 0.9, 0.9, 0.8, 0.8, 0, 0])
  expect(sharePoints(null)).toBeNull()
})

test('the sheet shows points, what they stand on, the sum and the level', () => {
  const { doc } = evaluationSheet({
    ...{ issuer: sampleSchool, points: { ...all(4), plan: 5 }, grounds: { regular: '18 из 20 встреч' } },
  })
  expect(rowsOf(doc)[1]).toEqual(['2', 'Регулярность встреч против плана', '18 из 20 встреч', '5', '4'])
  expect(rowsOf(doc).at(-1)).toEqual(['', 'Итого', '', '45', '37'])
  expect(wordsOf(doc)).toContain('достаточный (38–45 – высокий, 27–37 – достаточный, 0–26 – низкий)')
})

test('an organisation prints its own criteria and thresholds', () => {
  const scheme = {
    criteria: [{ id: 'a', title: 'Помощь коллегам', max: 10 }],
    levels: [
      { from: 5, title: 'хороший' },
      { from: 0, title: 'слабый' },
    ],
  }
  const { doc } = evaluationSheet({ issuer: sampleSchool, scheme, points: { a: 5 } })
  expect(rowsOf(doc)).toEqual([
    ['1', 'Помощь коллегам', '', '10', '5'],
    ['', 'Итого', '', '10', '5'],
  ])
  expect(wordsOf(doc)).toContain('хороший (5–10 – хороший, 0–4 – слабый)')
})

test('the sheet by shares sums both plans, and has no sum while one is unknown', () => {
  const rows = (mentorPlan: number | null, menteePlan: number | null) =>
    rowsOf(shareSheet({ issuer: sampleSchool, mentorPlan, menteePlan }).doc)
  expect(rows(92, 100).map((row) => row.at(-1))).toEqual(['0,9', '1', '1,9'])
  expect(rows(92, null).map((row) => row.at(-1))).toEqual(['0,9', '', ''])
})
