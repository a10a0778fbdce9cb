import { expect, test } from 'vitest'
import { samplePeople as people, sampleSchool } from '#documents'
import { itemsOf, wordingFlaws, wordsOf } from '#papers'
import type { ProtocolExtract } from './extract.ts'
import { protocolExtract } from './extract.ts'
import { protocolSamples } from './samples.ts'

const made = (more: Partial<ProtocolExtract> = {}) =>
  protocolExtract({
    issuer: sampleSchool,
    body: 'педагогического совета',
    at: { date: '2026-08-28', number: '1' },
    ...{ chair: people.director.short, secretary: people.teacher.short, present: 22 },
    items: [
      {
        number: 3,
        agenda: 'О наставничестве',
        heard: ['Березину А. С.'],
        decided: ['Принять положение.', 'Утвердить план'],
        votes: { for: 20, against: 1, abstained: 1 },
      },
    ],
    ...more,
  })

test('the extract keeps the number of the question, the decision and the votes', () => {
  const { doc } = made()
  const words = wordsOf(doc)
  expect(doc.title).toBe('Выписка из протокола заседания педагогического совета')
  expect(words).toContain('3. О наставничестве.')
  expect(words).toContain('3. СЛУШАЛИ:')
  expect(words).toContain('Присутствовали: 22 человека.')
  expect(itemsOf(doc)).toEqual(['1. Принять положение.', '2. Утвердить план.'])
  expect(words).toContain('Голосовали: «за» – 20, «против» – 1, «воздержались» – 1.')
})

test('what was not heard, spoken or counted is not printed', () => {
  const words = wordsOf(made({ items: [{ agenda: 'О наставничестве', decided: ['Принять'] }] }).doc)
  expect(words).not.toMatch(/СЛУШАЛИ|ВЫСТУПИЛИ|Голосовали/)
  expect(words).toContain('1. РЕШИЛИ:')
})

test('it is certified by the secretary, not before the meeting', () => {
  expect(wordsOf(made().doc)).toContain('Выписка верна')
  expect(made({ certifiedOn: '2026-08-27' }).problems).toEqual([{ code: 'document.date-before-basis' }])
  expect(made({ certifiedOn: '2026-08-28' }).problems).toEqual([])
})

test('no chair, no questions and no decision are named', () => {
  const codes = (more: Partial<ProtocolExtract>) => [...new Set(made(more).problems.map(({ code }) => code))]
  expect(codes({ chair: '' })).toEqual(['document.name-missing'])
  expect(codes({ items: [] })).toEqual(['document.rows-missing'])
  expect(codes({ items: [{ agenda: ' ', decided: [] }] })).toEqual(['document.text-missing'])
})

test('no extract of the samples has a slip of wording', () => {
  for (const sample of protocolSamples) {
    if (!('build' in sample)) continue
    const built = sample.build()
    expect([built.problems, wordingFlaws(built.doc, '2026-09-01')]).toEqual([[], []])
  }
})
