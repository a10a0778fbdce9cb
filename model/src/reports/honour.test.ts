import { expect, test } from 'vitest'
import { samplePeople as people, sampleCollege, sampleSchool, undeclined } from '#documents'
import { blocksOf, wordingFlaws, wordsOf } from '#papers'
import type { HonourPaper } from './honour.ts'
import { honourPaper, parentsPaper } from './honour.ts'
import type { OccasionCode } from './honour-texts.ts'
import { occasions } from './honour-texts.ts'
import { addressed } from './salutation.ts'

const to = {
  name: people.teacher,
  position: { nominative: 'учитель математики', dative: 'учителю математики' },
}
const letter = (more: Partial<HonourPaper> = {}) =>
  honourPaper({ issuer: sampleSchool, kind: 'letter', occasion: 'year', year: '2026/2027', to, ...more })

test('a letter is to someone in the dative, who is then addressed by name and patronymic', () => {
  const words = wordsOf(letter().doc)
  expect(words).toContain('Ключевской Ольге Ивановне\nучителю математики\nУважаемая Ольга Ивановна!')
  expect(words).toContain('Благодарим Вас за добросовестную работу наставником в 2026/2027 учебном году')
})

test('a diploma is given to someone in the nominative', () => {
  const words = wordsOf(letter({ kind: 'diploma', nomination: 'в номинации «Друг»' }).doc)
  expect(words).toContain('ГРАМОТА\nнаграждается\nКлючевская Ольга Ивановна\nучитель математики')
  expect(words).toContain('в номинации «Друг»')
})

test('one is addressed by sex, by the name alone where it tells none, together where there are two', () => {
  expect(addressed([people.worker])).toBe('Уважаемый Виктор Степанович!')
  expect(addressed([people.pupilWithoutPatronymic])).toBe('Уважаемая Алия!')
  expect(addressed([undeclined('Нгуен Тхань', 'Т. Нгуен')])).toBe('Тхань!')
  expect(addressed([people.parent, people.director])).toBe('Уважаемые Роман Евгеньевич и Елена Викторовна!')
  expect(addressed([])).toBeNull()
})

test('parents are thanked for a son or a daughter, each by name or all together', () => {
  const words = wordsOf(
    parentsPaper({
      issuer: sampleSchool,
      parents: [people.parent],
      child: { name: people.junior },
      as: 'mentee',
    }).doc,
  )
  expect(words).toContain('Снегиреву Роману Евгеньевичу')
  expect(words).toContain('за достойное воспитание дочери')
  expect(words).toContain('Снегирева Дарья Романовна – участник программы')
  const of = parentsPaper({ issuer: sampleSchool, parents: [], child: { name: people.senior } })
  expect(wordsOf(of.doc)).toContain('родителям (законным представителям)\nУважаемые родители!')
  expect(wordsOf(of.doc)).toContain('воспитание сына')
})

test('a college thanks for students, a school for learners', () => {
  const words = (issuer: typeof sampleSchool) => wordsOf(letter({ issuer, occasion: 'partner' }).doc)
  expect(words(sampleCollege)).toContain('подготовку студентов')
  expect(words(sampleSchool)).toContain('подготовку обучающихся')
})

test('words of one’s own take the place of the usual ones', () => {
  const words = wordsOf(letter({ merit: 'за бессонные ночи.' }).doc)
  expect(words).toContain('Благодарим Вас за бессонные ночи.')
  expect(words).not.toContain('добросовестную')
})

test('a long name and a long text get smaller letters, not a second page', () => {
  const sizes = (built: ReturnType<typeof letter>) =>
    Math.max(...blocksOf(built.doc, 'para').map(({ size = 0, align }) => (align === 'both' ? size : 0)))
  const rooms = (built: ReturnType<typeof letter>) =>
    blocksOf(built.doc, 'space').reduce((sum, { mm }) => sum + mm, 0)
  const long = letter({ merit: 'за труд и терпение, '.repeat(60) })
  expect(sizes(letter())).toBe(17)
  expect(sizes(long)).toBeLessThan(15)
  expect(rooms(long)).toBeLessThan(rooms(letter()))
})

test('a surname too long for a line of the frame gets smaller letters', () => {
  const sizeOf = (surname: string) => {
    const name = { ...to.name, nominative: `${surname} Ольга Ивановна` }
    const { doc } = letter({ kind: 'diploma', to: { ...to, name } })
    const runs = blocksOf(doc, 'para').flatMap(({ text }) => (typeof text === 'string' ? [] : text))
    return runs.find(({ t }) => t.startsWith(surname))?.size ?? 0
  }
  expect(sizeOf('Константинопольскопреображенскаясретенская')).toBeLessThan(sizeOf('Ключевская'))
})

test('every occasion reads without a slip, with a year and without', () => {
  for (const occasion of Object.keys(occasions) as OccasionCode[])
    for (const kind of ['letter', 'diploma'] as const)
      for (const year of ['2026/2027', '']) {
        const { doc, problems } = letter({ occasion, kind, year })
        expect([occasion, problems, wordingFlaws(doc, '2027-06-01')]).toEqual([occasion, [], []])
      }
})

test('a paper without a head or a name says so, a blank one has a line for the name', () => {
  const nobody = { name: { ...people.teacher, dative: '' } }
  const codes = letter({ to: nobody, issuer: { ...sampleSchool, head: null } }).problems.map(
    ({ code }) => code,
  )
  expect(codes).toEqual(['document.name-missing', 'document.head-missing'])
  expect(honourPaper({ issuer: sampleSchool, kind: 'letter', occasion: 'year' }).problems).toEqual([])
})

test('one parent is «Вы», two parents and parents without names are «вы»', () => {
  const words = (parents: (typeof people.parent)[]) =>
    wordsOf(parentsPaper({ issuer: sampleSchool, parents, child: { name: people.junior } }).doc)
  expect(words([people.parent])).toMatch(/Благодарим Вас за[\s\S]*Желаем Вашей семье/u)
  for (const parents of [[], [people.parent, people.director]])
    expect(words(parents)).toMatch(/Благодарим вас за[\s\S]*Желаем вашей семье/u)
})
