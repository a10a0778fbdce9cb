import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { quickFolder } from './quick-folder.mjs'

test('a run has a folder of its own and takes it away', () => {
  const [one, other] = [quickFolder(), quickFolder()]
  expect(one.path).not.toBe(other.path)
  writeFileSync(path.join(one.path, 'a file'), '')
  one.remove()
  expect([existsSync(one.path), existsSync(other.path)]).toEqual([false, true])
  other.remove()
})

test('what a killed run left behind goes with the next one, what a living run holds stays', () => {
  const living = quickFolder()
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = living.path.replace(/(nastavnik-tests-).*/, `$1${pid}-x`)
  mkdirSync(path.join(left, 'database'), { recursive: true })
  const next = quickFolder()
  try {
    expect([existsSync(left), existsSync(living.path)]).toEqual([false, true])
  } finally {
    for (const folder of [left, living.path, next.path]) rmSync(folder, { recursive: true, force: true })
  }
})
