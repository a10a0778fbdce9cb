import { expect, test } from 'vitest'
import { sampleCollege, samplePeople, samplePositions, sampleSchool } from '#documents'
import { itemsOf, rowsOf, wordingFlaws, wordsOf } from '#papers'
import type { CuratorOrder } from './curator-order.ts'
import { curatorOrder } from './curator-order.ts'
import type { LaunchOrder } from './launch-order.ts'
import { launchOrder } from './launch-order.ts'
import { regulationSamples } from './samples.ts'

const curator = { name: samplePeople.curator, position: samplePositions.curator }
const deputy = { name: samplePeople.deputy, position: samplePositions.deputy }
const day = { issuer: sampleSchool, at: { date: '2026-09-01', number: '30-од' }, on: '2026-09-01' }
const launch = (more: Partial<LaunchOrder> = {}) => launchOrder({ ...day, curator, ...more })
const appointment = (more: Partial<CuratorOrder> = {}) => curatorOrder({ ...day, curator, ...more })

test('every item of both orders begins with an infinitive, the last one is the control', () => {
  for (const { doc } of [launch(), appointment(), launch({ tracks: ['employees'] })]) {
    const items = itemsOf(doc)
    for (const item of items.slice(0, -1)) expect(item).toMatch(/^[\d.]+ [А-Я][а-я]+(ть|ти|чь) .*[.:]$/u)
    expect(items.at(-1)).toMatch(/Контроль исполнения настоящего приказа оставляю за собой\.$/)
  }
})

test('the order on implementation approves papers by numbered appendices', () => {
  const items = itemsOf(launch({ programme: true }).doc)
  expect(items[1]).toBe(
    '2. Утвердить положение о наставничестве согласно приложению № 1 к настоящему приказу.',
  )
  expect(items[2]).toContain('дорожную карту внедрения целевой модели наставничества согласно приложению № 2')
  expect(items[3]).toBe('4. Утвердить программу наставничества согласно приложению № 3 к настоящему приказу.')
  expect(itemsOf(launch().doc).join()).not.toContain('приложению № 3')
})

test('it appoints the curator and who answers for a form, in the accusative', () => {
  const items = itemsOf(launch({ leads: [{ form: 'ученик – ученик', person: deputy }] }).doc)
  expect(items).toContain(
    '4. Назначить куратором программы наставничества заместителя директора по воспитательной работе Березину А. С.',
  )
  expect(items).toContain(
    '5. Назначить ответственным за форму наставничества «ученик – ученик» заместителя директора по учебно-воспитательной работе Полянского И. П.',
  )
})

test('with teachers alone it speaks of their system and cites no acts of learners', () => {
  const { doc } = launch({ tracks: ['employees'] })
  expect(doc.title).toBe('О внедрении системы наставничества педагогических работников')
  expect(itemsOf(doc)[0]).toBe(
    '1. Внедрить в МБОУ «СОШ № 5 г. Верхний Луг» систему (целевую модель) наставничества педагогических работников.',
  )
  expect(wordsOf(doc)).not.toContain('классным руководителям')
  expect(wordsOf(doc)).toContain('статьей 351.8')
})

test('with learners alone nothing is said of labour contracts of mentors', () => {
  const words = wordsOf(launch({ tracks: ['learners'] }).doc)
  expect(words).not.toContain('351.8')
  expect(words).toContain('Поручить специалисту по кадрам подготовить дополнительное соглашение')
})

test('a college speaks of its students and commissions', () => {
  const words = wordsOf(launch({ issuer: sampleCollege }).doc)
  expect(words).toContain('самоопределения студентов')
  expect(words).toContain(
    'кураторам учебных групп, педагогу-психологу и председателям предметно-цикловых комиссий',
  )
  expect(wordsOf(appointment({ issuer: sampleCollege }).doc)).toContain(
    'и председателям предметно-цикловых комиссий оказывать',
  )
  expect(wordsOf(appointment().doc)).toContain('и руководителям методических объединений оказывать')
})

test('what the order approves is what it puts on the site', () => {
  expect(wordsOf(launch().doc)).toContain(
    'разместить настоящий приказ, положение о наставничестве и дорожную карту на официальном сайте',
  )
  expect(wordsOf(launch({ programme: true }).doc)).toContain(
    'разместить настоящий приказ, положение о наставничестве, дорожную карту и программу наставничества на официальном сайте',
  )
})

test('an act of the region is cited after the federal ones while it is in force', () => {
  const act = {
    ...{ code: 'region', kind: 'order' as const, issuer: 'Министерства образования Луговой области' },
    ...{ date: '2020-06-05', number: '412', title: 'О региональной модели наставничества' },
  }
  const words = (validTo?: string) =>
    wordsOf(launch({ regional: [{ ...act, validFrom: '2020-06-05', ...(validTo ? { validTo } : {}) }] }).doc)
  expect(words()).toMatch(/Р-145.*приказом Министерства образования Луговой области от 5 июня 2020 г\. № 412/)
  expect(words('2025-12-31')).not.toContain('№ 412')
})

test('an earlier order loses its force by its date, number and title', () => {
  const old = { date: '2023-09-01', number: '41-од', title: 'О наставничестве' }
  expect(wordsOf(launch({ repeals: [old] }).doc)).toContain(
    'Признать утратившим силу приказ от 1 сентября 2023 г. № 41-од «О наставничестве».',
  )
  const codes = (repeals: LaunchOrder['repeals']) => launch({ repeals }).problems.map(({ code }) => code)
  expect(codes([{ ...old, number: null }])).toEqual(['document.number-missing'])
  expect(codes([{ ...old, date: '2026-10-01' }])).toEqual(['document.date-before-basis'])
})

test('no curator yet is named in every place, not a blank line', () => {
  expect(launch({ curator: null }).problems.map(({ code }) => code)).toEqual(['document.curator-missing'])
  expect(wordsOf(launch({ curator: null }).doc)).toContain('[не назначен куратор]')
  expect(appointment({ curator: null }).problems.map(({ code }) => code)).toEqual([
    'document.curator-missing',
  ])
})

test('those whom the order names sign that they have read it, each once', () => {
  const { doc } = launch({
    leads: [{ form: 'ученик – ученик', person: curator }],
    hr: deputy,
    control: deputy,
  })
  expect(rowsOf(doc).map(([, name]) => name?.split(',')[0])).toEqual([
    'Березина Анна Сергеевна',
    'Полянский Игорь Петрович',
  ])
})

test('the curator is appointed for a term, or for the school year', () => {
  expect(itemsOf(appointment().doc)[0]).toContain('Березину А. С. на 2026/2027 учебный год.')
  const term = appointment({ from: '2026-09-01', to: '2027-08-31' })
  expect(itemsOf(term.doc)[0]).toContain('на период с 1 сентября 2026 г. по 31 августа 2027 г.')
  expect(appointment({ from: '2026-09-01', to: '2026-08-31' }).problems).toEqual([
    { code: 'document.period-reversed' },
  ])
})

test('who stands in for the curator is named in the accusative', () => {
  expect(wordsOf(appointment({ substitute: deputy }).doc)).toContain(
    'на время его отсутствия на заместителя директора по учебно-воспитательной работе Полянского И. П.',
  )
})

test('no paper of the samples has a slip of wording', () => {
  for (const sample of regulationSamples) {
    if (!('build' in sample)) continue
    expect([sample.code, sample.variant, wordingFlaws(sample.build().doc, '2026-09-01')]).toEqual([
      sample.code,
      sample.variant,
      [],
    ])
  }
})
