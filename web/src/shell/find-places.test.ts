import { expect, test } from 'vitest'
import { findPlaces } from './find-places.ts'

const places = ['Сегодня', 'Пары', 'Дорожная карта', 'Журнал событий', 'Надзор', 'Дёшево'].map((title) => ({
  title,
}))
const titles = (typed: string) => findPlaces(places, typed).map((place) => place.title)

test('a page is found by the beginning of any word of its title', () => {
  expect(titles('карт')).toEqual(['Дорожная карта'])
  expect(titles('ПАР')).toEqual(['Пары'])
  expect(titles('деш')).toEqual(['Дёшево'])
  expect(titles('орож')).toEqual([])
})

test('a page is found when the keyboard was left in Latin', () => {
  expect(titles('gfhs')).toEqual(['Пары'])
  expect(titles(';eh')).toEqual(['Журнал событий'])
})

test('nothing typed shows all pages', () => {
  expect(titles('  ')).toHaveLength(places.length)
})
