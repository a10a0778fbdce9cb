import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openTown } from './town.ts'

type Board = {
  draft: { id: string; step: number; solving: { phase: string; share: number | null } | null }
  pairs: { mentee: string; mentor: string; score: number }[]
  figures: { matched: number; proven: boolean }
}

/**
 * The workbench over HTTP. A school: what the curator waits for at every step. A municipality: how long the
 * background works, how long the server is deaf meanwhile, and how soon it stops when told to.
 */
export async function run(): Promise<void> {
  await school()
  await municipality()
}

async function school() {
  const town = await openTown(1150, 150, 8)
  try {
    const ask = asker(town)
    spent = process.cpuUsage()
    const begun = performance.now()
    const round = await ask(`/cycles/${town.cycleId}/rounds`, 'POST', { form: 'teacher_pupil' })
    line('school 1,150 × 150: new round with its proposal', performance.now() - begun, 3000)
    const draft = `/drafts/${round.drafts[0].id}`
    const boards: number[] = []
    for (let i = 0; i < 15; i++) boards.push(await timed(() => ask(draft)))
    line('school: board, median', median(boards), 500, boards.length)
    let board: Board = await ask(draft)
    const changes: number[] = []
    for (let i = 0; i < 30; i++) {
      const pair = board.pairs[(i * 37) % board.pairs.length]
      const forbid = { kind: 'forbid', mentee: pair?.mentee, mentor: pair?.mentor, reason: '' }
      const body = { step: board.draft.step, change: i % 3 === 2 ? { ...forbid, kind: 'lock' } : forbid }
      changes.push(await timed(async () => (board = await ask(`${draft}/changes`, 'POST', body))))
    }
    const changed = 'school: change by hand and everything solved anew'
    line(`${changed}, median`, median(changes), 500, changes.length)
    line(`${changed}, p95`, percentile(changes, 0.95), 1000)
    line('school: what would help most', await timed(() => ask(`${draft}/help`)), 5000)
  } finally {
    await town.close()
  }
}

async function municipality() {
  const town = await openTown(10_000, 1000, 9)
  const delay = monitorEventLoopDelay({ resolution: 10 })
  try {
    const ask = asker(town)
    spent = process.cpuUsage()
    const created = await timed(() =>
      ask(`/cycles/${town.cycleId}/rounds`, 'POST', { form: 'teacher_pupil' }),
    )
    line('municipality 10,000 × 1,000: new round answers', created, 5000)
    const [round] = await ask(`/cycles/${town.cycleId}/rounds`)
    const draft = `/drafts/${round.drafts[0].id}`
    delay.enable()
    const start = performance.now()
    const phases = new Set<string>()
    for (;;) {
      const { solving } = await ask(`${draft}/step`)
      if (!solving) break
      if (solving.problem) throw new Error(solving.problem)
      phases.add(solving.phase)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    line(
      `municipality: solved in the background (${[...phases].join(', ')})`,
      performance.now() - start,
      120_000,
    )
    delay.disable()
    line('municipality: longest deafness of the server meanwhile', delay.max / 1e6, 1000)
    let board: Board = {
      pairs: [],
      draft: { id: '', step: 0, solving: null },
      figures: { matched: 0, proven: false },
    }
    line('municipality: board, the first time', await timed(async () => (board = await ask(draft))), 20_000)
    line('municipality: board again', await timed(() => ask(draft)), 5000)
    if (board.figures.matched !== 9000 || !board.figures.proven) throw new Error('not the proven optimum')
    const [pair] = board.pairs
    const forbid = { kind: 'forbid', mentee: pair?.mentee, mentor: pair?.mentor, reason: '' }
    const glass = await timed(() => ask(`${draft}/mentees/${pair?.mentee}`))
    line('municipality: one mentee under the glass', glass, 2000)
    const changed = await timed(async () => {
      await ask(`${draft}/changes`, 'POST', { step: 0, change: forbid })
      while ((await ask(`${draft}/step`)).solving) await new Promise((resolve) => setTimeout(resolve, 100))
      board = await ask(draft)
    })
    line('municipality: change by hand, solved anew and on the board', changed, 20_000)
    if (board.draft.step !== 1) throw new Error('the change was not taken')
    const again = ask(`${draft}/changes`, 'POST', { step: 1, change: { kind: 'solve' } })
    while (!(await ask(`${draft}/step`)).solving) await new Promise((resolve) => setTimeout(resolve, 20))
    line(
      'municipality: told to stop, and stopped',
      await timed(() => ask(`${draft}/solving`, 'DELETE')),
      2000,
    )
    await again
    const { solving, step } = await ask(`${draft}/step`)
    if (solving || step !== 1) throw new Error('it did not stop')
  } finally {
    await town.close()
  }
}

/** Paths of the API, the answers as they are. */
function asker({ address, headers }: { address: string; headers: Record<string, string> }) {
  return async (path: string, method = 'GET', body?: object) => {
    const answer = await fetch(`${address}/api${path}`, {
      method,
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const json = await answer.json()
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`)
    return json
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
}

const median = (times: readonly number[]) => percentile(times, 0.5)

let spent = process.cpuUsage()

/**
 * What a person waits for, and the work of the processor behind it (of one time, when it was done several times): on
 * a machine that does other work too the second says more.
 */
function line(what: string, milliseconds: number, most: number, times = 1) {
  const { user, system } = process.cpuUsage(spent)
  spent = process.cpuUsage()
  const work = Math.round((user + system) / 1000 / times)
  const sign = milliseconds <= most ? '  ' : '✗ '
  console.log(`${sign}${what}: ${Math.round(milliseconds)} ms (≤ ${most}), work ${work} ms`)
}
