import { expect, test } from 'vitest'
import { samplePeople as people, sampleSchool } from '#documents'
import { blocksOf, said, wordingFlaws, wordsOf } from '#papers'
import { menteeApplication, mentorApplication } from './application.ts'
import { applicationSamples } from './samples.ts'

const common = {
  issuer: sampleSchool,
  cycle: '2026/2027 учебный год',
  forms: ['ученик – ученик', 'учитель – ученик'],
}
const teacher = { name: people.teacher, about: 'учителя математики' }

test('an application goes to the director in the dative from the applicant in the genitive', () => {
  const lines = blocksOf(mentorApplication({ ...common, applicant: teacher }).doc, 'corner')[0]?.lines.map(
    said,
  )
  expect(lines).toEqual([
    'Директору',
    'МБОУ «СОШ № 5 г. Верхний Луг»',
    'Луговой Е. В.',
    'от Ключевской Ольги Ивановны,',
    'учителя математики',
  ])
})

test('a candidate asks to be entered in the base, the forms he wishes are ticked', () => {
  const { doc } = mentorApplication({ ...common, applicant: teacher, chosen: ['учитель – ученик'] })
  expect(wordsOf(doc)).toContain(
    'Прошу включить меня в базу наставников программы наставничества на 2026/2027 учебный год',
  )
  expect(blocksOf(doc, 'choice')[0]?.selected).toEqual([1])
})

test('a parent asks for the child', () => {
  const words = wordsOf(
    menteeApplication({
      ...common,
      applicant: { name: people.parent },
      child: { name: people.junior, about: '6 «Б» класс' },
    }).doc,
  )
  expect(words).toContain(
    'ребенка, законным представителем которого я являюсь: Снегиреву Дарью Романовну, 6 «Б» класс.',
  )
  expect(words).toContain('Законный представитель')
})

test('a child is offered no form between employees', () => {
  const forms = ['ученик – ученик', 'учитель – учитель', 'учитель – ученик', 'шеф – подопечный']
  const offered = (more: object) =>
    blocksOf(menteeApplication({ ...common, forms, ...more }).doc, 'choice')[0]?.options.map(said)
  expect(offered({ by: 'representative' })).toEqual([
    'ученик – ученик',
    'учитель – ученик',
    'шеф – подопечный',
  ])
  expect(offered({ applicant: { name: people.parent }, child: { name: people.junior } })).toHaveLength(3)
  expect(offered({})).toEqual(forms)
})

test('where no form is known there is a line to write it on', () => {
  const { doc } = mentorApplication({ ...common, forms: [], applicant: teacher })
  expect(blocksOf(doc, 'choice')).toEqual([])
  expect(blocksOf(doc, 'fill').map(({ label }) => said(label))).toContain('Форма наставничества:')
})

test('the consent to processing stands apart: the application only says so', () => {
  for (const built of [mentorApplication(common), menteeApplication(common)]) {
    expect(wordsOf(built.doc)).toContain(
      'Согласие на обработку персональных данных представлено отдельным документом.',
    )
    for (const { options } of blocksOf(built.doc, 'choice')) expect(options.join()).not.toMatch(/соглас/i)
  }
})

test('a mentor from outside attaches a certificate, an employee does not', () => {
  expect(wordsOf(mentorApplication({ ...common, applicant: teacher, outside: true }).doc)).toContain(
    'Справка об отсутствии судимости прилагается.',
  )
  expect(wordsOf(mentorApplication({ ...common, applicant: teacher }).doc)).not.toContain('удимост')
})

test('a blank application has lines, no ticks and no gaps but the director', () => {
  const blankOnes = [
    mentorApplication(common),
    menteeApplication(common),
    menteeApplication({ ...common, by: 'representative' }),
  ]
  for (const built of blankOnes) {
    expect(built.problems).toEqual([])
    for (const choice of blocksOf(built.doc, 'choice')) expect(choice.selected).toBeUndefined()
  }
  const headless = mentorApplication({ ...common, issuer: { ...sampleSchool, head: null } })
  expect(headless.problems.map(({ code }) => code)).toEqual(['document.head-missing'])
})

test('no application of the samples has a slip of wording', () => {
  for (const sample of applicationSamples) {
    if (!('build' in sample)) continue
    const built = sample.build()
    expect([sample.variant, built.problems, wordingFlaws(built.doc, '2026-09-01')]).toEqual([
      sample.variant,
      [],
      [],
    ])
  }
})
