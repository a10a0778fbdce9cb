import { expect, test } from 'vitest'
import { breaches } from './house.mjs'

// Put together from pieces, or the rules would find this very file.
const slash = (...parts: string[]) => `/${parts.join('/')}`
const file = (path: string, text: string) => ({ path, text })
const domain = (place: string) => file(`${place}/index.ts`, '')

test('a path of one machine is found, a route and a path in a container are not', () => {
  expect(breaches([file('docs/a.md', `see\n${slash('home', 'petya', 'app')}`)])).toEqual([
    `docs/a.md:2 names a path of one machine: ${slash('home', 'petya', 'a')}`,
  ])
  expect(
    breaches([file('docs/a.md', `https://example.org${slash('work', 'plan')} ${slash('data', 'files')}`)]),
  ).toEqual([])
})

test('a host of packages and a conflict of a merge are found', () => {
  expect(breaches([file('a.md', ['registry', 'example', 'org'].join('.'))])).toHaveLength(1)
  expect(breaches([file('a.ts', `${'<'.repeat(7)} HEAD\n`)])).toHaveLength(1)
})

test('the lock file says nothing of where packages lie', () => {
  expect(breaches([file('package-lock.json', '"resolved": "model"')])).toEqual([])
  expect(breaches([file('package-lock.json', '"resolved": "https://example.org/x.tgz"')])).toHaveLength(1)
})

test('a version that may float is found', () => {
  const text = JSON.stringify({ dependencies: { a: '1.2.3', b: '^1.2.3' } })
  expect(breaches([file('web/package.json', text)])).toEqual(['web/package.json does not pin b (^1.2.3)'])
})

test('a domain is flat, has a door and a name known everywhere', () => {
  const good = [
    domain('model/src/pairs'),
    file('model/src/pairs/fixtures/a.csv', ''),
    file('server/src/main.ts', ''),
  ]
  expect(breaches(good)).toEqual([])
  expect(breaches([...good, file('model/src/pairs/rules/closing.ts', '')])).toEqual([
    'model/src/pairs/rules: a domain is flat',
  ])
  expect(breaches([file('web/src/pairs/PairPage.tsx', '')])).toEqual(['web/src/pairs has no door index.ts'])
  expect(breaches([domain('web/src/couples')])).toHaveLength(1)
})

test('a file larger than a megabyte is found', () => {
  expect(breaches([{ path: 'docs/film.mp4', text: '', size: 2 ** 21 }])).toEqual([
    'docs/film.mp4 is larger than 1 MB',
  ])
})
