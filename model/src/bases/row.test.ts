import { expect, test } from 'vitest'
import { changedValues } from './row.ts'

const line = { requestTags: ['математика', 'Ёлки'], capacity: 2, slots: [] as string[] }

test('words are added without repetition and taken away whatever their letters', () => {
  expect(changedValues(line, { add: { requestTags: ['Математика', 'хор'] } })).toEqual({
    requestTags: ['математика', 'Ёлки', 'хор'],
  })
  expect(changedValues(line, { remove: { requestTags: ['елки'] } })).toEqual({ requestTags: ['математика'] })
})

test('what is so already is no change', () => {
  expect(changedValues(line, { set: { capacity: 2, requestTags: ['математика', 'Ёлки'] } })).toEqual({})
  expect(changedValues(line, { add: { requestTags: ['математика'] } })).toEqual({})
  expect(changedValues(line, { set: { capacity: null } })).toEqual({ capacity: null })
})
