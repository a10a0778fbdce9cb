import { expect, test } from 'vitest'
import type { BuiltDocument } from '#documents'
import { samplePeople as people, samplePositions as posts, sampleSchool } from '#documents'
import type { OrderedPerson } from '#orders'
import { blocksOf, itemsOf, rowsOf, wordingFlaws, wordsOf } from '#papers'
import type { RewardOrder } from './reward-order.ts'
import { rewardOrder } from './reward-order.ts'
import type { Reward, RewardCode } from './rewards.ts'
import { rewardKinds } from './rewards.ts'

const teacher: OrderedPerson = { name: people.teacher, about: 'учитель математики' }
const deputy: OrderedPerson = { name: people.deputy, about: 'учитель истории' }
const senior: OrderedPerson = { name: people.senior, about: '10 «А» класс', minor: true }
const order = (rewards: readonly Reward[], more: Partial<RewardOrder> = {}): BuiltDocument =>
  rewardOrder({
    ...{ issuer: sampleSchool, at: { date: '2027-06-01', number: '29-од' }, on: '2027-06-01' },
    ...{ year: '2026/2027', curator: { name: people.curator, position: posts.curator }, rewards },
    ...more,
  })
const items = (rewards: readonly Reward[], more: Partial<RewardOrder> = {}) =>
  itemsOf(order(rewards, more).doc)
const codes = ({ problems }: BuiltDocument) => problems.map(({ code }) => code)

test('thanks are declared to someone, a diploma is given to someone: names stand in their cases', () => {
  expect(items([{ kind: 'thanks', people: [teacher] }])[0]).toBe(
    '1. Объявить благодарность Ключевской Ольге Ивановне (учитель математики) за добросовестную работу наставником в 2026/2027 учебном году.',
  )
  expect(items([{ kind: 'diploma', people: [teacher], merit: 'за победу в конкурсе' }])[0]).toBe(
    '1. Наградить грамотой Ключевскую Ольгу Ивановну (учитель математики) за победу в конкурсе.',
  )
  expect(items([{ kind: 'parents', people: [senior] }])[0]).toBe(
    '1. Направить благодарственное письмо родителям (законным представителям) Тропинина Максима Олеговича (10 «А» класс) за достойное воспитание участника программы наставничества в 2026/2027 учебном году.',
  )
})

test('several people stand under the item, each in a line', () => {
  expect(items([{ kind: 'diploma', people: [teacher, deputy] }]).slice(0, 3)).toEqual([
    '1. Наградить грамотой за добросовестную работу наставником в 2026/2027 учебном году:',
    '1.1. Ключевскую Ольгу Ивановну (учитель математики);',
    '1.2. Полянского Игоря Петровича (учитель истории).',
  ])
})

test('a payment says how much, an award which; without it the order names the gap', () => {
  expect(items([{ kind: 'bonus', people: [teacher], amount: '5000 рублей' }])[0]).toContain(
    'премию в размере 5000 рублей Ключевской Ольге Ивановне',
  )
  expect(items([{ kind: 'award', people: [teacher], what: 'почетной грамотой министерства' }])[0]).toContain(
    'Представить к награждению почетной грамотой министерства Ключевскую',
  )
  for (const kind of ['bonus', 'payment', 'award'] as const)
    expect(codes(order([{ kind, people: [teacher] }]))).toContain('document.text-missing')
})

test('the order stands on the labour code where employees are rewarded, and not for children alone', () => {
  expect(wordsOf(order([{ kind: 'thanks', people: [teacher] }]).doc)).toContain(
    'со статьей 191 Трудового кодекса',
  )
  expect(wordsOf(order([{ kind: 'thanks', people: [senior] }]).doc)).not.toContain('191')
})

test('the decision of the council is its basis, and an order before it is a contradiction', () => {
  const decision = { body: 'педагогического совета', at: { date: '2027-05-31', number: '9' } }
  const built = order([{ kind: 'thanks', people: [teacher] }], { decision })
  expect(wordsOf(built.doc)).toContain(
    'на основании решения педагогического совета (протокол от 31 мая 2027 г. № 9)',
  )
  const late = { ...decision, at: { date: '2027-06-02', number: '9' } }
  expect(codes(order([{ kind: 'thanks', people: [teacher] }], { decision: late }))).toEqual([
    'document.date-before-basis',
  ])
})

test('adults of the organisation sign that they have read it; children and outsiders do not', () => {
  const worker = { name: people.worker, enterprise: { organisation: 'АО «Луговой станкозавод»' } }
  const rows = rowsOf(order([{ kind: 'thanks', people: [teacher, senior, worker] }]).doc).map((row) => row[1])
  expect(rows).toEqual([
    'Березина Анна Сергеевна,\nзаместитель директора по воспитательной работе',
    'Ключевская Ольга Ивановна,\nучитель математики',
  ])
})

test('an order that names children is for internal use', () => {
  expect(order([{ kind: 'thanks', people: [senior] }]).doc.blocks[0]).toMatchObject({ k: 'corner' })
  expect(order([{ kind: 'thanks', people: [teacher] }]).doc.blocks[0]).toMatchObject({ k: 'letterhead' })
})

test('a hundred people stand in an appendix with their rewards', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => ({ ...senior, about: `${(i % 11) + 1} «А» класс` }))
  const built = order([
    { kind: 'diploma', people: [teacher] },
    { kind: 'thanks', people: hundred },
  ])
  expect(itemsOf(built.doc)[1]).toBe(
    '2. Объявить благодарность наставникам за добросовестную работу в 2026/2027 учебном году согласно приложению к настоящему приказу (100 человек).',
  )
  const list = blocksOf(built.doc, 'table').find(({ header }) => header[3] === 'Вид поощрения')
  expect(list?.rows).toHaveLength(101)
  expect(wordsOf(built.doc)).toContain('Приложение\nк приказу')
  expect(built.problems).toEqual([])
})

test('personnel and accounting are charged only where there is something for them', () => {
  const official = (dative: string) => ({ name: people.deputy, position: { ...posts.deputy, dative } })
  const charged = {
    personnel: official('специалисту по кадрам'),
    accountant: official('главному бухгалтеру'),
  }
  expect(items([{ kind: 'thanks', people: [teacher] }], charged).join('\n')).not.toContain('бухгалтеру')
  expect(items([{ kind: 'bonus', people: [teacher], amount: '1 рубль' }], charged).join('\n')).toContain(
    'Поручить главному бухгалтеру Полянскому И. П. произвести выплаты',
  )
})

test('an order without people, without a curator says so', () => {
  expect(codes(order([]))).toContain('document.rows-missing')
  expect(codes(order([{ kind: 'thanks', people: [] }]))).toContain('document.mentor-missing')
  expect(codes(order([{ kind: 'thanks', people: [teacher] }], { curator: null }))).toContain(
    'document.curator-missing',
  )
  const nameless = { ...teacher, name: { ...people.teacher, dative: ' ' } }
  expect(codes(order([{ kind: 'thanks', people: [nameless] }]))).toContain('document.name-missing')
})

test('every kind of reward begins with an infinitive and reads without a slip, for one and for several', () => {
  for (const kind of Object.keys(rewardKinds) as RewardCode[])
    for (const who of [[teacher], [teacher, deputy], Array.from({ length: 20 }, () => teacher)]) {
      const built = order([{ kind, people: who, amount: '1000 рублей', what: 'нагрудным знаком' }])
      expect(itemsOf(built.doc)[0]).toMatch(/^1\. \p{Lu}\p{Ll}+(?:ть|сти|чь) /u)
      expect([kind, wordingFlaws(built.doc, '2027-06-01')]).toEqual([kind, []])
    }
})

test('a child named in the text makes the order one for internal use even beside a long appendix', () => {
  const crowd = { kind: 'thanks', people: Array.from({ length: 20 }, () => teacher) } as const
  const first = (one: OrderedPerson) => order([crowd, { kind: 'diploma', people: [one] }]).doc.blocks[0]?.k
  expect([first(senior), first(teacher)]).toEqual(['corner', 'letterhead'])
})

test('rewards of one person each stand in the text, without an appendix nobody is referred to', () => {
  const singles = Array.from({ length: 20 }, (): Reward => ({ kind: 'diploma', people: [teacher] }))
  expect(wordsOf(order(singles).doc)).not.toContain('Приложение')
  expect(itemsOf(order(singles).doc).filter((item) => item.includes('Наградить грамотой'))).toHaveLength(20)
})
