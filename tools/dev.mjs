// npm run dev: the server, restarted when its files change, and the pages with hot reload in front of it.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { binOf } from './bin-of.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const port = process.env.PORT || '3000'
const env = { ...process.env, PORT: port, API_URL: `http://localhost:${port}` }

const children = [
  spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
  spawn(process.execPath, [binOf('vite')], {
    cwd: path.join(root, 'web'),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  }),
]

let stopping = false
function stop(code = 0) {
  if (stopping) return
  stopping = true
  process.exitCode = code
  for (const child of children) child.kill('SIGTERM')
  // The database closes first; who hangs longer is not waited for.
  setTimeout(() => {
    for (const child of children) child.kill('SIGKILL')
  }, 10_000).unref()
}

for (const child of children) child.on('exit', (code) => stop(code ?? 0))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop())
// npm does not pass SIGTERM on: its end is noticed by the change of parent.
const parent = process.ppid
setInterval(() => process.ppid === parent || stop(), 500).unref()
