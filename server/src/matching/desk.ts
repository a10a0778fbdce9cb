import { Worker } from 'node:worker_threads'
import { hashOf } from './data-key.ts'
import type { Draft, Given } from './participants.ts'
import { type Ask, type Found, perform, type Tell } from './perform.ts'
import { Contradiction } from './solve-draft.ts'
import type { Reply, Request } from './thread.ts'

/** Whoever asked for it does not need it any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** So many pairs are scored in some ten milliseconds: less than it takes to hand them over. */
const HERE = 300_000
const IDLE_MS = 120_000

/** A thread that keeps the people it was last asked about, and ends when nobody has asked for a while. */
class Seat {
  private worker: Worker | undefined
  private key = ''
  private last = 0
  private readonly waiting = new Map<
    number,
    { done: (found: unknown) => void; fail: (error: Error) => void; tell: Tell }
  >()
  private idle: NodeJS.Timeout | undefined

  ask({ draft, key, people }: Packed, ask: Ask, tell: Tell): Promise<unknown> {
    const worker = this.open()
    const id = ++this.last
    return new Promise((done, fail) => {
      this.waiting.set(id, { done, fail, tell })
      const request: Request = { id, draft, key, people: this.key === key ? null : people, ask }
      worker.postMessage(request)
      this.key = key
    })
  }

  get isIdle(): boolean {
    return this.waiting.size === 0
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

let boards = new Seat()
/** Has answered about boards before the present one took its place: the next solution begins with what it knows. */
let spare = new Seat()
const studies = new Seat()
const solving = new Map<string, Seat>()
/** Studies are small but take seconds, boards are large: so many answers of each are kept. */
const answers = { studies: new Map<string, Promise<unknown>>(), boards: new Map<string, Promise<unknown>>() }
const KEPT = { studies: 24, boards: 4 }

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
  const about = packed(given)
  const kind = study ? 'studies' : ask.kind === 'board' ? 'boards' : null
  const question = kind && hashOf(JSON.stringify([about.key, about.draft, ask]))
  const before = kind && answers[kind].get(question ?? '')
  if (before) return before as Promise<Found[K]>
  const answer = (study ? studies : boards).ask(about, ask, () => {})
  if (kind && question) remember(kind, question, answer)
  return answer as Promise<Found[K]>
}

/** Solves in a thread of its own, which `stopSolving` ends at once. */
export async function solveApart(
  name: string,
  given: Given,
  ask: Extract<Ask, { kind: 'solve' }>,
  tell: Tell,
): Promise<Found['solve']> {
  stopSolving(name)
  const large = sizeOf(given) > HERE
  const seat = large && spare.isIdle ? spare : new Seat()
  if (seat === spare) spare = new Seat()
  solving.set(name, seat)
  try {
    const found = (await seat.ask(packed(given), ask, tell)) as Found['solve']
    // It has the scores of all pairs: whoever looks at the draft now need not wait for them again.
    if (large) [boards, spare] = [seat, boards]
    else seat.close()
    return found
  } catch (error) {
    seat.close()
    throw error
  } finally {
    if (solving.get(name) === seat) solving.delete(name)
  }
}

export function stopSolving(name: string): void {
  solving.get(name)?.close()
}

type Packed = { draft: Draft; key: string; people: string }

function packed({ people, ...draft }: Given): Packed {
  const text = JSON.stringify(people)
  return { draft, people: text, key: hashOf(text) }
}

/** Every curator who opens the page asks for the same. */
function remember(kind: keyof typeof KEPT, question: string, answer: Promise<unknown>): void {
  const kept = answers[kind]
  kept.set(question, answer)
  answer.catch(() => kept.delete(question))
  const [oldest] = kept.keys()
  if (kept.size > KEPT[kind] && oldest !== undefined) kept.delete(oldest)
}
