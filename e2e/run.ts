import { appendFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { chromium } from 'playwright-core'
import { authorityJourneys } from './authority.ts'
import { curatorJourneys } from './curator.ts'
import { documentJourneys } from './documents.ts'
import { entranceJourneys, firstJourney } from './entrance.ts'
import { familyJourneys } from './families.ts'
import { artefacts, type Journey, walk } from './journey.ts'
import { matchingJourneys } from './matching.ts'
import { matchingKeyJourneys } from './matching-keys.ts'
import { roleJourneys } from './roles.ts'
import { startServer } from './server.ts'

/**
 * Journeys of one lane follow each other; lanes run side by side, so each keeps to what is its own (docs/architecture.md).
 * The longest stand first.
 */
const lanes: Record<string, Journey[]> = {
  documents: documentJourneys,
  matching: matchingJourneys,
  curator: curatorJourneys,
  keyboard: matchingKeyJourneys,
  days: [...entranceJourneys, ...roleJourneys],
  families: familyJourneys,
  authority: authorityJourneys,
}

// A journey waits for the server about as long as it works.
const atOnce = availableParallelism() + 1

const only = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const isChosen = (one: Journey) => !only.length || only.some((part) => one.name.includes(part))

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
  await go('first', firstJourney)
  const waiting = Object.entries(lanes)
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let lane = waiting.shift(); lane; lane = waiting.shift())
        for (const one of lane[1].filter(isChosen)) await go(lane[0], one)
    }),
  )
} finally {
  await browser.close()
  await server.stop()
}
if (process.env.TEST_COUNTS) appendFileSync(process.env.TEST_COUNTS, `${passed} ${failed} 0\n`)
console.log(`journeys: ${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)

/** One journey, told as soon as it is over: lines of several lanes never mix within a journey. */
async function go(lane: string, one: Journey) {
  const started = performance.now()
  const faults = await walk(browser, server.url, one)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (faults.length === 0) passed += 1
  else failed += 1
  const told = `${faults.length === 0 ? '✓' : '✗'} ${lane}: ${one.name} (${seconds} s)`
  console.log([told, ...faults.map((fault) => `    ${fault}`)].join('\n'))
}
