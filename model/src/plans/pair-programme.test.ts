import { expect, test } from 'vitest'
import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import { blocksOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import { pairProgramme } from './pair-programme.ts'
import type { PairPlan } from './plan.ts'
import { planSamples } from './samples.ts'
import { planFrom } from './template.ts'
import { planTemplates, templatesFor } from './templates.ts'

const year = { from: '2026-09-01', to: '2027-05-31' }
const [template] = templatesFor('teacher_teacher')
const teachers: PairPlan = {
  issuer: sampleSchool,
  track: 'employees',
  pair: {
    mentors: [{ name: people.teacher, about: 'учитель математики' }],
    mentees: [
      { name: people.youngTeacher, about: 'учитель физики', education: 'высшее', experience: '1 год' },
    ],
    form: 'учитель – учитель',
    ...year,
    curator: { name: people.curator, position: samplePositions.curator },
  },
  ...(template ? planFrom(template, year) : {}),
}
const learners: PairPlan = {
  ...teachers,
  track: 'learners',
  pair: {
    mentors: [{ name: people.senior, minor: true }],
    mentees: [
      { name: people.pupilWithoutPatronymic, about: '6 «Б» класс', minor: true, education: 'не печатается' },
    ],
    form: 'ученик – ученик',
    ...year,
    curator: { name: people.curator, position: samplePositions.curator },
  },
}
const headings = (plan: PairPlan) =>
  blocksOf(pairProgramme(plan).doc, 'heading').map(({ text }) => said(text))
const titleLines = (plan: PairPlan) =>
  blocksOf(pairProgramme(plan).doc, 'titlePage')[0]?.title.map(said).filter(Boolean)

test('employees have a personalised programme, learners an individual plan of a pair or of a group', () => {
  expect(titleLines(teachers)).toEqual([
    'ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА',
    '«Адаптация молодого педагога»',
    'Наставник: Ключевская Ольга Ивановна, учитель математики',
    'Наставляемый: Родников Павел Андреевич, учитель физики',
    'Форма наставничества: «учитель – учитель»',
    'Срок реализации: с 01.09.2026 по 31.05.2027',
  ])
  expect(titleLines(learners)?.[0]).toBe('ИНДИВИДУАЛЬНЫЙ ПЛАН (ПРОГРАММА) РАБОТЫ НАСТАВНИЧЕСКОЙ ПАРЫ')
  expect(titleLines({ ...learners, pair: groupOf(2) })?.[0]).toContain('НАСТАВНИЧЕСКОЙ ГРУППЫ')
})

test('the director approves it on the title page, a council may have considered it', () => {
  const council = { body: 'методического совета', at: { date: '2026-08-28', number: '1' } }
  const [page] = blocksOf(pairProgramme({ ...teachers, approvedOn: '2026-09-01', council }).doc, 'titlePage')
  expect(page?.grifs?.right?.word).toBe('УТВЕРЖДАЮ')
  expect(page?.grifs?.right?.lines.map(said).at(-1)).toBe('01.09.2026')
  expect(page?.grifs?.left?.word).toBe('РАССМОТРЕНА')
})

test('the programme has its parts in order', () => {
  expect(headings(teachers)).toEqual([
    '1. Пояснительная записка',
    '2. Участники',
    '3. Диагностика на старте',
    '4. План мероприятий',
    '5. Контрольные точки',
    '6. Результаты и выводы',
    '7. Подписи',
  ])
})

test('the plan of measures has nine columns across the page, grouped by stages of the work', () => {
  const { doc } = pairProgramme(teachers)
  const plan = blocksOf(doc, 'table').find(({ header }) => header.length === 9)
  expect(plan?.header.map(said)).toEqual([
    '№',
    'Направление / проблема',
    'Мероприятие (задание)',
    'Форма работы',
    'Срок',
    'Планируемый результат',
    'Фактический результат',
    'Отметка о выполнении',
    'Подпись / оценка наставника',
  ])
  expect(plan?.rows).toHaveLength(11 + 3)
  const at = plan ? doc.blocks.indexOf(plan) : -1
  const pages = doc.blocks
    .slice(0, at)
    .flatMap((block) => (block.k === 'section' ? [block.page.orientation] : []))
  expect(pages.at(-1)).toBe('landscape')
  expect(rowsOf(doc)).toContainEqual(['I. Адаптационный этап'])
})

test('what is done is marked in words', () => {
  const measures = [
    { title: 'Беседа', state: 'partly' as const, actual: 'начата', mark: '4', due: { on: '2026-09-05' } },
  ]
  expect(rowsOf(pairProgramme({ ...teachers, measures }).doc)).toContainEqual([
    '1',
    '',
    'Беседа',
    '',
    '05.09.2026',
    '',
    'начата',
    'выполнено частично',
    '4',
  ])
})

test('education and experience are of employees, not of children', () => {
  const labels = (plan: PairPlan) => rowsOf(pairProgramme(plan).doc).map(([label]) => label)
  expect(labels(teachers)).toEqual(expect.arrayContaining(['Должность', 'Образование', 'Стаж']))
  expect(labels(learners)).toContain('Класс (группа)')
  expect(wordsOf(pairProgramme(learners).doc)).not.toContain('не печатается')
})

const groupOf = (n: number): NonNullable<PairPlan['pair']> => ({
  ...{ form: 'работодатель – студент', ...year },
  mentors: [{ name: people.worker }],
  mentees: Object.values(people)
    .slice(0, n)
    .map((name) => ({ name })),
  curator: { name: people.curator, position: samplePositions.curator },
})

test('twelve mentees are listed inside, not on the title page, and sign in a table', () => {
  const plan = { ...learners, issuer: sampleCollege, pair: groupOf(12) }
  expect(titleLines(plan)).toContain('Наставляемые: 12 человек (список – в части 2)')
  const { doc, problems } = pairProgramme(plan)
  expect(problems).toEqual([])
  expect(blocksOf(doc, 'signature')).toEqual([])
  expect(rowsOf(doc).at(-1)?.[1]).toBe('А. С. Березина (куратор программы наставничества)')
})

test('representatives of minors sign the plan, they have a right to see it', () => {
  const roles = blocksOf(pairProgramme(learners).doc, 'signature').map(({ position }) => said(position))
  expect(roles).toEqual([
    'Наставник',
    'Законный представитель наставника',
    'Наставляемый',
    'Законный представитель наставляемого',
    'Куратор программы наставничества',
  ])
})

test('a term under three months or over a year warns of an employee', () => {
  const short = { ...teachers, pair: { ...groupOf(1), from: '2026-09-01', to: '2026-10-01' } }
  expect(pairProgramme(short).problems).toEqual([{ code: 'document.term-short' }])
  expect(pairProgramme({ ...short, track: 'learners' }).problems).toEqual([])
})

test('a programme of a known pair says what it lacks', () => {
  const bare: PairPlan = { issuer: sampleSchool, track: 'learners', pair: { mentors: [], mentees: [] } }
  expect([...new Set(pairProgramme(bare).problems.map(({ code }) => code))]).toEqual([
    'document.mentor-missing',
    'document.mentee-missing',
    'document.period-missing',
    'document.request-missing',
    'document.goal-missing',
    'document.tasks-missing',
    'document.results-missing',
    'document.form-missing',
    'document.curator-missing',
    'document.rows-missing',
  ])
})

test('a blank form has rows to write in and no gaps', () => {
  for (const track of ['employees', 'learners'] as const) {
    const { doc, problems } = pairProgramme({ issuer: sampleCollege, track })
    expect(problems).toEqual([])
    expect(blocksOf(doc, 'table').find(({ header }) => header.length === 9)?.rows).toHaveLength(14)
  }
})

test('a school speaks of lessons and class teachers, a college of its own', () => {
  const words = (plan: PairPlan) => wordsOf(pairProgramme(plan).doc)
  expect(words({ issuer: sampleSchool, track: 'employees' })).toContain('Лист посещения урока')
  expect(words({ issuer: sampleCollege, track: 'employees' })).toContain('Лист посещения учебного занятия')
  expect(words({ issuer: sampleCollege, track: 'learners' })).toContain('куратор учебной группы')
})

test('no programme of the samples or of the library has a slip of wording or a gap', () => {
  for (const sample of planSamples) {
    if (!('build' in sample)) continue
    const { doc, problems } = sample.build()
    expect([sample.variant, problems, wordingFlaws(doc, '2026-09-15')]).toEqual([sample.variant, [], []])
  }
  for (const one of planTemplates) {
    const { doc, problems } = pairProgramme({ ...learners, ...planFrom(one, year) })
    expect([one.code, problems, wordingFlaws(doc, '2026-09-15')]).toEqual([one.code, [], []])
  }
})
