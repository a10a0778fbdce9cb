// npm test [-- STEP… REST…]: every step, or those named (model server web tools postgres e2e);
// the rest of the arguments goes to Vitest, for example: npm test -- server src/people
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { binOf } from './bin-of.mjs'
import { findBrowser } from './browser.mjs'
import { sumOfCounts } from './counts.mjs'
import { startPostgres } from './postgres.mjs'
import { quickFolder } from './quick-folder.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isCi = Boolean(process.env.CI) && process.env.CI !== 'false'
const projects = ['model', 'server', 'web', 'tools']
const names = [...projects, 'postgres', 'e2e']

const args = process.argv.slice(2)
const border = args.findIndex((arg) => !names.includes(arg))
const named = args.slice(0, border === -1 ? args.length : border)
const rest = args.slice(named.length)
// A file named without a step is looked for in all projects once, not in the browser.
const isWanted = (name) => (named.length ? named.includes(name) : !rest.length || projects.includes(name))

// In a file of a log colours are noise.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

const quick = quickFolder()
process.on('exit', quick.remove)

const outcomes = []
let child
let stopped

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
// A signal sent to npm does not reach this process; npm's end is the sign.
const parent = process.ppid
setInterval(() => process.ppid === parent || stop('SIGTERM'), 500).unref()

const ofVitest = projects.filter(isWanted)
if (ofVitest.length) await step(ofVitest.join(', '), () => vitest(ofVitest, { TEST_DATABASE_URL: undefined }))
if (isWanted('postgres')) await step('server on PostgreSQL', onPostgres)
if (isWanted('e2e') && existsSync(path.join(root, 'e2e/run.ts'))) await step('browser journeys', inBrowser)
conclude()

async function onPostgres() {
  let postgres
  try {
    postgres = await startPostgres(quick.path)
  } catch (error) {
    return absent(`No PostgreSQL to test on: ${error.message}. Install one or set TEST_DATABASE_URL.`)
  }
  console.log(`\nThe server again, on ${postgres.about}`)
  try {
    return await vitest(['server'], { TEST_DATABASE_URL: postgres.url })
  } finally {
    await postgres.stop()
  }
}

function inBrowser() {
  const browser = findBrowser()
  if (!browser) return absent('No browser to test in: install Chromium or set CHROMIUM_PATH.')
  console.log(`\nBrowser journeys, in ${browser}`)
  return counted([path.join(root, 'e2e/run.ts'), ...rest], { CHROMIUM_PATH: browser })
}

function vitest(some, env) {
  return counted([binOf('vitest'), 'run', ...some.map((name) => `--project=${name}`), ...rest], {
    ...env,
    TEST_PROJECTS: rest.length ? '' : some.join(' '),
  })
}

/** A failure in CI and for who asked for this step; elsewhere the other steps still say something worth having. */
function absent(what) {
  return isCi || named.length ? { failed: 1, note: what } : { warning: `NOT TESTED. ${what}` }
}

async function step(name, run) {
  if (stopped) return
  const started = performance.now()
  let outcome
  try {
    outcome = await run()
  } catch (error) {
    outcome = { failed: 1, note: error.stack }
  }
  outcomes.push({
    passed: 0,
    failed: 0,
    skipped: 0,
    ...outcome,
    name,
    seconds: (performance.now() - started) / 1000,
  })
}

/** Runs a file of Node, which leaves lines «passed failed skipped» in the file TEST_COUNTS. */
async function counted(file, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'test-counts-'))
  const counts = path.join(folder, 'counts')
  try {
    child = spawn(process.execPath, file, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...plain, ...env, TEST_FOLDER: quick.path, TEST_COUNTS: counts },
    })
    const code = await new Promise((resolve) => {
      child.once('error', () => resolve(1))
      child.once('exit', (exit) => resolve(exit ?? 1))
    })
    return sumOfCounts(existsSync(counts) ? readFileSync(counts, 'utf8') : '', code)
  } finally {
    child = undefined
    rmSync(folder, { recursive: true, force: true })
  }
}

function stop(signal) {
  if (stopped) return
  stopped = signal
  child?.kill('SIGTERM')
}

function conclude() {
  if (stopped) {
    console.log(`Stopped by ${stopped}.`)
    process.exit(1)
  }
  console.log()
  for (const { name, passed, failed, skipped, seconds, note, warning } of outcomes) {
    console.log(`${name}: ${counts(passed, failed, skipped)}, ${seconds.toFixed(0)} s`)
    if (note) console.log(`  ${note}`)
    if (warning) console.log(`\n  !!! ${warning}\n`)
  }
  const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0)
  const failed = total('failed') || (outcomes.length ? 0 : 1)
  console.log(counts(total('passed'), failed, total('skipped')))
  process.exit(failed ? 1 : 0)
}

function counts(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}
