import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Change, LiveRound, randomFrom, solveTransport, type Task, topScore } from '@app/model/solver'
import { type Goal, goal, verdict } from './goals.ts'
import { groupRound, ranksLost, stableRound } from './hard-rounds.ts'
import { type Instance, makeInstance, type Shape, taskOf } from './instances.ts'
import { loadMilp } from './milp.ts'
import { lemon, type Rival, scipy, type Timed } from './rivals.ts'
import { solveTimed } from './timed.ts'

type Row = {
  readonly what: string
  /** Our seconds: the median of the turns, of each the quickest. */
  readonly ours: number
  readonly runs: number
  readonly rivals: Readonly<Record<string, { seconds: number; ratio: number; sameOptimum: boolean }>>
  readonly goals: readonly Goal[]
  readonly note?: string
}

/** So often each solver is run in a turn, so many turns, and so often we run before the first. */
const small = { runs: 5, turns: 9, warm: 40 }
const middle = { runs: 3, turns: 3, warm: 3 }
const large = { runs: 1, turns: 1, warm: 1 }

const shapes: readonly (Shape & {
  readonly runs: number
  readonly turns: number
  readonly warm: number
  /** Ratios to the rivals, and megabytes of this process, that must not be exceeded. */
  readonly most: Readonly<Partial<Record<'LEMON' | 'SciPy' | 'MB', number>>>
  readonly dense?: boolean
})[] = [
  {
    name: '1 000 × 100, all pairs',
    mentees: 1000,
    mentors: 100,
    capacity: 10,
    ...small,
    most: { LEMON: 0.5, SciPy: 0.05 },
    dense: true,
  },
  {
    name: '1 150 × 100, all pairs, too few places',
    mentees: 1150,
    mentors: 100,
    capacity: 10,
    ...small,
    most: { LEMON: 1.2 },
    dense: true,
  },
  {
    name: '1 150 × 150, all pairs',
    mentees: 1150,
    mentors: 150,
    capacity: 10,
    ...small,
    most: { LEMON: 1.2 },
    dense: true,
  },
  {
    name: '10 000 × 1 000, 50 candidates',
    mentees: 10_000,
    mentors: 1000,
    capacity: 10,
    candidates: 50,
    ...middle,
    most: { LEMON: 0.15 },
  },
  {
    name: '10 000 × 1 000, all 10 M pairs',
    mentees: 10_000,
    mentors: 1000,
    capacity: 10,
    ...large,
    most: { LEMON: 0.15 },
  },
  {
    name: '100 000 × 10 000, 50 candidates',
    mentees: 100_000,
    mentors: 10_000,
    capacity: 10,
    candidates: 50,
    ...large,
    most: { LEMON: 0.15, MB: 300 },
  },
]

/** Times of the matching engine beside other solvers in the same run. `--quick` leaves out the largest. */
export async function run(args: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matching-bench-'))
  try {
    const rivals = [lemon(folder), scipy(folder)]
    if (!rivals[0]) console.log('LEMON is not here (Debian: liblemon-dev and g++): only our own times.')
    if (!rivals[1]) console.log('SciPy is not here (Debian: python3-scipy): only our own times.')
    const rows = [
      ...transportRows(rivals, args.includes('--quick')),
      ...liveRows(args.includes('--quick')),
      ...(await hardRows()),
    ]
    console.table(rows.map(tableRow))
    mkdirSync('.artefacts/bench', { recursive: true })
    const file = '.artefacts/bench/matching.json'
    writeFileSync(file, `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`)
    console.log(`The figures are in ${file}.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tableRow(row: Row): Record<string, string> {
  const rivals = Object.entries(row.rivals).map(([name, { seconds, ratio, sameOptimum }]) => [
    name,
    `${seconds.toFixed(4)} s, ratio ${ratio.toFixed(3)}${sameOptimum ? '' : ' — ANOTHER OPTIMUM'}`,
  ])
  return {
    what: row.what,
    ours: `${row.ours.toFixed(4)} s`,
    ...Object.fromEntries(rivals),
    target: row.goals.map(({ what, most }) => `${what} ≤ ${most}`).join(', '),
    '': verdict(row.goals),
    note: row.note ?? '',
  }
}

function transportRows(rivals: readonly (Rival | null)[], quick: boolean): Row[] {
  const rows: Row[] = []
  for (const shape of quick
    ? shapes.filter((own) => own.mentees * (own.candidates ?? own.mentors) <= 1e6)
    : shapes)
    for (const alike of [false, true]) {
      const instance = makeInstance(shape, 3, alike)
      rows.push(transportRow(instance, shape, alike, rivals))
    }
  return rows
}

function timed(solve: () => ReturnType<typeof solveTransport>): Timed {
  const start = performance.now()
  const state = solve()
  const seconds = (performance.now() - start) / 1000
  let cost = 0
  state?.pairOf.forEach((k) => {
    cost += k < 0 ? state.big : state.top - state.pairs.score[k]!
  })
  return { seconds, cost }
}

const quickest = (runs: readonly Timed[]) =>
  runs.reduce((best, own) => (own.seconds < best.seconds ? own : best))

function transportRow(
  instance: Instance,
  shape: (typeof shapes)[number],
  alike: boolean,
  rivals: readonly (Rival | null)[],
): Row {
  const installed = rivals.filter(
    (own): own is Rival => own !== null && (own.name !== 'SciPy' || shape.dense === true),
  )
  // The others get costs, not scores: what they are reckoned from is known before their clock starts, too.
  const top = topScore(instance.pairs)
  const solve = () => solveTransport(instance.pairs, instance.capacity, { top })
  for (let run = 0; run < shape.warm; run++) solve()
  // By turns, and the quickest of each turn: a machine that is slow for a while is slow for all.
  const turns: { ours: Timed; others: Timed[] }[] = []
  let memory = 0
  while (turns.length < shape.turns) {
    const ours = quickest(Array.from({ length: shape.runs }, () => timed(solve)))
    memory = Math.max(memory, Math.round(process.memoryUsage.rss() / 1024 ** 2))
    turns.push({ ours, others: installed.map((rival) => rival.run(instance, shape.runs)) })
  }
  const beside = Object.fromEntries(
    installed.map(({ name }, at) => [
      name,
      {
        seconds: median(turns.map(({ others }) => others[at]!.seconds)),
        ratio: median(turns.map(({ ours, others }) => ours.seconds / others[at]!.seconds)),
        sameOptimum: turns.every(({ ours, others }) => ours.cost === others[at]!.cost),
      },
    ]),
  )
  return {
    what: `${shape.name}${alike ? ', everyone likes the same' : ''}`,
    ours: median(turns.map(({ ours }) => ours.seconds)),
    runs: shape.turns * shape.runs,
    rivals: beside,
    goals: Object.entries(shape.most).map(([name, most]) =>
      goal(name, most, name === 'MB' ? memory : beside[name]?.ratio),
    ),
    note: `process ${memory} MB`,
  }
}

/** Two hundred changes by chance, each solved from where the round stands. */
function liveRows(quick: boolean): Row[] {
  const places: Shape[] = [
    { name: 'what-if, school 1 150 × 150', mentees: 1150, mentors: 150, capacity: 10 },
    { name: 'what-if, municipality 10 000 × 1 000, all pairs', mentees: 10_000, mentors: 1000, capacity: 10 },
  ]
  return (quick ? places.slice(0, 1) : places).map((shape) => {
    const task = taskOf(makeInstance(shape, 3, false))
    const live = LiveRound.open(task)
    if (!live) throw new Error('no time limit was given')
    const random = randomFrom(5)
    const times: number[] = []
    while (times.length < 200) {
      const change = someChange(task, live, random)
      if (live.obstacle(change)) continue
      const start = performance.now()
      live.change(change)
      times.push((performance.now() - start) / 1000)
    }
    const sorted = times.toSorted((a, b) => a - b)
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0
    return {
      what: shape.name,
      ours: median(times),
      runs: times.length,
      rivals: {},
      goals: [goal('p95, s', shape.mentees > 5000 ? 0.1 : 0.01, p95)],
      note: `p95 ${p95.toFixed(4)} s`,
    }
  })
}

function someChange(task: Task, live: LiveRound, random: () => number): Change {
  const mentee = Math.floor(random() * task.pairs.mentees)
  const from = task.pairs.ptr[mentee]!
  const mentor = task.pairs.mentor[from + Math.floor(random() * (task.pairs.ptr[mentee + 1]! - from))]!
  const present = live.mentorOf[mentee]!
  const kind = random()
  if (kind < 0.4) return { kind: 'pin', mentee, mentor }
  if (kind < 0.7) return { kind: 'forbid', mentee, mentor: present >= 0 ? present : mentor }
  if (kind < 0.9) return { kind: 'capacity', mentor, max: task.max[mentor]! + (random() < 0.5 ? 1 : -1) }
  return { kind: 'absent', mentee }
}

async function hardRows(): Promise<Row[]> {
  const milp = await loadMilp()
  const groups = solveTimed(groupRound(1), milp, 60)
  const round = stableRound(1)
  const quick = solveTimed(round, null, 60)
  const exact = solveTimed(round, milp, 120)
  // One more on both sides: the best may lose nothing at all.
  const lostRatio =
    exact.status === 'optimal'
      ? (ranksLost(round, quick.mentorOf) + 1) / (ranksLost(round, exact.mentorOf) + 1)
      : undefined
  return [
    {
      what: 'optional groups, 1 150 × 100, 10 candidates',
      ours: groups.seconds,
      runs: 1,
      rivals: {},
      goals: [goal('seconds', 5, groups.seconds), goal('unproven', 0, groups.status === 'optimal' ? 0 : 1)],
      note: `${groups.status}, score ${groups.score}, bound ${groups.bound}`,
    },
    {
      what: 'stable, 1 150 × 100, 30 % ties, local search',
      ours: quick.seconds,
      runs: 1,
      rivals: {},
      goals: [goal('blocking pairs', 0, quick.blocking), goal('lost ranks / proven best', 1.1, lostRatio)],
      note: `blocking ${quick.blocking}, matched ${quick.matched}, lost ranks ${ranksLost(round, quick.mentorOf)}`,
    },
    {
      what: 'stable, the same, exact',
      ours: exact.seconds,
      runs: 1,
      rivals: {},
      goals: [goal('unproven', 0, exact.status === 'optimal' ? 0 : 1)],
      note: `${exact.status}, blocking ${exact.blocking}, matched ${exact.matched}, lost ranks ${ranksLost(round, exact.mentorOf)}`,
    },
  ]
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
