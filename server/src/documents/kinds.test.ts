import { documentKind } from '@app/model/documents'
import { expect, test } from 'vitest'
import { documentKinds } from './document-kinds.ts'

const printed = documentKinds

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
  for (const { code, papers } of printed)
    if (documentKind(code).form || code === 'D10' || code === 'D30')
      expect([code, papers.some(({ variant = '' }) => variant.endsWith('blank'))]).toEqual([code, true])
})
