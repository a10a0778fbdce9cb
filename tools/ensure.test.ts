import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'

// Stands for npm: notes what it was asked for, takes its time, leaves what npm would leave.
const npm = `
const fs = require('node:fs')
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--')).join(' ')
fs.appendFileSync('npm.log', asked + '\\n')
if (fs.existsSync('broken')) {
  console.error('the network is down')
  process.exit(1)
}
setTimeout(() => {
  if (asked === 'ci') {
    fs.mkdirSync('node_modules/.bin', { recursive: true })
    fs.rmSync('node_modules/.bin/node', { force: true })
    fs.symlinkSync(process.execPath, 'node_modules/.bin/node')
    fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
  } else {
    fs.mkdirSync('web/dist', { recursive: true })
    fs.writeFileSync('web/dist/index.html', '')
  }
}, 300)
`

const clones: string[] = []

afterEach(() => {
  for (const clone of clones.splice(0)) rmSync(clone, { recursive: true, force: true })
})

function aClone() {
  const clone = mkdtempSync(path.join(tmpdir(), 'clone-'))
  clones.push(clone)
  for (const folder of ['tools', 'web/src', 'model/src'])
    mkdirSync(path.join(clone, folder), { recursive: true })
  for (const file of ['ensure.mjs', 'alone.mjs'])
    cpSync(path.join(import.meta.dirname, file), path.join(clone, 'tools', file))
  const put = (file: string, text: string) => writeFileSync(path.join(clone, file), text)
  put('npm-cli.js', npm)
  put('package-lock.json', lockOf('1.0.0'))
  put('web/index.html', '<main>')
  put('web/src/main.tsx', 'start()')

  const ensure = (what = 'build') =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const env = { ...process.env, npm_execpath: path.join(clone, 'npm-cli.js') }
      const child = spawn(process.execPath, ['tools/ensure.mjs', what], { cwd: clone, env })
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += chunk
        })
      child.once('close', (code) => resolve({ code, said }))
    })
  const asked = () =>
    existsSync(path.join(clone, 'npm.log'))
      ? readFileSync(path.join(clone, 'npm.log'), 'utf8').trim().split('\n')
      : []
  return { clone, put, ensure, asked }
}

const lockOf = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version } } })

test('two at once on a fresh clone both end well, and everything is done once', async () => {
  const { clone, ensure, asked } = aClone()
  const both = await Promise.all([ensure(), ensure(), ensure('install')])
  expect(both.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(asked()).toEqual(['ci', 'run build -w web'])
  expect(readdirSync(clone).filter((name) => name.startsWith('.ensure.lock'))).toEqual([])
})

test('with nothing to do it says nothing and asks npm for nothing', async () => {
  const { ensure, asked } = aClone()
  await ensure()
  expect(await ensure()).toEqual({ code: 0, said: '' })
  expect(asked()).toHaveLength(2)
})

test('other packages are installed again, other sources built again, other tests are not', async () => {
  const { put, ensure, asked } = aClone()
  await ensure()
  put('web/src/main.test.ts', 'test()')
  await ensure()
  expect(asked()).toEqual(['ci', 'run build -w web'])
  put('model/src/rule.ts', 'rule()')
  await ensure()
  expect(asked().slice(2)).toEqual(['run build -w web'])
  put('package-lock.json', lockOf('2.0.0'))
  await ensure()
  expect(asked().slice(3)).toEqual(['ci', 'run build -w web'])
})

test('packages installed by hand are left alone, those of another version are not', async () => {
  const { clone, put, ensure, asked } = aClone()
  await ensure('install')
  rmSync(path.join(clone, '.stamps'), { recursive: true })
  await ensure('install')
  expect(asked()).toEqual(['ci'])
  rmSync(path.join(clone, '.stamps'), { recursive: true })
  put('node_modules/.package-lock.json', lockOf('0.9.0'))
  await ensure('install')
  expect(asked()).toEqual(['ci', 'ci'])
})

test('a run that was killed holds up nobody', async () => {
  const { clone, put, ensure, asked } = aClone()
  mkdirSync(path.join(clone, '.ensure.lock'))
  const dead = spawn(process.execPath, ['--version'])
  await new Promise((resolve) => dead.once('close', resolve))
  put('.ensure.lock/pid', String(dead.pid))
  const both = await Promise.all([ensure('install'), ensure('install')])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(asked()).toEqual(['ci'])
})

test('a failure shows what npm said, and the next run tries again', async () => {
  const { clone, put, ensure, asked } = aClone()
  put('broken', '')
  const { code, said } = await ensure()
  expect(code).toBe(1)
  expect(said).toContain('the network is down')
  expect(asked()).toEqual(['ci'])
  rmSync(path.join(clone, 'broken'))
  expect(await ensure()).toMatchObject({ code: 0 })
})
