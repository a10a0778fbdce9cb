import { appendFileSync } from 'node:fs'
import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Writes «passed failed skipped» of a run to the file TEST_COUNTS, for the sum of `npm test`. A project of
 * TEST_PROJECTS in which nothing ran has failed: Vitest is silent about a name that it does not know.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]) {
    if (!process.env.TEST_COUNTS) return
    const states = modules.flatMap((m) => [...m.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((s) => s === state).length
    // A file or a suite that broke, and an error outside any test, fail the run as a test does.
    const broken = modules.flatMap((m) => [
      ...m.errors(),
      ...[...m.children.allSuites()].flatMap((suite) => suite.errors()),
    ])
    const passed = count('passed')
    const skipped = count('skipped')
    const ran = new Set(modules.map((m) => m.project.name))
    const absent = (process.env.TEST_PROJECTS ?? '').split(' ').filter((name) => name && !ran.has(name))
    for (const name of absent) console.error(`No tests of «${name}» ran.`)
    const failed = states.length - passed - skipped + broken.length + errors.length + absent.length
    appendFileSync(process.env.TEST_COUNTS, `${passed} ${failed} ${skipped}\n`)
  }
}
