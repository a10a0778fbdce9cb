// Runs before every script: installs the packages and builds the web when they are missing or stale.
// No dependencies, fit for Node 20: on a fresh clone nothing is installed yet, the newer Node included.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './alone.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => path.join(root, ...parts)
const oldestNode = [22, 18]

const steps = {
  install: {
    says: 'Installing packages, a minute or two…',
    // Not the version of Node: it differs between the first run and the next.
    state: () => hashOf([process.platform, process.arch, read('package-lock.json')]),
    isDone: (state) => existsSync(at('node_modules')) && (stampOf('install') === state || isInstalled()),
    npm: ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress'],
    check: demandNode,
  },
  build: {
    says: 'Building the pages…',
    state: () => hashOf([read('package-lock.json'), ...sourcesOfWeb()]),
    isDone: (state) =>
      // A clone of the early days has no pages yet.
      !existsSync(at('web/index.html')) ||
      (existsSync(at('web/dist/index.html')) && stampOf('build') === state),
    npm: ['run', 'build', '-w', 'web', '--loglevel=error'],
    check: () => {},
  },
}

const wanted = { install: ['install'], build: ['install', 'build'] }[process.argv[2]]
if (!wanted) {
  console.error('Usage: node tools/ensure.mjs install|build')
  process.exit(2)
}
try {
  for (const name of wanted) await ensure(name)
} catch (error) {
  console.error(error.forPeople ? error.message : error)
  process.exitCode = 1
}

async function ensure(name) {
  const step = steps[name]
  if (step.isDone(step.state())) return remember(name, step.state())
  await alone(at('.ensure.lock'), async () => {
    // The run that was waited for may have done it all.
    const state = step.state()
    if (step.isDone(state)) return
    console.log(step.says)
    const started = performance.now()
    await npm(step.npm)
    step.check()
    remember(name, state)
    console.log(`… done in ${((performance.now() - started) / 1000).toFixed(0)} s.`)
  })
}

/** Stamps hold hashes of what the step was last done for. */
function stampOf(name) {
  return existsSync(at('.stamps', name)) ? read(`.stamps/${name}`).trim() : ''
}

function remember(name, state) {
  if (stampOf(name) === state || !existsSync(at('node_modules'))) return
  mkdirSync(at('.stamps'), { recursive: true })
  // Written aside and renamed: two runs may remember at once.
  const draft = at('.stamps', `${name}.${process.pid}`)
  writeFileSync(draft, `${state}\n`)
  renameSync(draft, at('.stamps', name))
}

/** Whether somebody has run npm by hand and node_modules is what the lock file asks for. */
function isInstalled() {
  if (!existsSync(at('node_modules/.package-lock.json')) || !runtimeVersion()) return false
  const present = JSON.parse(read('node_modules/.package-lock.json')).packages
  return Object.entries(JSON.parse(read('package-lock.json')).packages).every(
    ([place, { version, link, optional, devOptional }]) =>
      link ||
      optional ||
      devOptional ||
      !place.startsWith('node_modules/') ||
      present[place]?.version === version,
  )
}

/** The version of the Node that the next scripts will run on, as npm puts node_modules/.bin first. */
function runtimeVersion() {
  const own = at('node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  const { stdout, status } = spawnSync(own, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return status === 0 ? stdout.trim() : ''
}

function demandNode() {
  const isFresh = (version) => {
    const [major, minor] = version.slice(1).split('.').map(Number)
    return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  }
  if (isFresh(runtimeVersion() || process.version)) return
  fail(
    `The packages are installed, but not the Node they run on: this is Node ${process.version}, ` +
      `and ${oldestNode.join('.')} or newer is needed.\n` +
      'npm was probably told to skip install scripts (ignore-scripts in .npmrc). Do one of these:\n' +
      '  npm rebuild node --ignore-scripts=false   fetches Node 24 into node_modules\n' +
      '  or install Node 24 on this machine and start again.',
  )
}

function sourcesOfWeb() {
  const files = ['model/package.json', 'web', 'model/src', 'lingui.config.ts'].flatMap(filesUnder)
  return files.flatMap((file) => [file, readFileSync(at(file))])
}

function filesUnder(place) {
  if (!existsSync(at(place))) return []
  const skipped = /^(node_modules|dist|dist-pages|fixtures)$|\.test\.tsx?$|^\./
  const entries = readdirSafely(place)
  if (!entries) return [place]
  return entries
    .filter(({ name }) => !skipped.test(name) && !isCompiledCatalogue(place, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(`${place}/${entry.name}`) : [`${place}/${entry.name}`],
    )
}

function readdirSafely(place) {
  try {
    return readdirSync(at(place), { withFileTypes: true })
  } catch {
    return undefined // a file, not a folder
  }
}

// Written by the check next to the catalogues; the build does not read them.
function isCompiledCatalogue(place, name) {
  return place.startsWith('web/src/i18n') && name.endsWith('.js')
}

function hashOf(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

function read(file) {
  return readFileSync(at(file), 'utf8')
}

/** Quiet unless it fails. Run by the very npm that runs this script: on Windows `npm` is not an executable. */
async function npm(args) {
  const own = process.env.npm_execpath
  const isNpm = own && /npm-cli\.c?js$/.test(own)
  const [command, first] = isNpm ? [process.execPath, [own]] : ['npm', []]
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !isNpm && process.platform === 'win32',
  })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
  const stop = (signal) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said.push(Buffer.from(String(error)))
      resolve(1)
    })
    child.on('close', (exit) => resolve(exit ?? 1))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop)
  if (code !== 0)
    fail(
      `${Buffer.concat(said).toString()}\n«npm ${args[0] === 'run' ? args.slice(0, 2).join(' ') : args[0]}» failed.`,
    )
}

function fail(message) {
  throw Object.assign(new Error(message), { forPeople: true })
}
