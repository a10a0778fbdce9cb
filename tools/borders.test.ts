import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { binOf } from './bin-of.mjs'

const root = path.join(import.meta.dirname, '..')
const files = {
  'model/src/people/index.ts': "export { age } from './age.ts'\n",
  'model/src/people/age.ts': 'export const age = 7\n',
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A repository with our configurations and these files. */
function aRepository(more: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'borders-'))
  folders.push(folder)
  for (const file of [
    'biome.json',
    '.dependency-cruiser.mjs',
    '.gitignore',
    'tools/domains.mjs',
    'tools/lint',
  ])
    cpSync(path.join(root, file), path.join(folder, file), { recursive: true })
  for (const part of ['model', 'server', 'web'])
    cpSync(path.join(root, part, 'package.json'), path.join(folder, part, 'package.json'))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  for (const [file, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  spawnSync('git', ['init', '-q'], { cwd: folder })
  const run = (command: string, ...args: string[]) => {
    const env = { ...process.env, NO_COLOR: '1' }
    const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    return stdout + stderr
  }
  return {
    borders: () => {
      const said = run(binOf('dependency-cruiser', 'depcruise'), 'model', 'server', 'web')
      expect(said).toContain('dependencies cruised')
      return [...said.matchAll(/^\s*error ([\w-]+):/gm)].map((match) => match[1]).sort()
    },
    lint: () => {
      const said = run(binOf('@biomejs/biome', 'biome'), 'lint', '--colors=off')
      expect(said).toContain('Checked')
      return [...said.matchAll(/^(\S+):\d+:\d+ (?:lint\/\w+\/)?(\w+)/gm)]
        .map((match) => `${match[1]} ${match[2]}`)
        .sort()
    },
  }
}

test('neighbours meet at the door and look down the layers', () => {
  const pairs = "import { age } from '#people'\n\nexport const pair = age\n"
  expect(aRepository({ 'model/src/pairs/index.ts': pairs }).borders()).toEqual([])
})

test('a lower layer that looks up is found, and the circle it makes', () => {
  const { borders } = aRepository({
    'model/src/people/age.ts': "import { pair } from '#pairs'\n\nexport const age = pair\n",
    'model/src/pairs/index.ts': "import { age } from '#people'\n\nexport const pair = age\n",
  })
  expect(new Set(borders())).toEqual(new Set(['layer-1-looks-up', 'no-cycle']))
})

test('a way around the door is found, in the page and in the server too', () => {
  const around = "export { age } from '../../../model/src/people/age.ts'\n"
  const { borders } = aRepository({ 'server/src/pairs/index.ts': around, 'web/src/pairs/index.ts': around })
  expect(borders()).toEqual(['only-through-the-door', 'only-through-the-door'])
})

test('a service that knows a domain is found', () => {
  const jobs = "import { list } from '#people'\n\nexport const job = list\n"
  const { borders } = aRepository({
    'server/src/people/index.ts': 'export const list = []\n',
    'server/src/jobs/index.ts': jobs,
  })
  expect(borders()).toEqual(['service-knows-a-domain'])
})

test('a model that reads files and a page that takes from the server are found', () => {
  const { borders } = aRepository({
    'model/src/files/index.ts': "export { readFileSync } from 'node:fs'\n",
    'server/src/files/index.ts': 'export const open = 1\n',
    'web/src/files/index.ts': "export { open } from '../../../server/src/files/index.ts'\n",
  })
  expect(borders()).toEqual(['model-is-pure', 'packages-look-one-way'])
})

test('an import that leads nowhere and a package that is not its own are found', () => {
  const text = "export { test } from 'vitest'\nexport { nothing } from '#nowhere'\n"
  expect(aRepository({ 'server/src/people/index.ts': text }).borders()).toEqual([
    'not-found',
    'package-not-its-own',
  ])
})

test('the tools of tests stay out of what people run', () => {
  const text = "import { world } from '#testing'\n\nexport const people = world\n"
  const { borders } = aRepository({
    'server/src/testing/index.ts': 'export const world = 1\n',
    'server/src/people/index.ts': text,
    'server/src/people/people.test.ts': text,
  })
  expect(borders()).toEqual(['testing-outside-tests'])
})

test('the clock and chance are found in the model, but not in its tests', () => {
  const text = 'export const now = [Math.random(), new Date(), new Date(0)]\n'
  const { lint } = aRepository({ 'model/src/people/now.ts': text, 'model/src/people/now.test.ts': text })
  expect(lint()).toEqual(['model/src/people/now.ts plugin', 'model/src/people/now.ts plugin'])
})

test('a forgotten await, an any and a path upwards are found', () => {
  const text = [
    "import { age } from '../people/age.ts'",
    'export async function wait(what: any) {',
    '  return [what, age]',
    '}',
    'export function forget() {',
    '  wait(1)',
    '}\n',
  ].join('\n')
  expect(aRepository({ 'server/src/pairs/index.ts': text }).lint()).toEqual([
    'server/src/pairs/index.ts noExplicitAny',
    'server/src/pairs/index.ts noFloatingPromises',
    'server/src/pairs/index.ts noRestrictedImports',
  ])
})
