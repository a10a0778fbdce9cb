import { type Meaning, meanings } from '@app/model/imports'
import { expect, test } from 'vitest'
import { findMeanings, meaningGroups, meaningName } from './meanings.ts'

const nameOf = (meaning: Meaning) => String(meaningName(meaning, 'school').message)

test('every meaning stands in the menu once, beside the two that only the machine gives', () => {
  const offered = meaningGroups.flatMap((group) => group.meanings)
  expect([...offered, 'unwanted', 'unknown'].sort()).toEqual([...meanings].sort())
})

test('a meaning is found by parts of its words, whatever the case and the letter ё', () => {
  const found = (find: string) => findMeanings(find, nameOf).flatMap((group) => group.meanings)
  expect(found('ТЕЛЕФОН пред')).toEqual(['representativePhone', 'representative'])
  expect(found('возьмет')).toEqual(['capacity'])
  expect(found('жираф')).toEqual([])
  expect(findMeanings('', nameOf)).toHaveLength(meaningGroups.length)
})

test('a college has groups where a school has classes', () => {
  expect(meaningName('group', 'school').message).toBe('Класс')
  expect(meaningName('group', 'college').message).toBe('Группа')
  expect(meaningName('phone', 'college').message).toBe('Телефон')
})
