import { expect, test } from 'vitest'
import { samplePeople as people } from '#documents'
import { blocksOf, rowsOf, said, wordingFlaws, wordsOf } from '#papers'
import { contestCriteria, contestSheet, contestTotal, mostPoints } from './contest.ts'
import { depersonalised, type MentionedPerson } from './depersonalise.ts'
import { practicePaper } from './practice.ts'
import { publicationSamples, samplePractice } from './samples.ts'

const mentor: MentionedPerson = { role: 'mentor', name: people.senior, consent: true }
const mentee: MentionedPerson = { role: 'mentee', name: people.junior, about: '5 класс', consent: false }
const hidden = (text: string) => depersonalised(text, [mentor, mentee])
const practice = (more: Partial<typeof samplePractice> = {}) => practicePaper({ ...samplePractice, ...more })

test('a name becomes a role in the same case, however it is written', () => {
  expect(hidden('Тропинин Максим Олегович помог Снегиревой Дарье Романовне')).toBe(
    'Наставник помог наставляемому (5 класс)',
  )
  expect(hidden('Максим Тропинин, М.О. Тропинин, Тропинин М. О., Тропинин и Максим')).toBe(
    'Наставник, наставник, наставник, наставник и наставник',
  )
  expect(hidden('работа с Тропининым М. О. и Дарьей')).toBe('работа с наставником и наставляемым (5 класс)')
  expect(hidden('Пара сложилась. Дарья привыкла. Уроки вела с Максимом')).toBe(
    'Пара сложилась. Наставляемый (5 класс) привыкла. Уроки вела с наставником',
  )
  expect(hidden('учебный год 2026 г. Тропинин начал')).toBe('учебный год 2026 г. наставник начал')
  expect(hidden('рассказ о М.\u00A0О.\u00A0Тропинине')).toBe('рассказ о наставнике')
})

test('a word that only begins like a name is left alone', () => {
  expect(hidden('улица Тропининская, станция Дарьяльская')).toBe('улица Тропининская, станция Дарьяльская')
})

test('contacts and dates of birth go away', () => {
  expect(hidden('Пишите: максим, m.tropinin@mail.example, тел. 8 (900) 000-11-22.')).toBe('Пишите: максим.')
  expect(hidden('Наставник, родился 12.05.2010, учится в 10 классе')).toBe('Наставник, учится в 10 классе')
  expect(hidden('В 2026 году провели 12 встреч')).toBe('В 2026 году провели 12 встреч')
})

test('a practice without names has roles, and with names only those who have agreed', () => {
  const without = wordsOf(practice().doc)
  expect(without).not.toMatch(/Тропинин|Максим|Снегирев|Дарь/u)
  expect(without).toContain('Наставник провел для наставляемого (5 класс) экскурсию')
  const named = wordsOf(practice({ names: 'agreed' }).doc)
  expect(named).toContain('Максим Тропинин')
  expect(named).not.toMatch(/Снегирев|Дарь/u)
})

test('words of a participant are printed only with permission', () => {
  const text = wordsOf(practice().doc)
  expect(text).toContain(
    '«Теперь я знаю, к кому подойти, если что-то не получается» (наставляемая, 5 класс).',
  )
  expect(text).not.toContain('Без разрешения')
})

test('every field of the case has its part, an empty one is left out', () => {
  const titles = (more = {}) => blocksOf(practice(more).doc, 'heading').map(({ text }) => said(text))
  expect(titles({ photos: ['Встреча пар'] })).toEqual([
    '1. Проблема (запрос)',
    '2. Цель и задачи',
    '3. Ресурсы и условия',
    '4. Ход работы по этапам',
    '5. Инструменты и материалы',
    '6. Результаты',
    '7. Отзывы участников',
    '8. Риски',
    '9. Как повторить практику',
    '10. Ссылки',
    '11. Фотографии',
  ])
  expect(titles({ resources: [], tools: [], quotes: [], risks: [], links: [] })).toHaveLength(5)
})

test('what makes it a practice is a gap when it is missing', () => {
  const empty = practice({
    ...{ title: ' ', form: null, authors: [], period: null, problem: '', goal: '', tasks: [], steps: [] },
    ...{ results: [], resultText: '', howToRepeat: '', curator: null },
  })
  expect(new Set(empty.problems.map(({ code }) => code))).toEqual(
    new Set([
      ...[
        'document.text-missing',
        'document.form-missing',
        'document.name-missing',
        'document.period-missing',
      ],
      ...['document.goal-missing', 'document.rows-missing', 'document.curator-missing'],
    ]),
  )
})

test('numbers before and after stand side by side, the unknown is a dash', () => {
  const { doc } = practice({ results: [{ title: 'Показатель', before: null, after: '7' }] })
  expect(rowsOf(doc)).toContainEqual(['Показатель', '–', '7'])
})

test('five criteria make at most fifty points', () => {
  expect(contestCriteria).toHaveLength(5)
  expect(mostPoints).toBe(50)
  const all = (mark: number) => Object.fromEntries(contestCriteria.map(({ code }) => [code, mark]))
  expect(contestTotal(all(10))).toBe(50)
  expect(contestTotal(all(1))).toBe(5)
  expect(contestTotal({ ...all(10), uniqueness: null })).toBeNull()
  expect(contestTotal(all(0))).toBeNull()
  expect(contestTotal(all(11))).toBeNull()
})

test('a sheet with a criterion left out has no sum, a blank has room for it', () => {
  const { issuer } = samplePractice
  expect(wordsOf(contestSheet({ issuer, marks: { effectiveness: 9 }, expert: null }).doc)).toContain(
    'Сумма баллов: оценены не все критерии.',
  )
  expect(wordsOf(contestSheet({ issuer }).doc)).toContain('Сумма баллов: ________ из 50.')
})

test('no paper of the samples has a slip of wording or a gap', () => {
  for (const sample of publicationSamples) {
    if (!('build' in sample)) continue
    const { doc, problems } = sample.build()
    expect([sample.variant, problems, wordingFlaws(doc, '2027-06-07')]).toEqual([sample.variant, [], []])
  }
})

test('one author is «Автор», several are «Авторы»', () => {
  const [one] = samplePractice.authors
  const words = (authors: readonly (typeof samplePractice.authors)[number][]) =>
    wordsOf(practice({ authors }).doc)
  if (!one) throw new Error('the sample has an author')
  expect(words([one])).toContain('\nАвтор\n')
  expect(words([one, { ...one, name: 'А. С. Березина' }])).toContain('\nАвторы\n')
})
