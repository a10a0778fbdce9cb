import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import type { Place, Usage } from './served.ts'

const limit = 2.5
const many = 4000
const rounds = 5
const workers = 8

/** CPU of a list of fifty rows against bare `node:http` with the same JSON; each server is a process of its own. */
export async function run(): Promise<void> {
  const [bare, ours, whole] = [await start('bare'), await start('ours'), await start('whole')]
  try {
    const ratios: number[] = []
    let last = ''
    for (let round = 0; round <= rounds; round++) {
      const [a, b] = [await usageOf(bare, round), await usageOf(ours, round)]
      // The first round warms both up.
      if (round > 0) ratios.push(b.main / a.main)
      last = `${a.main.toFixed(0)} and ${b.main.toFixed(0)} µs`
    }
    const ratio = ratios.sort((a, b) => a - b)[rounds >> 1] ?? 0
    console.log(
      `${ratio <= limit ? '  ' : '✗ '}CPU of a 50-row list : bare node:http ${ratio.toFixed(2)} (≤ ${limit}); last ${last}`,
    )
    // Few: a signed-in account is limited too.
    await usageOf(whole, 100, 400)
    const { main, all } = await usageOf(whole, 101, 400)
    // For comparison, without a limit: session, row-level security and the query itself.
    console.log(
      `  with sign-in and PGlite: ${main.toFixed(0)} µs in the main thread, ${all.toFixed(0)} µs with the database`,
    )
  } finally {
    for (const { child } of [bare, ours, whole]) child.disconnect()
  }
}

type Served = { child: ChildProcess; place: Place }

const start = (kind: string) =>
  new Promise<Served>((resolve, reject) => {
    const child = fork(new URL('./served.ts', import.meta.url), [kind])
    child.once('error', reject)
    child.once('message', (place) => resolve({ child, place: place as Place }))
  })

/** Microseconds of CPU that the server spends on one request. */
async function usageOf({ child, place }: Served, round: number, requests = many): Promise<Usage> {
  const before = await usage(child)
  const worker = async (_: unknown, i: number) => {
    // From an address of its own each time: the limit of requests counts by address.
    const agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress: `127.0.${round}.${i + 2}` })
    for (let n = 0; n < requests / workers; n++) await get(place, agent)
    agent.destroy()
  }
  await Promise.all(Array.from({ length: workers }, worker))
  const after = await usage(child)
  return { all: (after.all - before.all) / requests, main: (after.main - before.main) / requests }
}

const usage = (child: ChildProcess) =>
  new Promise<Usage>((resolve) => {
    child.once('message', (message) => resolve(message as Usage))
    child.send('usage')
  })

const get = (place: Place, agent: Agent) =>
  new Promise<void>((resolve, reject) => {
    const asked = request({ ...place, host: '127.0.0.1', agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode}`))
      answer.resume().on('end', resolve)
    })
    asked.on('error', reject).end()
  })
