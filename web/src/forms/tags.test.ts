import { expect, test } from 'vitest'
import { tagsOf } from './tags.ts'

test('labels are parted by commas, without empty ones and repeats', () => {
  expect(tagsOf('математика, Олимпиада;;  шахматы  для   всех,МАТЕМАТИКА,,')).toEqual([
    'математика',
    'Олимпиада',
    'шахматы для всех',
  ])
  expect(tagsOf('учёба, учеба')).toEqual(['учёба'])
  expect(tagsOf(' , ')).toEqual([])
})
