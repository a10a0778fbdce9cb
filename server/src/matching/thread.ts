import { parentPort } from 'node:worker_threads'
import type { Given } from './participants.ts'
import { type Ask, perform } from './perform.ts'

export type Request = { id: number; key: string; given: string | null; ask: Ask }
export type Reply =
  | { id: number; phase: Parameters<Parameters<typeof perform>[2] & {}>[0]; share: number | null }
  | { id: number; found: unknown }
  | { id: number; failed: string; name: string }

/** The people of the last draft stay, with the scores of all their pairs: the next question is mostly about them. */
let known: { key: string; given: Given } | undefined

parentPort?.on('message', async ({ id, key, given, ask }: Request) => {
  const say = (reply: Reply) => parentPort?.postMessage(reply)
  try {
    if (given !== null) known = { key, given: JSON.parse(given) }
    if (known?.key !== key) throw new Error(`thread: the draft ${key} is not here`)
    const found = await perform(known.given, ask, (phase, share) => say({ id, phase, share }))
    say({ id, found })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    say({ id, failed: message, name })
  }
})
