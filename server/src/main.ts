import { readFileSync } from 'node:fs'
import { isEmpty } from '#accounts'
import { buildApp } from '#app'
import { ConfigError, readConfig } from '#config'
import { type Database, DirectoryTaken, migrate, openDatabase } from '#db'
import { printedSetupCode } from '#installation'
import { jobsOf } from '#jobs'
import { defineJobs } from './define-jobs.ts'

/** What to do when the program is told to end; filled as things are opened, undone in reverse order. */
const closers: (() => Promise<unknown>)[] = []
let stopping = false

async function stop(code = 0) {
  if (stopping) return
  stopping = true
  for (const close of closers.reverse()) await close().catch((error: unknown) => console.error(error))
  process.exit(code)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop())
// npm does not pass SIGTERM on: its end is noticed by the change of parent.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || void stop(), 500).unref()

async function start() {
  const config = readConfig()
  const database: Database = await openDatabase(config)
  closers.push(() => database.close())
  const applied = await migrate(database.db)
  if (applied.length) console.log(`Schema: ${applied.length} migrations applied`)
  const jobs = jobsOf(database, (error) => console.error(error.message))
  const version = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    .version as string
  const app = await buildApp({ config, database, jobs, now: () => new Date(), version })
  defineJobs(app.context)
  await jobs.start()
  closers.push(
    () => jobs.stop(),
    () => app.close(),
  )
  const address = await app.listen({ port: config.port, host: config.host })
  const shown = config.baseUrl ?? address.replace('127.0.0.1', 'localhost')
  console.log(`«Наставник»: ${shown}`)
  if (await isEmpty(database.db))
    console.log(`Первый запуск. Код для создания администратора / first-run code: ${printedSetupCode()}`)
}

try {
  await start()
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof DirectoryTaken
  const taken = (error as { code?: string }).code === 'EADDRINUSE'
  if (taken) console.error('The port is in use by another program; set PORT to a free one.')
  else console.error(expected ? (error as Error).message : error)
  await stop(1)
}
