import { expect, test } from 'vitest'
import { isInn, isOgrn, requisiteGaps } from './requisites.ts'

test('an ИНН is accepted only with right control digits', () => {
  expect(isInn('7707083893')).toBe(true)
  expect(isInn('7707083894')).toBe(false)
  expect(isInn('500100732259')).toBe(true)
  expect(isInn('500100732258')).toBe(false)
  expect(isInn('77070838')).toBe(false)
})

test('an ОГРН is accepted only with the right last digit', () => {
  expect(isOgrn('1027700132195')).toBe(true)
  expect(isOgrn('1027700132196')).toBe(false)
})

test('an organisation without a director is told so before it prints an order', () => {
  const whole = {
    fullName: 'x',
    founder: 'x',
    place: 'x',
    address: 'x',
    inn: 'x',
    ogrn: 'x',
    directorLastName: 'x',
    directorFirstName: 'x',
    directorPosition: 'x',
  }
  expect(requisiteGaps(whole)).toEqual([])
  expect(requisiteGaps({ ...whole, directorLastName: '' })).toEqual(['director'])
})
