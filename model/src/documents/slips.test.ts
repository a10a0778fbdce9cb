import { expect, test } from 'vitest'
import { formPage } from './block.ts'
import { line, pageBreak } from './build.ts'
import { onPages } from './slips.ts'

const slip = (height: number) => ({ blocks: [line('листок')], height })
const breaks = (heights: number[]) =>
  onPages(heights.map(slip), formPage).filter((block) => block === pageBreak).length

test('slips share a page while they fit it and are never cut by its edge', () => {
  expect(breaks([80, 80, 80])).toBe(0)
  expect(breaks([80, 80, 80, 80])).toBe(1)
  expect(breaks([200, 200, 10])).toBe(1)
})

test('a slip taller than a page takes pages of its own, the next one begins anew', () => {
  expect(breaks([400, 20])).toBe(1)
  expect(breaks([20, 400, 20])).toBe(2)
  expect(onPages([], formPage)).toEqual([])
})
