import { expect, test } from 'vitest'
import { readWishedAge } from './wished-age.ts'

test('wished ages are read as people type them', () => {
  expect(readWishedAge('12–15 лет')).toEqual({ from: 12, to: 15 })
  expect(readWishedAge('12-15')).toEqual({ from: 12, to: 15 })
  expect(readWishedAge('от 12')).toEqual({ from: 12, to: null })
  expect(readWishedAge('до 15 лет')).toEqual({ from: null, to: 15 })
  expect(readWishedAge('от 10 до 12')).toEqual({ from: 10, to: 12 })
  expect(readWishedAge('14')).toEqual({ from: 14, to: 14 })
  expect(readWishedAge('14+')).toEqual({ from: 14, to: null })
  expect(readWishedAge('')).toEqual({ from: null, to: null })
  expect(readWishedAge('любой')).toBeUndefined()
})
