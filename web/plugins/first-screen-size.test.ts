import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { budget, firstScreen } from './first-screen-size.ts'

const chunk = (fileName: string, imports: string[], part: { isEntry?: boolean; page?: string } = {}) => ({
  fileName,
  imports,
  isEntry: part.isEntry ?? false,
  facadeModuleId: part.page ?? null,
  code: randomBytes(1000).toString('hex'),
})

test('the first screen is the entry and «Сегодня» with all they import, once each', () => {
  const { files, bytes } = firstScreen([
    chunk('index.js', ['shared.js'], { isEntry: true }),
    chunk('today.js', ['shared.js', 'list.js'], { page: '/web/src/today/TodayRoute.tsx' }),
    chunk('shared.js', []),
    chunk('list.js', ['shared.js']),
    chunk('people.js', ['grid.js'], { page: '/web/src/people/PeoplePage.tsx' }),
    chunk('grid.js', []),
  ])
  expect(files).toEqual(['index.js', 'list.js', 'shared.js', 'today.js'])
  expect(bytes).toBeGreaterThan(4000)
  expect(bytes).toBeLessThan(6000)
})

test('the first screen of the built application is within its budget', () => {
  const built = join(import.meta.dirname, '../dist/first-screen.json')
  const { bytes } = JSON.parse(readFileSync(built, 'utf8')) as { bytes: number }
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(budget)
})
