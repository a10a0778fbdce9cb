import { appendFileSync, rmSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { curatorJourneys } from './curator.ts'
import { documentJourneys } from './documents.ts'
import { entranceJourneys } from './entrance.ts'
import { familyJourneys } from './families.ts'
import { artefacts, type Journey, walk } from './journey.ts'
import { matchingJourneys } from './matching.ts'
import { matchingKeyJourneys } from './matching-keys.ts'
import { roleJourneys } from './roles.ts'
import { startServer } from './server.ts'

/** Journeys in their order: the first one fills the installation that the others walk in. */
const journeys: Journey[] = [
  ...entranceJourneys,
  ...curatorJourneys,
  ...matchingJourneys,
  ...matchingKeyJourneys,
  ...documentJourneys,
  ...familyJourneys,
  ...roleJourneys,
]

const only = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const chosen = only.length
  ? journeys.filter((one, i) => i === 0 || only.some((part) => one.name.includes(part)))
  : journeys

rmSync(artefacts, { recursive: true, force: true })
const server = await startServer()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
let passed = 0
let failed = 0
try {
  for (const one of chosen) {
    const started = performance.now()
    const faults = await walk(browser, server.url, one)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (faults.length === 0) passed += 1
    else failed += 1
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${one.name} (${seconds} s)`)
    for (const fault of faults) console.log(`    ${fault}`)
  }
} finally {
  await browser.close()
  await server.stop()
}
if (process.env.TEST_COUNTS) appendFileSync(process.env.TEST_COUNTS, `${passed} ${failed} 0\n`)
console.log(`journeys: ${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
