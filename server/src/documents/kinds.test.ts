import { expect, test } from 'vitest'
import { documentKinds } from './document-kinds.ts'

const printed = documentKinds.filter(({ papers }) => papers.length > 0)

test('every kind that prints has a paper under its own code, in every format it promises', () => {
  for (const { code, formats, papers } of printed) {
    const main = papers.filter(({ variant }) => !variant)
    expect([code, main.length]).toEqual([code, 1])
    const hasTable = main.some((paper) => 'register' in paper || paper.workbook)
    expect([code, hasTable]).toEqual([code, formats.includes('xlsx')])
  }
})

test('papers of a kind are told apart by Latin names, so no file is written over', () => {
  for (const { code, papers } of printed) {
    const variants = papers.map(({ variant }) => variant ?? '')
    expect([code, new Set(variants).size]).toEqual([code, variants.length])
    for (const variant of variants) expect(variant).toMatch(/^[a-z0-9-]*$/)
  }
})

test('a form that is filled in by hand has its blank', () => {
  const needed = ['D07', 'D08', 'D09', 'D10', 'D11', 'D12', 'D13', 'D28', 'D29', 'D30', 'D38']
  for (const { code, papers } of printed)
    if (needed.includes(code))
      expect([code, papers.some(({ variant = '' }) => variant.endsWith('blank'))]).toEqual([code, true])
})
