import { parentPort } from 'node:worker_threads'
import type { Draft, Participants } from './participants.ts'
import { type Ask, perform } from './perform.ts'

export type Request = { id: number; draft: Draft; key: string; people: string | null; ask: Ask }
export type Reply =
  | { id: number; phase: Parameters<Parameters<typeof perform>[2] & {}>[0]; share: number | null }
  | { id: number; found: unknown }
  | { id: number; failed: string; name: string }

/** The people of the last draft stay, with the scores of all their pairs: the next question is mostly about them. */
let known: { key: string; people: Participants } | undefined

parentPort?.on('message', async ({ id, draft, key, people, ask }: Request) => {
  const say = (reply: Reply) => parentPort?.postMessage(reply)
  try {
    if (people !== null) known = { key, people: JSON.parse(people) }
    if (known?.key !== key) throw new Error(`thread: the people ${key} are not here`)
    const given = { ...draft, people: known.people }
    const found = await perform(given, ask, (phase, share) => say({ id, phase, share }))
    say({ id, found })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    say({ id, failed: message, name })
  }
})
