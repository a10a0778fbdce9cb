import { expect, test } from 'vitest'
import { sampleCollege, samplePeople, samplePositions, sampleSchool } from '#documents'
import { blocksOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import type { MentoringProgramme } from './programme.ts'
import { mentoringProgramme } from './programme.ts'

const made = (more: Partial<MentoringProgramme> = {}) =>
  mentoringProgramme({
    issuer: sampleSchool,
    order: { date: '2026-09-01', number: '30-од' },
    on: '2026-09-01',
    ...{ cycle: '2026/2027 учебный год', from: '2026-09-01', to: '2027-06-30' },
    tracks: ['learners', 'employees'],
    forms: ['pupil_pupil', 'teacher_teacher'],
    curator: { name: samplePeople.curator, position: samplePositions.curator },
    ...more,
  })

test('the programme has its seven parts and is approved in the feminine', () => {
  const { doc } = made({ name: 'Шаг навстречу' })
  expect(doc.title).toBe('Программа наставничества «Шаг навстречу»')
  expect(blocksOf(doc, 'grifs')[0]?.right?.word).toBe('УТВЕРЖДЕНА')
  expect(blocksOf(doc, 'heading').map(({ text }) => said(text))).toEqual([
    '1. Паспорт программы',
    '2. Пояснительная записка',
    '3. Формы наставничества',
    '4. Участники программы и их роли',
    '5. Этапы реализации',
    '6. Мониторинг и оценка результатов',
    '7. Мотивация участников',
  ])
})

test('as an appendix of the order on implementation it carries its number', () => {
  expect(said(blocksOf(made({ appendix: 3 }).doc, 'corner')[0]?.lines[0] ?? '')).toBe('Приложение № 3')
  expect(blocksOf(made().doc, 'corner')).toEqual([])
})

test('the title names the organisation in the genitive and the cycle', () => {
  expect(said(blocksOf(made().doc, 'subject')[0]?.text ?? '')).toBe(
    'наставничества МБОУ «СОШ № 5 г. Верхний Луг» на 2026/2027 учебный год',
  )
})

test('seven stages have dates that follow from the beginning, or their own', () => {
  const rows = rowsOf(made().doc).filter((row) => /^[1-7]$/.test(row[0] ?? '') && row.length === 5)
  expect(rows).toHaveLength(7)
  expect(rows[0]?.[3]).toBe('1 сентября 2026 г. – 31 октября 2026 г.')
  const own = made({ stages: [{ stage: 1, from: '2026-09-01', to: '2026-09-15' }] })
  expect(wordsOf(own.doc)).toContain('1 сентября 2026 г. – 15 сентября 2026 г.')
})

test('a college speaks of students, teachers alone of colleagues', () => {
  expect(wordsOf(made({ issuer: sampleCollege, forms: ['student_student'] }).doc)).toContain(
    'запросы студентов',
  )
  const teachers = wordsOf(made({ tracks: ['employees'], forms: ['teacher_teacher'] }).doc)
  expect(teachers).not.toContain('родител')
  expect(teachers).not.toContain('портфолио')
})

test('indicators stand with their targets, without them the road map is named', () => {
  const target = { title: 'Охват обучающихся', target: '30 %' }
  expect(rowsOf(made({ indicators: [target] }).doc)).toContainEqual(['1', 'Охват обучающихся', '30 %'])
  expect(wordsOf(made().doc)).toContain('устанавливаются дорожной картой')
})

test('the note of the organisation stands instead of ours', () => {
  const words = wordsOf(made({ note: ['В школе 640 обучающихся.'] }).doc)
  expect(words).toContain('В школе 640 обучающихся.')
  expect(words).not.toContain('один из самых надежных способов')
})

test('no curator, no forms, no term: each is named', () => {
  const codes = made({ curator: null, forms: [], from: '', to: '' }).problems.map(({ code }) => code)
  for (const code of ['document.curator-missing', 'document.form-missing', 'document.period-missing'])
    expect(codes).toContain(code)
  expect(made({ to: '2026-01-01' }).problems).toEqual([{ code: 'document.period-reversed' }])
})

test('no slip of wording, whatever the tracks', () => {
  for (const tracks of [['learners'], ['employees'], ['learners', 'employees']] as const)
    for (const issuer of [sampleSchool, sampleCollege])
      expect(wordingFlaws(made({ tracks, issuer }).doc, '2026-09-01')).toEqual([])
})
