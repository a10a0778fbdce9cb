import { expect, test } from 'vitest'
import { samplePeople as people, sampleCollege, samplePositions, sampleSchool } from '#documents'
import type { PaperPair } from '#papers'
import { blocksOf, itemsOf, rowsOf, said, wordsOf } from '#papers'
import { type PairAgreement, pairAgreement } from './pair-agreement.ts'

const pair: PaperPair = {
  mentors: [{ name: people.senior, about: '10 «А» класс', minor: true }],
  mentees: [
    { name: people.junior, about: '6 «Б» класс', minor: true, representative: { name: people.parent } },
  ],
  form: 'ученик – ученик',
  ...{ from: '2026-10-01', to: '2027-05-31' },
  curator: { name: people.curator, position: samplePositions.curator },
}
const given: PairAgreement = {
  ...{ issuer: sampleSchool, at: { date: '2026-10-01' }, pair, track: 'learners' },
  goal: 'подтянуть математику',
  ...{ frequency: 'раз в неделю', place: 'очно' },
}
const teachers: PairAgreement = {
  ...given,
  track: 'employees',
  pair: { ...pair, mentors: [{ name: people.teacher }], mentees: [{ name: people.newTeacher }] },
}

const signers = (agreement: PairAgreement) =>
  blocksOf(pairAgreement(agreement).doc, 'signature').map(({ position, name }) => [
    said(position),
    said(name),
  ])

test('the agreement says who helps whom, what for, how often, how long and how it ends', () => {
  const { doc, problems } = pairAgreement(given)
  const items = itemsOf(doc)
  expect(problems).toEqual([])
  expect(wordsOf(doc)).toContain(
    'Наставник – Тропинин Максим Олегович, 10 «А» класс (далее – Наставник) и наставляемый – Снегирева Дарья Романовна, 6 «Б» класс',
  )
  expect(items).toContain('1.1. Наставник помогает Наставляемому достичь цели: подтянуть математику.')
  expect(items).toContain('1.3. Срок наставничества: с 1 октября 2026 г. по 31 мая 2027 г.')
  expect(items).toContain('4.1. Встречи проводятся раз в неделю.')
  expect(items.filter((item) => /^\d\. /.test(item)).map((item) => item.slice(3))).toEqual([
    'Цель и условия наставничества',
    'Обязательства Наставника',
    'Обязательства Наставляемого',
    'Порядок встреч',
    'Доверие и конфиденциальность',
    'Срок действия, изменение и прекращение',
    'Заключительные положения',
  ])
})

test('what is told in confidence stays so, but a threat to a child is told to the curator at once', () => {
  const words = wordsOf(pairAgreement(given).doc)
  expect(words).toContain('не передают другим')
  expect(words).toMatch(/угроза жизни, здоровью или безопасности.*сразу сообщает об этом куратору/)
})

test('representatives of minors sign, those of adults are not asked', () => {
  expect(signers(given)).toEqual([
    ['Наставник', 'М. О. Тропинин'],
    ['Законный представитель наставника', '________'],
    ['Наставляемый', 'Д. Р. Снегирева'],
    ['Законный представитель наставляемого', 'Р. Е. Снегирев'],
  ])
  expect(signers(teachers).map(([role]) => role)).toEqual(['Наставник', 'Наставляемый'])
})

test('an employee may refuse with a notice of three working days, a learner at any time without a reason', () => {
  const employees = wordsOf(pairAgreement(teachers).doc)
  expect(employees).toContain('не менее чем за три рабочих дня (статья 351.8 Трудового кодекса')
  expect(employees).not.toContain('конного представителя')
  const learners = wordsOf(pairAgreement(given).doc)
  expect(learners).toContain('объяснять причину не обязательно')
  expect(learners).not.toContain('351.8')
})

test('a consent to processing is never a part of the agreement', () => {
  for (const one of [given, teachers]) {
    const { doc } = pairAgreement(one)
    expect(wordsOf(doc)).toContain('оформляются отдельно и частью соглашения не являются')
    expect(blocksOf(doc, 'choice')).toEqual([])
    expect(wordsOf(doc)).not.toMatch(/да(?:ю|ет) согласие на обработку/)
  }
})

test('a group of twelve is listed once and signs on a sheet of its own', () => {
  const mentees = Object.values(people)
    .slice(0, 12)
    .map((name) => ({ name, minor: true }))
  const { doc, problems } = pairAgreement({ ...given, issuer: sampleCollege, pair: { ...pair, mentees } })
  expect(problems).toEqual([])
  const [list, sheet] = blocksOf(doc, 'table')
  expect(list?.rows).toHaveLength(12)
  expect(sheet?.rows).toHaveLength(13)
  expect(rowsOf(doc).at(-1)).toEqual(['13', 'В. А. Мостовая (наставляемый)', '', '', ''])
  expect(blocksOf(doc, 'signature')).toEqual([])
})

test('a blank agreement has lines and no gaps', () => {
  const blank = pairAgreement({ issuer: sampleSchool, at: {}, track: 'learners' })
  expect(blank.problems).toEqual([])
  expect(blocksOf(blank.doc, 'fill').map(({ label }) => said(label))).toEqual(['Наставник', 'и наставляемый'])
})

test('a known pair without an aim, a form or a term says what is missing', () => {
  const bare = { mentors: [{ name: people.senior }], mentees: [] }
  const { problems } = pairAgreement({ issuer: sampleSchool, at: {}, track: 'learners', pair: bare })
  expect(problems.map(({ code }) => code)).toEqual([
    'document.mentee-missing',
    'document.goal-missing',
    'document.form-missing',
    'document.period-missing',
  ])
  const backwards = { ...pair, from: '2027-05-31', to: '2026-10-01' }
  expect(pairAgreement({ ...given, pair: backwards }).problems.map(({ code }) => code)).toEqual([
    'document.period-reversed',
  ])
})
