import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { bestByTrying, type Kinds, smallTask, valueOfAnswer } from './brute-force.ts'
import { highsMilp, type Milp, readInstance, solutionText, solve, type Task, totals } from './index.ts'

// The package describes its CommonJS form only; as an ES module the default import is the loader itself.
const milp = highsMilp(await (loadHighs as unknown as typeof loadHighs.default)())

const example = (name: string) => readFileSync(new URL(`./examples/${name}.json`, import.meta.url))

test.each(['lexicographic', 'groups', 'stable'])('the example «%s» has the expected value', (name) => {
  const expected: { matched: number; score: number } = JSON.parse(example(`${name}.expected`).toString())
  const task = readInstance(example(name))
  const answer = solve(task, { milp })
  expect(answer.status).toBe('optimal')
  expect(totals(task, answer.mentorOf)).toMatchObject({ matched: expected.matched, score: expected.score })
})

/** The engine and trying everything agree on this many tiny tasks. */
function agrees(kinds: Kinds, runs: number, solver: Milp | null = milp) {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const task = smallTask(seed, kinds)
      const answer = solve(task, { milp: solver })
      const best = bestByTrying(task)
      if (answer.status === 'infeasible') expect(best).toBeNull()
      else if (answer.status === 'optimal') expect(valueOfAnswer(task, answer.mentorOf)).toEqual(best)
      else expect(answer.bound).toBeGreaterThanOrEqual(bestScoreAt(task, answer.mentorOf))
      if (solver) expect(answer.status).not.toBe('feasible')
    }),
    { numRuns: runs, seed: 20 },
  )
}

/** The score of the answer itself: what an honest bound is never below. */
const bestScoreAt = (task: Task, mentorOf: Int32Array) => totals(task, mentorOf).score

const plain = { rules: false, preferences: false }
const withRules = { rules: true, preferences: false }
const withWishes = { rules: false, preferences: true }
const withAll = { rules: true, preferences: true }

test('the best score of tiny rounds is the one found by trying everything', () => {
  agrees({ mode: 'score', ...plain }, 3000)
  agrees({ mode: 'score', ...withRules }, 3000)
})

test('the fairest and the leximin answer are the ones found by trying everything', () => {
  agrees({ mode: 'fair', ...plain }, 1000)
  agrees({ mode: 'fair', ...withRules }, 1000)
  agrees({ mode: 'leximin', ...plain }, 1000)
  agrees({ mode: 'leximin', ...withRules }, 1000)
})

test('stable answers and trade-offs are the ones found by trying everything', () => {
  agrees({ mode: 'stable', ...withWishes }, 1500)
  agrees({ mode: 'stable', ...withAll }, 700)
  agrees({ mode: 'blend', ...withWishes }, 700)
  agrees({ mode: 'blend', ...withAll }, 700)
})

test('without the general solver the answers are still good, and honest about what is not proven', () => {
  agrees({ mode: 'score', ...withRules }, 500, null)
  agrees({ mode: 'leximin', ...withRules }, 500, null)
  agrees({ mode: 'stable', ...withWishes }, 500, null)
  agrees({ mode: 'blend', ...withWishes }, 500, null)
})

test('the same task always gives the same text', () => {
  for (const mode of ['score', 'fair', 'leximin', 'stable', 'blend'] as const)
    for (let seed = 0; seed < 30; seed++) {
      const text = () => {
        const task = smallTask(seed, { mode, ...withAll, largest: 8 })
        return solutionText(task, solve(task, { milp }), 0)
      }
      expect(text()).toBe(text())
    }
})
