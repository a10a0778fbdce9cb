import { expect, test } from 'vitest'
import { sampleCollege, sampleSchool } from '#documents'
import { blocksOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import { monthAfter } from '#values'
import { contingentFlaws, contingentLines } from './contingent.ts'
import { contingentPaper } from './contingent-paper.ts'
import type { Deadline } from './deadline.ts'
import { deadlineText } from './deadline.ts'
import type { RoadmapPaper } from './roadmap-paper.ts'
import { roadmapPaper, roadmapRegister } from './roadmap-paper.ts'
import { roadmapSamples } from './samples.ts'
import { standardStages } from './standard-stages.ts'
import { usualTargets } from './targets.ts'

const map = (more: Partial<RoadmapPaper> = {}) => ({
  issuer: sampleSchool,
  approved: { by: 'order' as const, order: { date: '2026-09-01', number: '30-од' }, appendix: 2 },
  on: '2026-09-01',
  ...{ cycle: '2026/2027 учебный год', from: '2026-09-01', to: '2027-06-30' },
  tracks: ['learners', 'employees'] as const,
  forms: ['pupil_pupil'] as const,
  stages: standardStages('compact', '2026-09-01', 'school'),
  contingent: { factOn: '2026-09-01', values: { '1': { fact: 640, forecast: null } } },
  targets: { years: [2026], rows: usualTargets([2026]) },
  ...more,
})
const spaced = (deadline: Deadline) => said(deadlineText(deadline))
const titles = (paper: RoadmapPaper) =>
  blocksOf(roadmapPaper(paper).doc, 'heading').map(({ text }) => said(text))
const terms = (pace: 'long' | 'compact', start: string) =>
  Object.fromEntries(
    standardStages(pace, start, 'school').flatMap(({ measures }) =>
      measures.map(({ number, deadlines }) => [number, deadlines.map(spaced).join(', ')]),
    ),
  )

test('every kind of deadline of real maps is printed', () => {
  expect(spaced({ type: 'date', date: '2026-12-17' })).toBe('до 17 декабря 2026 г.')
  expect(spaced({ type: 'month', at: { year: 2026, month: 9 } })).toBe('сентябрь 2026 г.')
  const range = (from: [number, number], to: [number, number]): Deadline => ({
    type: 'month_range',
    from: { year: from[0], month: from[1] },
    to: { year: to[0], month: to[1] },
  })
  expect(spaced(range([2027, 2], [2027, 5]))).toBe('февраль – май 2027 г.')
  expect(spaced(range([2026, 12], [2027, 5]))).toBe('декабрь 2026 г. – май 2027 г.')
  expect(spaced({ type: 'date_range', from: '2026-10-01', to: '2026-10-15' })).toBe(
    '1 октября 2026 г. – 15 октября 2026 г.',
  )
  expect(spaced({ type: 'recurring_yearly', month: 10, fromYear: 2026, toYear: 2028 })).toBe(
    'ежегодно, октябрь',
  )
  expect(spaced({ type: 'whole_period' })).toBe('весь период')
  expect(spaced({ type: 'on_event', text: 'по мере необходимости' })).toBe('по мере необходимости')
})

test('months are counted over the years', () => {
  expect(monthAfter({ year: 2026, month: 9 }, 27)).toEqual({ year: 2028, month: 12 })
  expect(monthAfter({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 })
})

test('both paces have the thirty-six measures in seven stages', () => {
  for (const pace of ['long', 'compact'] as const) {
    const stages = standardStages(pace, '2026-09-01', 'school')
    expect(stages).toHaveLength(7)
    expect(stages.map(({ measures }) => measures.length)).toEqual([5, 3, 4, 4, 4, 8, 8])
  }
})

test('the compact map fits the academic year, the long one runs twenty-eight months', () => {
  const compact = terms('compact', '2026-09-01')
  expect(compact['1.1']).toBe('сентябрь 2026 г.')
  expect(compact['4.1']).toBe('октябрь – ноябрь 2026 г.')
  expect(compact['6.4']).toBe('декабрь 2026 г. – май 2027 г.')
  expect(compact['6.5']).toBe('январь 2027 г., май 2027 г.')
  expect(compact['7.8']).toBe('июнь 2027 г.')
  const long = terms('long', '2026-09-01')
  expect(long['1.1']).toBe('сентябрь 2026 г.')
  expect(long['5.1']).toBe('сентябрь 2027 г.')
  expect(long['6.4']).toBe('февраль – май 2028 г.')
  expect(long['7.8']).toBe('декабрь 2028 г.')
})

test('a cycle that begins in summer begins its measures in September', () => {
  expect(terms('compact', '2026-08-15')).toEqual(terms('compact', '2026-09-01'))
  expect(terms('long', '2026-07-01')).toEqual(terms('long', '2026-09-01'))
})

test('a late start moves the preparation and keeps the end of the year', () => {
  const late = terms('compact', '2026-11-01')
  expect(late['1.1']).toBe('ноябрь 2026 г.')
  expect(late['5.4']).toBe('январь 2027 г.')
  expect(late['7.8']).toBe('июнь 2027 г.')
})

test('the map has its six sections, contingent and targets may be left out', () => {
  expect(titles(map())).toEqual([
    '1. Основные положения',
    '2. Формы наставничества',
    '3. Этапы программы',
    '4. Характеристика контингента',
    '5. План мероприятий',
    '6. Перспективные результаты',
  ])
  expect(titles(map({ contingent: null, targets: null })).at(-1)).toBe('4. План мероприятий')
})

test('a road map is approved in the feminine, a set of measures in the masculine', () => {
  const word = (paper: RoadmapPaper) => blocksOf(roadmapPaper(paper).doc, 'grifs')[0]?.right?.word
  expect(word(map())).toBe('УТВЕРЖДЕНА')
  expect(word(map({ called: 'measures' }))).toBe('УТВЕРЖДЕН')
  expect(word(map({ approved: { by: 'head' } }))).toBe('УТВЕРЖДАЮ')
  expect(roadmapPaper(map({ called: 'measures' })).doc.title).toBe(
    'Комплекс мер по совершенствованию наставничества в МБОУ «СОШ № 5 г. Верхний Луг» на 2026/2027 учебный год',
  )
})

test('above each stage stand its name, task and result, the last one has an aim', () => {
  const plan = blocksOf(roadmapPaper(map()).doc, 'table').find(({ header }) => header.includes('Мероприятие'))
  expect(plan?.header.map(said)).toEqual(['№ п/п', 'Мероприятие', 'Сроки', 'Ответственные'])
  expect(plan?.rows).toHaveLength(36 + 7)
  const stages = plan?.rows
    .filter((row) => row.length === 1)
    .map((row) => rowsOf({ ...roadmapPaper(map()).doc, blocks: [{ ...plan, rows: [row] }] })[0]?.[0] ?? '')
  expect(stages?.[0]).toMatch(/^Этап 1\. Подготовка условий .*\nЗадача: сообщить .*\nРезультат: определены /)
  expect(stages?.[6]).toContain('Цель: ')
})

test('columns of result and mark are added where they are wanted', () => {
  const headers = (columns: RoadmapPaper['columns']) =>
    blocksOf(roadmapPaper(map({ columns })).doc, 'table').flatMap(({ header }) => header)
  expect(headers(['result', 'mark'])).toEqual(
    expect.arrayContaining(['Результат. Вид документа', 'Отметка о выполнении']),
  )
  expect(headers([])).not.toContain('Отметка о выполнении')
})

test('a college has tutors of groups and a curator of the programme', () => {
  const responsible = standardStages('compact', '2026-09-01', 'college').flatMap(({ measures }) =>
    measures.map((measure) => measure.responsible),
  )
  expect(responsible).toContain('Кураторы учебных групп')
  expect(responsible).toContain('Куратор программы')
  expect(responsible).not.toContain('Куратор')
  expect(responsible.join()).not.toContain('лассные руководители')
  expect(responsible).toContain('Куратор программы, педагог-психолог')
})

test('the map for teachers has the documents of each measure and no acts of learners', () => {
  const stages = standardStages('teachers', '2026-09-01', 'school')
  expect(stages).toHaveLength(7)
  for (const { measures } of stages) for (const { result } of measures) expect(result).toBeTruthy()
  const words = wordsOf(roadmapPaper(map({ stages, tracks: ['employees'], forms: ['teacher_teacher'] })).doc)
  expect(words).toContain('внедрения системы наставничества педагогических работников')
})

test('a measure without a term or a responsible is a gap in its place', () => {
  const broken = [
    { title: 'Этап', measures: [{ number: '1.1', title: 'Дело', deadlines: [], responsible: ' ' }] },
  ]
  expect(roadmapPaper(map({ stages: broken })).problems.map(({ code }) => code)).toEqual([
    'document.period-missing',
    'document.name-missing',
  ])
  const empty = roadmapPaper(map({ stages: [], forms: [], from: '' })).problems.map(({ code }) => code)
  for (const code of ['document.rows-missing', 'document.form-missing', 'document.period-missing'])
    expect(empty).toContain(code)
})

test('the plan leaves as a workbook with a row for each measure', () => {
  const { rows, columns } = roadmapRegister(map())
  expect(rows).toHaveLength(36)
  expect(columns.map(({ title }) => title)).toEqual([
    '№ п/п',
    'Этап',
    'Мероприятие',
    'Сроки',
    'Ответственные',
  ])
})

test('targets after 2024 keep its values, before 2020 there are none', () => {
  expect(usualTargets([2020, 2024, 2027]).map(({ values }) => values)[0]).toEqual([10, 70, 70])
  expect(usualTargets([2019])[0]?.values).toEqual([null])
})

test('parts are never larger than the whole, a missing level is only noticed', () => {
  const value = (fact: number) => ({ fact, forecast: null })
  const flaws = (values: Record<string, { fact: number; forecast: null }>) =>
    contingentFlaws('school', { factOn: '2026-09-01', values }).map(({ code, row }) => `${row} ${code}`)
  expect(flaws({ '1': value(1120), '1.1': value(563), '1.2': value(470) })).toEqual([])
  expect(flaws({ '1': value(1120), '1.1': value(563), '1.2': value(470), '1.3': value(80) })).toEqual([
    '1 contingent.parts-differ',
  ])
  expect(flaws({ '1.1': value(10), '1.1.1': value(11) })).toEqual(['1.1.1 contingent.part-exceeds-whole'])
  expect(flaws({ '2': value(-1) })).toEqual(['2 contingent.negative'])
})

test('the contingent of a school and of a college have their own rows', () => {
  expect(contingentLines('school').map(({ code }) => code)).toContain('1.3.4')
  expect(contingentLines('college').map(({ title }) => title)).toContain(
    'мастеров производственного обучения',
  )
  for (const kind of ['school', 'college'] as const) {
    const codes = contingentLines(kind).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  }
})

test('a table without a single number says so, an unknown number is a dash and not a zero', () => {
  const paper = (values: Record<string, { fact: number; forecast: null }>) =>
    contingentPaper({ issuer: sampleCollege, contingent: { factOn: '2026-09-01', values } })
  expect(paper({}).problems.map(({ code }) => code)).toEqual(['document.rows-missing'])
  expect(rowsOf(paper({ '1': { fact: 0, forecast: null } }).doc).slice(0, 2)).toEqual([
    ['1', 'Численность студентов, чел.', '0'],
    ['1.1', '1-го курса', '–'],
  ])
})

test('no paper of the samples has a slip of wording', () => {
  for (const sample of roadmapSamples) {
    if (!('build' in sample)) continue
    const built = sample.build()
    expect([sample.variant, built.problems, wordingFlaws(built.doc, '2026-09-01')]).toEqual([
      sample.variant,
      [],
      [],
    ])
  }
})
