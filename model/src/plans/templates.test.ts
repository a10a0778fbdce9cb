import { expect, test } from 'vitest'
import { formCodes, forms } from '#programmes'
import { planDirections } from './directions.ts'
import { dueInWords, dueOfStep, usualPoints } from './schedule.ts'
import { planFrom } from './template.ts'
import { planTemplates, templatesFor } from './templates.ts'

const year = { from: '2026-09-01', to: '2027-05-31' }
const byCode = (code: string) => {
  const found = planTemplates.find((template) => template.code === code)
  if (!found) throw new Error(code)
  return found
}

test('every role form has a template to start from', () => {
  for (const form of formCodes) expect([form, templatesFor(form).length > 0]).toEqual([form, true])
})

test('teachers are helped with teaching, learners with learning', () => {
  const ofTeacher = new Set([
    'introduction',
    'planning',
    'methods',
    'digital',
    'assessment',
    'class',
    'parents',
  ])
  for (const { code, forms: of, measures } of planTemplates)
    if (of.every((form) => forms[form].mentee === 'learner'))
      for (const { direction } of measures)
        expect([code, direction, ofTeacher.has(direction)]).toEqual([code, direction, false])
})

test('a template is whole: aim, tasks, results, measures in the order of its steps', () => {
  expect(new Set(planTemplates.map(({ code }) => code)).size).toBe(planTemplates.length)
  for (const template of planTemplates) {
    const steps = template.measures.map(({ at }) => at)
    expect([template.code, steps]).toEqual([template.code, [...steps].sort((a, b) => a - b)])
    expect([template.code, Math.max(...steps), Math.min(...steps)]).toEqual([
      template.code,
      template.steps,
      1,
    ])
    for (const text of [
      template.goal,
      template.difficulty,
      template.relevance,
      ...template.tasks,
      ...template.expected,
    ])
      expect(text).toMatch(/[\p{L}\d»%)]$/u)
    for (const { direction } of template.measures) expect(planDirections[direction]).toBeTruthy()
    expect(template.tasks.length).toBeGreaterThan(1)
    expect(template.expected.length).toBeGreaterThan(1)
  }
})

test('a template names no sensitive thing about a mentee', () => {
  expect(JSON.stringify(planTemplates)).not.toMatch(/ОВЗ|групп\p{L}+ риска|инвалид|уч[её]т[еа]? в полиции/iu)
})

test('the first year of a young teacher goes by months: documents in September, an open lesson in February', () => {
  const { measures } = planFrom(byCode('young-teacher'), year)
  const dated = measures.map(
    ({ due, title }) => `${dueInWords(due, 'figures').replaceAll('\u00A0', ' ')}: ${title}`,
  )
  expect(dated[0]).toMatch(/^сентябрь 2026 г\.: Изучить локальные акты/)
  expect(dated.find((line) => line.includes('открытое занятие'))).toMatch(/^февраль 2027 г\./)
  expect(dated.at(-1)).toMatch(/^май 2027 г\.: Провести итоговую диагностику/)
  expect(measures[0]?.direction).toBe('Знакомство с организацией и документами')
})

test('a late start loses no step and leaves the term never', () => {
  const late = { from: '2026-11-16', to: '2027-05-15' }
  const { measures } = planFrom(byCode('young-teacher'), late)
  expect(measures).toHaveLength(11)
  for (const { due } of measures) {
    expect(due?.from && due.from >= late.from).toBe(true)
    expect(due?.to && due.to <= late.to).toBe(true)
  }
  expect(dueInWords(measures[0]?.due, 'figures').replaceAll('\u00A0', ' ')).toBe('16.11.2026 – 30.11.2026')
  expect(dueOfStep(1, 5, { from: '2026-10-05', to: '2026-10-09' })).toEqual({
    from: '2026-10-05',
    to: '2026-10-09',
  })
})

test('without a term measures have no dates', () => {
  for (const { due } of planFrom(byCode('practice'), {}).measures) expect(due).toBeNull()
})

test('a plan is looked at in its beginning, middle and end, inside its term', () => {
  const points = usualPoints('employees', year)
  expect(points.map(({ title, due }) => [title, due?.from, due?.to])).toEqual([
    ['Начало', '2026-09-01', '2026-09-14'],
    ['Середина', '2027-01-08', '2027-01-21'],
    ['Завершение', '2027-05-18', '2027-05-31'],
  ])
  const week = usualPoints('learners', { from: '2026-10-05', to: '2026-10-09' })
  for (const { due } of week)
    expect([due?.from && due.from >= '2026-10-05', due?.to && due.to <= '2026-10-09']).toEqual([true, true])
})

test('a term is said in words as it is known', () => {
  const said = (due: Parameters<typeof dueInWords>[0]) => dueInWords(due, 'figures').replaceAll('\u00A0', ' ')
  expect(said({ on: '2026-10-05' })).toBe('05.10.2026')
  expect(said({ from: '2026-10-01', to: '2026-10-31' })).toBe('октябрь 2026 г.')
  expect(said({ from: '2026-10-05', to: '2026-10-05' })).toBe('05.10.2026')
  expect(said({ to: '2026-10-05' })).toBe('до 05.10.2026')
  expect(said({ words: 'в течение года' })).toBe('в течение года')
  expect(said(null)).toBe('')
})
