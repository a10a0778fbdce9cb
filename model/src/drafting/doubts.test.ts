import { expect, test } from 'vitest'
import { built, para, sampleSchool } from '#documents'
import { spokenCases } from '#words'
import { bareDossier, type Dossier, doubtfulIn, sourceOf } from './index.ts'

const on = '2026-11-20'
const bare = bareDossier({ issuer: sampleSchool, organisationKind: 'school', on })
const partner = { partner: 'АО «Луг»', partnerHead: 'Кравец Иван Ильич', partnerPosition: 'директор' }

function doubtsOf(d: Dossier, facts: Parameters<typeof doubtfulIn>[2]) {
  const source = sourceOf('D17')
  if (!source) throw new Error('no such source')
  return doubtfulIn(source.build(d, facts).doc, d, facts, [])
}

test('a partner whose surname may be declined in two ways is marked', () => {
  expect(doubtsOf(bare, partner)).toMatchObject([
    { kind: 'name', text: 'Кравец Иван Ильич', personId: null, forms: { genitive: 'Кравца Ивана Ильича' } },
  ])
  expect(doubtsOf(bare, { ...partner, partnerHead: 'Смирнов Иван Ильич' })).toEqual([])
})

test('once corrected it is right in the paper and is doubted no more', () => {
  const forms = {
    ...spokenCases({ kind: 'name', text: partner.partnerHead }).forms,
    genitive: 'Кравеца Ивана Ильича',
  }
  const d = { ...bare, corrected: { [partner.partnerHead]: forms } }
  expect(doubtsOf(d, partner)).toEqual([])
  expect(JSON.stringify(sourceOf('D17')?.build(d, partner).doc)).toContain('Кравеца')
})

test('a post with an unknown word is marked where it is declined', () => {
  const facts = { ...partner, partnerHead: 'Смирнов Иван Ильич', partnerPosition: 'мегавон отдела' }
  expect(doubtsOf(bare, facts)).toMatchObject([{ kind: 'post', text: 'мегавон отдела' }])
})

test('a doubtful name that stands in the first case only is not asked about', () => {
  const { forms } = spokenCases({ kind: 'name', text: 'Кравец Иван Ильич' })
  const doubt = { kind: 'name' as const, text: 'Кравец Иван Ильич', personId: null, forms }
  const paper = (text: string) => built({ title: 'x', blocks: [para(text)] }).doc
  expect(doubtfulIn(paper('Участвует Кравец Иван Ильич'), bare, {}, [doubt])).toEqual([])
  for (const text of ['Поручить Кравцу Ивану Ильичу', 'назначить Кравца И. И.', 'И. И. Кравцу'])
    expect(doubtfulIn(paper(text), bare, {}, [doubt])).toEqual([doubt])
})

test('of a name that does not change the name itself is asked about', () => {
  const text = 'Шевчук Саша'
  const { forms, sure } = spokenCases({ kind: 'name', text })
  expect(sure).toBe(false)
  const doc = built({ title: 'x', blocks: [para(`Поручить ${forms.dative} отчет`)] }).doc
  expect(doubtfulIn(doc, bare, {}, [{ kind: 'name', text, personId: null, forms }])).toHaveLength(1)
})
