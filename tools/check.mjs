// npm run check [-- NAME…]: types, lint and format, borders, dead code, texts, rules of the house.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { binOf } from './bin-of.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
mkdirSync(path.join(root, '.stamps'), { recursive: true })

const types = (place) => [
  binOf('typescript', 'tsc'),
  ...[
    '-p',
    place,
    '--incremental',
    '--tsBuildInfoFile',
    `.stamps/types-${place === '.' ? 'rest' : place}.json`,
  ],
]

// The longest first: they fill the processors while the short ones follow.
const checks = {
  'types-server': types('server'),
  'types-web': types('web'),
  'types-model': types('model'),
  'types-rest': types('.'),
  lint: [
    binOf('@biomejs/biome', 'biome'),
    'ci',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
    '--error-on-warnings',
    '--max-diagnostics=50',
  ],
  unused: [binOf('knip'), '--no-progress', '--no-config-hints'],
  borders: [binOf('dependency-cruiser', 'depcruise'), 'model', 'server', 'web', 'e2e', 'bench', 'tools'],
  // The catalogues hold the texts of the code, no more and no less …
  'texts-known': [binOf('@lingui/cli', 'lingui'), 'check', 'sync', '--clean', '--verbose'],
  // … and every one has its English. The files it writes are ignored by all.
  'texts-english': [binOf('@lingui/cli', 'lingui'), 'compile', '--strict', '--verbose'],
  house: ['tools/house.mjs'],
}

const asked = process.argv.slice(2)
const wanted = Object.keys(checks).filter((name) => !asked.length || asked.some((a) => name.startsWith(a)))
if (!wanted.length) {
  console.error(`No such check. There are: ${Object.keys(checks).join(', ')}`)
  process.exit(2)
}

const queue = [...wanted]
const failures = []
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work))

for (const { name, said } of failures)
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n\n${said.trim()}`)
if (failures.length) console.log(`\nFailed: ${failures.map(({ name }) => name).join(', ')}`)
process.exitCode = failures.length ? 1 : 0

async function work() {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const started = performance.now()
    const { code, said } = await run(checks[name])
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(14)}${seconds.padStart(5)} s`)
    if (code !== 0) failures.push({ name, said })
  }
}

function run(args) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) }
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text
      })
    child.once('error', (error) => resolve({ code: 1, said: String(error) }))
    child.once('close', (code) => resolve({ code: code ?? 1, said }))
  })
}
