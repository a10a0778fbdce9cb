import { expect, test } from 'vitest'
import { sampleCollege, sampleSchool } from '#documents'
import { blocksOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import type { Questionnaire } from './catalogue.ts'
import { isForLearners, questionnaire, questionnaireCatalogue, Questionnaire as Schema } from './catalogue.ts'
import { interviewCard, interviewRecommends, interviewTotal } from './interview-card.ts'
import { questionnairePaper } from './questionnaire-paper.ts'

const by = (id: string) => questionnaire(id) as Questionnaire // a test below would fail without it
const blankOf = (id: string) => questionnairePaper({ issuer: sampleSchool, questionnaire: by(id) })
const filledOf = (id: string, answers: Parameters<typeof questionnairePaper>[0]['answers']) =>
  questionnairePaper({ issuer: sampleSchool, questionnaire: by(id), answers })
const tableWith = (built: ReturnType<typeof blankOf>, column: string) =>
  blocksOf(built.doc, 'table').find(({ header }) => header.includes(column))

test('forty questionnaires ship with the system, six forms of four and sixteen more', () => {
  expect(questionnaireCatalogue).toHaveLength(40)
  expect(new Set(questionnaireCatalogue.map(({ id }) => id)).size).toBe(40)
  expect(questionnaireCatalogue.filter(({ form }) => form)).toHaveLength(24)
  for (const one of questionnaireCatalogue) {
    expect(Schema.safeParse(one).success).toBe(true)
    expect(one.items.map(({ n }) => n)).toEqual(one.items.map((_, i) => i + 1))
    expect(new Set(one.items.map(({ id }) => id)).size).toBe(one.items.length)
  }
})

test('every questionnaire prints all its questions once, and nothing of its notes', () => {
  for (const one of questionnaireCatalogue) {
    const words = wordsOf(blankOf(one.id).doc)
    for (const { text, note } of one.items) {
      expect(words.split(text.replaceAll('—', '–')).length).toBeGreaterThan(1)
      if (note && !note.startsWith('раздел')) expect(words).not.toContain(note)
    }
    expect(blankOf(one.id).problems).toEqual([])
    expect(wordingFlaws(blankOf(one.id).doc, '2026-09-01')).toEqual([])
  }
})

test('the form in a title is named as a school or as a college names it', () => {
  const titles = (issuer: typeof sampleSchool) =>
    ['pupil_pupil.mentee.before', 'teacher_teacher.mentor.after', 'teacher_student.mentee.before'].map(
      (id) => /«(.+)»/.exec(questionnairePaper({ issuer, questionnaire: by(id) }).doc.title)?.[1],
    )
  expect(titles(sampleSchool)).toEqual(['ученик – ученик', 'учитель – учитель', 'учитель – ученик'])
  expect(titles(sampleCollege)).toEqual(['студент – студент', 'педагог – педагог', 'педагог – студент'])
})

test('a blank questionnaire has no marks', () => {
  for (const one of questionnaireCatalogue) {
    expect(rowsOf(blankOf(one.id).doc).flat()).not.toContain('×')
    for (const choice of blocksOf(blankOf(one.id).doc, 'choice')) expect(choice.selected).toBeUndefined()
    for (const fill of blocksOf(blankOf(one.id).doc, 'fill')) expect(fill.value).toBeUndefined()
  }
})

test('scales stand in one table with their ten columns', () => {
  const table = tableWith(blankOf('pupil_pupil.mentee.after'), '10')
  expect(table?.header).toEqual(['№', 'Вопрос', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  expect(table?.rows).toHaveLength(14)
  expect(wordsOf(blankOf('pupil_pupil.mentee.after').doc)).toContain('1 – самая низкая оценка')
})

test('levels, frequencies, yes and no have their own answers', () => {
  expect(tableWith(blankOf('needs.young_specialist'), 'не владею')?.rows).toHaveLength(9)
  expect(tableWith(blankOf('needs.student'), 'Да')?.rows).toHaveLength(1)
  const often = blocksOf(blankOf('teacher_teacher.mentee.after').doc, 'choice').map(({ options }) => options)
  expect(often).toContainEqual(['очень часто', 'часто', 'редко', '1–2 раза', 'никогда'])
})

test('a filled one shows each answer in its place', () => {
  const built = filledOf('pupil_pupil.mentee.after', {
    comfort: 9,
    valuable: 'Поддержка',
    glad: true,
    continue: false,
  })
  const scale = tableWith(built, '10')?.rows[0]
  expect(scale?.indexOf('×')).toBe(10)
  expect(tableWith(built, 'Да')?.rows.map((row) => row.indexOf('×'))).toEqual([2, 3, -1, -1, -1])
  expect(wordsOf(built.doc)).toContain('Поддержка')
})

test('a skipped answer is empty, not a zero; one out of the scale marks nothing', () => {
  const built = filledOf('pupil_pupil.mentee.after', { comfort: null, ind_meet: 0, support: 11, help: '7' })
  const rows = tableWith(built, '10')?.rows ?? []
  expect(rows.map((row) => row.indexOf('×')).slice(0, 5)).toEqual([-1, -1, -1, -1, 8])
  expect(wordsOf(built.doc)).toContain('нет ответа')
})

test('several ticks and an answer of their own are kept', () => {
  const built = filledOf('needs.student', { interests: ['спорт', 'творчество', 'шахматы'] })
  const asked = blocksOf(built.doc, 'choice').find(({ question }) =>
    said(question).includes('Что Вам интересно'),
  )
  expect(asked?.selected).toEqual([2, 3])
  expect(blocksOf(built.doc, 'fill').map(({ value }) => value)).toContain('шахматы')
})

test('what the card tells is not asked again', () => {
  const built = questionnairePaper({
    issuer: sampleSchool,
    questionnaire: by('needs.student'),
    respondent: { name: 'Снегирева Дарья', about: '6 «Б» класс' },
  })
  const labels = blocksOf(built.doc, 'fill').map(({ label }) => said(label))
  expect(labels).not.toContain('1. Фамилия, имя, отчество')
  expect(labels[0]).toBe('Фамилия, имя, отчество:')
  expect(blocksOf(built.doc, 'fill')[0]?.value).toBe('Снегирева Дарья')
})

test('children may be helped, and the paper says whether they were', () => {
  expect(isForLearners(by('student_pupil.mentee.before'))).toBe(true)
  expect(isForLearners(by('student_pupil.mentor.before'))).toBe(false)
  expect(isForLearners(by('teacher_teacher.mentee.before'))).toBe(false)
  expect(wordsOf(blankOf('needs.student').doc)).toContain('с помощью взрослого')
  const built = questionnairePaper({
    ...{ issuer: sampleSchool, questionnaire: by('needs.student'), answers: {}, withHelp: true },
  })
  expect(wordsOf(built.doc)).toContain('Анкета заполнена с помощью взрослого.')
})

test('an anonymous questionnaire does not insist on the name', () => {
  expect(wordsOf(blankOf('satisfaction.mentee').doc)).toContain('Имя можно не указывать.')
  expect(wordsOf(filledOf('satisfaction.mentee', {}).doc)).toContain('без указания имени')
})

test('the self-assessment keeps its three sections and its numbers', () => {
  const rows = rowsOf(blankOf('self_assessment').doc).map(([first]) => first)
  expect(rows).toEqual([
    '1. Оценка программы в организации',
    ...['1.1', '1.2', '1.3', '1.4', '1.5'],
    '2. Эффективность участников',
    ...['2.1', '2.2'],
    '3. Изменения в личности наставляемого',
    ...['3.1', '3.2'],
  ])
})

test('points of an interview are summed only when all five are given', () => {
  const five = { motive: 2, comp: 2, comm: 1, resp: 1, ethics: 1 }
  expect(interviewTotal(five)).toBe(7)
  expect(interviewTotal({ ...five, ethics: null })).toBeNull()
  expect(interviewTotal({ ...five, ethics: 5 })).toBeNull()
  expect(interviewRecommends(five)).toBe(true)
  expect(interviewRecommends({ ...five, motive: 1 })).toBe(false)
  expect(interviewRecommends({ motive: 2, comp: 2, comm: 2, resp: 2, ethics: 0 })).toBe(false)
})

test('the interview card shows points, sum, decision and who signed', () => {
  const built = interviewCard({
    issuer: sampleSchool,
    candidate: { name: 'Ключевская Ольга Ивановна' },
    answers: { motive: 2, comp: 2, comm: 2, resp: 2, ethics: 2, docs: true, decision: 'рекомендован' },
    curator: 'А. С. Березина',
  })
  expect(rowsOf(built.doc).map((row) => row.indexOf('×'))).toEqual([5, 5, 5, 5, 5])
  expect(blocksOf(built.doc, 'fill').map(({ value }) => value)).toContain('10')
  expect(blocksOf(built.doc, 'choice').map(({ selected }) => selected)).toEqual([[0], [0]])
  expect(blocksOf(built.doc, 'signature')).toHaveLength(1)
  expect(wordingFlaws(built.doc, '2026-09-01')).toEqual([])
})

test('a blank interview card has no marks and room for two signatures', () => {
  const built = interviewCard({ issuer: sampleSchool })
  expect(rowsOf(built.doc).flat()).not.toContain('×')
  for (const choice of blocksOf(built.doc, 'choice')) expect(choice.selected).toBeUndefined()
  expect(blocksOf(built.doc, 'signature')).toHaveLength(2)
})
