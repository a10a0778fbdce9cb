import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Given } from './participants.ts'
import { type Ask, type Found, perform, type Tell } from './perform.ts'
import { Contradiction } from './solve-draft.ts'
import type { Reply } from './thread.ts'

/** Whoever asked for it does not need it any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** So many pairs are scored in some ten milliseconds: less than it takes to hand them over. */
const HERE = 300_000
const IDLE_MS = 120_000

/** A thread that keeps the draft it was last asked about, and ends when nobody has asked for a while. */
class Seat {
  private worker: Worker | undefined
  private key = ''
  private last = 0
  private readonly waiting = new Map<
    number,
    { done: (found: unknown) => void; fail: (error: Error) => void; tell: Tell }
  >()
  private idle: NodeJS.Timeout | undefined

  ask(key: string, given: string, ask: Ask, tell: Tell): Promise<unknown> {
    const worker = this.open()
    const id = ++this.last
    return new Promise((done, fail) => {
      this.waiting.set(id, { done, fail, tell })
      worker.postMessage({ id, key, given: this.key === key ? null : given, ask })
      this.key = key
    })
  }

  close(error: Error = new Cancelled()): void {
    clearTimeout(this.idle)
    const { worker } = this
    this.worker = undefined
    this.key = ''
    for (const { fail } of this.waiting.values()) fail(error)
    this.waiting.clear()
    void worker?.terminate()
  }

  private open(): Worker {
    clearTimeout(this.idle)
    if (this.worker) return this.worker
    const worker = new Worker(new URL('./thread.ts', import.meta.url))
    // A server that is told to end does not wait for a thread.
    worker.unref()
    worker.on('message', (reply: Reply) => this.hear(reply))
    worker.on('error', (error) => worker === this.worker && this.close(error as Error))
    worker.on('exit', () => worker === this.worker && this.close(new Error('thread: ended')))
    this.worker = worker
    return worker
  }

  private hear(reply: Reply): void {
    const one = this.waiting.get(reply.id)
    if (!one) return
    if ('phase' in reply) {
      one.tell(reply.phase, reply.share)
      return
    }
    this.waiting.delete(reply.id)
    if ('found' in reply) one.done(reply.found)
    else if (reply.name === 'Contradiction') one.fail(new Contradiction())
    else one.fail(Object.assign(new Error(reply.failed), { name: reply.name }))
    if (this.waiting.size === 0) {
      this.idle = setTimeout(() => this.close(), IDLE_MS)
      this.idle.unref()
    }
  }
}

const boards = new Seat()
const studies = new Seat()
const solving = new Map<string, Seat>()
const asked = new Map<string, Promise<unknown>>()
const REMEMBERED = 24

export const sizeOf = ({ people }: Given) => people.mentees.length * people.mentors.length

type Question = Exclude<Ask, { kind: 'solve' }>

/** The answer about a draft; a large one is computed in a thread, so that nobody else waits. */
export async function askAbout<K extends Question['kind']>(
  given: Given,
  ask: Question & { kind: K },
): Promise<Found[K]> {
  const study = ask.kind === 'help' || ask.kind === 'methods'
  // `perform` answers a question with its own kind of answer.
  if (!study && sizeOf(given) <= HERE) return perform(given, ask) as Promise<Found[K]>
  const { key, text } = packed(given)
  const question = `${key} ${JSON.stringify(ask)}`
  const before = study ? asked.get(question) : undefined
  if (before) return before as Promise<Found[K]>
  const answer = (study ? studies : boards).ask(key, text, ask, () => {})
  if (study) remember(question, answer)
  return answer as Promise<Found[K]>
}

/** Solves in a thread of its own, which `stopSolving` ends at once. */
export function solveApart(
  name: string,
  given: Given,
  ask: Extract<Ask, { kind: 'solve' }>,
  tell: Tell,
): Promise<Found['solve']> {
  stopSolving(name)
  const seat = new Seat()
  solving.set(name, seat)
  const { key, text } = packed(given)
  return (seat.ask(key, text, ask, tell) as Promise<Found['solve']>).finally(() => {
    if (solving.get(name) === seat) solving.delete(name)
    seat.close()
  })
}

export function stopSolving(name: string): void {
  solving.get(name)?.close()
}

function packed(given: Given) {
  const text = JSON.stringify(given)
  return { text, key: createHash('sha1').update(text).digest('base64') }
}

/** Studies take seconds, and every curator who opens the page asks for the same. */
function remember(question: string, answer: Promise<unknown>): void {
  asked.set(question, answer)
  answer.catch(() => asked.delete(question))
  const [oldest] = asked.keys()
  if (asked.size > REMEMBERED && oldest !== undefined) asked.delete(oldest)
}
