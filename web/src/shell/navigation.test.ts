import { roles } from '@app/model/access'
import { expect, test } from 'vitest'
import { type MenuItem, menuOf, phoneMenu, places } from './navigation.ts'

const keys = (menu: readonly MenuItem[]): string[] => menu.flatMap((one) => [one.key, ...keys(one.under)])
const all = () => true
const only =
  (...to: string[]) =>
  (path: string) =>
    to.includes(path)

test('a curator finds the whole cycle in the order of the work', () => {
  expect(keys(menuOf('curator', all))).toEqual([
    'today', 'programme', 'people', 'matching', 'pairs', 'roadmap', 'monitoring', 'documents',
    'bureau', 'site', 'organisation',
  ]) // biome-ignore format: one line reads as the menu does
})

test('a place whose page does not exist yet is not in the menu', () => {
  expect(keys(menuOf('curator', only('/', '/organisation')))).toEqual(['today', 'organisation'])
})

test('a heading without a page stays while something stands under it', () => {
  const menu = menuOf('curator', only('/', '/programme/people'))
  expect(keys(menu)).toEqual(['today', 'programme', 'people'])
  expect(menu[1]?.to).toBeUndefined()
})

test('a page that the policy closes to a role is not in its menu', () => {
  expect(keys(menuOf('mentor', all))).toEqual(['today', 'pairs', 'ownPapers', 'bureau'])
  expect(keys(menuOf('partner', all))).not.toContain('pairs')
})

test('an authority has its oversight instead of the programme', () => {
  const menu = keys(menuOf('municipal', all))
  expect(menu).toContain('oversight')
  expect(menu).not.toContain('programme')
})

test('every role of an authority finds its own documents, and no people and no pairs', () => {
  for (const role of ['municipal', 'municipal-head', 'regional'] as const) {
    const menu = keys(menuOf(role, all))
    expect(menu).toContain('documents')
    for (const closed of ['people', 'pairs', 'matching']) expect(menu).not.toContain(closed)
  }
})

test('every role has «Сегодня», and on a phone no more than five places', () => {
  for (const role of roles) {
    const menu = menuOf(role, all)
    expect(menu[0]?.key).toBe('today')
    const { bar, rest } = phoneMenu(menu)
    expect(bar.length + Math.min(rest.length, 1)).toBeLessThanOrEqual(5)
  }
})

test('what does not fit into the bar of a phone is found under «Ещё»', () => {
  const { bar, rest } = phoneMenu(menuOf('curator', all))
  expect(keys(bar)).toEqual(['today', 'programme', 'people', 'matching'])
  expect(keys(rest)).toContain('documents')
  expect(bar.length + rest.length).toBe(Object.keys(places).length - 3) // without «Надзор», «Организации», «Мои документы»
})
