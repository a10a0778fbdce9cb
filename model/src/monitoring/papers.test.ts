import { expect, test } from 'vitest'
import { sampleCollege, sampleSchool } from '#documents'
import { blocksOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import { curatorSheet } from './curator-sheet.ts'
import { dynamicsOf } from './dynamics.ts'
import { analyticalNote } from './note.ts'
import { collegeNote, emptyNote, schoolNote } from './sample-note.ts'
import { monitoringSamples } from './samples.ts'

const answers = { '1.1': 2, '1.2': 2, '1.3': 1, '1.4': 2, '1.5': 2, '2.1': 2, '2.2': 1, '3.1': 2, '3.2': 1 }
const note = (more: Partial<ReturnType<typeof schoolNote>> = {}) =>
  analyticalNote({ ...schoolNote(answers), ...more })
const words = (more: Partial<ReturnType<typeof schoolNote>> = {}) => wordsOf(note(more).doc)

test('the note has its ten sections in order', () => {
  expect(blocksOf(note().doc, 'heading').map(({ text }) => said(text))).toEqual([
    '1. Общие сведения',
    '2. Участники программы',
    '3. Показатели эффективности',
    '4. Удовлетворенность участников',
    '5. Сильные и слабые стороны программы (SWOT-анализ)',
    '6. Показатели программы на входе и на выходе',
    '7. Изменения у участников программы',
    '8. Самооценка программы',
    '9. Выводы',
    '10. План на следующий цикл',
  ])
})

test('an indicator stands with what it is counted of, its target and whether it is reached', () => {
  const row = rowsOf(note().doc).find(([, title]) => title?.startsWith('Доля детей и подростков'))
  expect(row?.slice(2)).toEqual(['18 из 118', '15,3 %', '10 %', '+5,3', 'достигнут'])
  expect(words()).toContain(
    'Из 8 показателей, для которых установлен план, он достигнут по 4 показателям, почти достигнут – по 2 показателям и не достигнут – по 2 показателям.',
  )
})

test('an indicator in people is written without per cents', () => {
  const row = rowsOf(note().doc).find(([, title]) => title?.startsWith('Наставляемые без пары'))
  expect(row?.slice(2)).toEqual(['2', '2', '0', '+2', 'не достигнут'])
})

test('an indicator without data says so and is not judged', () => {
  const { doc } = analyticalNote(emptyNote)
  expect(
    rowsOf(doc)
      .find(([, title]) => title?.startsWith('Доля детей'))
      ?.slice(2),
  ).toEqual([...['– из –', 'нет данных', '70 %', '–', '–']])
  expect(wordsOf(doc)).not.toContain('для которых установлен план')
})

const opening = (more: Parameters<typeof words>[0]) => words(more).replaceAll('\u00A0', ' ')

test('the opening tells of surveys what the answers show, whatever they show', () => {
  const asked = (asked: number | null, answered: number | null) =>
    opening({ satisfaction: [{ role: 'mentee', asked, answered, satisfied: answered }] })
  expect(asked(40, 31)).toContain('анкеты предложены 40 участникам, ответили 31.')
  expect(asked(21, 0)).toContain('анкеты предложены 21 участнику, ответов не получено.')
  expect(asked(null, 2)).toContain('Проведено анкетирование участников: ответили 2 человека.')
  expect(asked(null, null)).toContain('Сведений об анкетировании участников нет.')
  for (const none of [asked(0, 0), asked(0, null)]) {
    expect(none).toContain('Анкетирование участников не проводилось.')
    expect(none).not.toContain('Проведено анкетирование')
  }
})

test('the answers of a form are not counted beside those of all forms', () => {
  const row = { role: 'mentee', asked: 10, answered: 8, satisfied: 7 } as const
  expect(opening({ satisfaction: [row, { ...row, form: 'ученик – ученик' }] })).toContain(
    'анкеты предложены 10 участникам, ответили 8.',
  )
})

test('the opening names only the work that was done', () => {
  const nothing = { strengths: [], weaknesses: [], opportunities: [], threats: [] }
  expect(opening({})).toContain(
    'Ход программы оценен по результатам анализа сильных и слабых сторон, самооценки программы и подсчета показателей.',
  )
  expect(opening({ swot: nothing, assessment: null })).toContain(
    'Ход программы оценен по результатам подсчета показателей.',
  )
  const without = opening({ swot: nothing, assessment: null, indicators: [], process: [], dynamics: [] })
  expect(without).toContain('Оценка хода программы не проводилась: показатели не подсчитаны.')
  expect(without).toContain('до начала программы и после ее завершения не сопоставлялись.')
})

test('a part without data says so, what must not be missing is a gap in its place', () => {
  const { doc, problems } = analyticalNote(emptyNote)
  for (const sentence of ['Анкетирование участников не проводилось.', 'Самооценка не проводилась.'])
    expect(wordsOf(doc)).toContain(sentence)
  expect(problems.map(({ code }) => code)).toEqual([
    'document.rows-missing',
    'document.rows-missing',
    'document.text-missing',
    'document.rows-missing',
  ])
})

test('from nothing there is no per cent, and a fall of what should fall is explained', () => {
  const rows = rowsOf(note().doc)
  expect(rows.find(([title]) => title?.startsWith('Реализованные'))?.slice(1)).toEqual(['0', '4', '+4', '–'])
  expect(rows.find(([title]) => title?.startsWith('Обучающиеся, состоящие'))).toEqual([
    'Обучающиеся, состоящие на профилактических учетах, чел.*',
    ...['5', '4', '−1', '−20,0'],
  ])
  expect(words()).toContain('* Снижение показателя – положительный результат.')
})

test('a group below five has means and no distribution', () => {
  const row = rowsOf(note().doc).find(([title]) => title === 'Профессиональные компетенции')
  expect(row?.slice(1)).toEqual(['3', '2,4', '3,0', '+0,5', '+21,9', '–', '–', '–'])
  expect(words()).toContain('Для групп менее 5 человек распределение не приводится.')
})

test('nobody measured leaves dashes and divides by nothing', () => {
  const text = words({ dynamics: [dynamicsOf('V1', [])], process: [{ code: 'P1', x: null, y: null }] })
  expect(text).not.toMatch(/NaN|Infinity/u)
})

test('a college is not told of its school', () => {
  const text = wordsOf(analyticalNote(collegeNote).doc)
  expect(text).toContain('Эмоциональное состояние при посещении колледжа')
  expect(text).not.toContain('школ')
})

test('few answers are marked in the note', () => {
  expect(words()).toContain('* Ответили менее 60 % опрошенных')
})

test('the heavier points of the SWOT stand first', () => {
  const cell = rowsOf(note().doc).find(([who]) => who === 'Внутренние')?.[1]
  expect(cell).toBe(
    'Сильные стороны\n1) наставники обучены до начала работы;\n2) понятный порядок подбора пар с учетом пожеланий участников.',
  )
})

test('the self-assessment has its level and how it was in the last cycle', () => {
  expect(words()).toContain('По самооценке программа набрала 15 баллов: оптимальный уровень.')
  expect(words()).toContain('2025/2026 учебный год – 12 баллов (допустимый уровень)')
  expect(words({ assessment: { answers: { ...answers, '3.2': null } } })).toContain('уровень не определен')
})

test('a measure of the plan without a day or a responsible is a gap', () => {
  expect(note({ plan: [{ text: 'Провести опрос' }] }).problems.map(({ code }) => code)).toEqual([
    'document.date-missing',
    'document.name-missing',
  ])
})

test('the sheet of the curator gives the total and the level, a blank leaves room for both', () => {
  const filled = wordsOf(
    curatorSheet({ issuer: sampleSchool, cycle: '2026/2027 учебный год', answers, curator: null }).doc,
  )
  expect(filled).toContain('Итого: 15 из 18 баллов.')
  expect(filled).toContain('Уровень: оптимальный уровень.')
  const blank = curatorSheet({ issuer: sampleCollege })
  expect(blank.problems).toEqual([])
  expect(wordsOf(blank.doc)).toContain('Итого: ________ из 18 баллов.')
  expect(rowsOf(blank.doc).flat()).not.toContain('×')
})

test('a sheet with a skipped criterion has no total, and a filled one names its missing curator', () => {
  const part = curatorSheet({ issuer: sampleSchool, answers: { '1.1': 2 }, curator: null })
  expect(wordsOf(part.doc)).toContain('Итого: оценены не все критерии.')
  expect(wordsOf(part.doc)).toContain('Уровень: не определен.')
  expect(part.problems.map(({ code }) => code)).toEqual(['document.curator-missing'])
})

test('no paper of the samples has a slip of wording', () => {
  for (const sample of monitoringSamples) {
    if (!('build' in sample)) continue
    const { doc, problems } = sample.build()
    expect([sample.code, sample.variant, wordingFlaws(doc, '2027-06-10')]).toEqual([
      sample.code,
      sample.variant,
      [],
    ])
    if (sample.variant !== 'empty')
      expect([sample.code, sample.variant, problems]).toEqual([sample.code, sample.variant, []])
  }
})

test('a difference that does not add up to a tenth is explained, one that does is not', () => {
  const note = 'Разница и проценты подсчитаны до округления средних значений.'
  const measured = (before: number, after: number) => ({
    dynamics: [
      dynamicsOf('V1', [
        { before, after },
        { before, after },
      ]),
    ],
  })
  // 4,7 → 6,9 is +2,1 where it was 4,74 → 6,86
  expect(words(measured(4.74, 6.86))).toContain(note)
  expect(words(measured(4.7, 6.9))).not.toContain(note)
})
