import type { Answer, Endpoint, Input, Refusal } from '@app/model/api'
import { pathOf } from './path.ts'

/** Beside the refusals of the contract: no answer at all, and a bug of ours. */
export type Trouble = 'offline' | 'bug'

export type Refused<E extends Endpoint> = {
  ok: false
  code: Refusal<E> | Trouble
  /** Number of the report that the person may read out to support; only with `bug`. */
  report?: string
}

export type Outcome<E extends Endpoint> = { ok: true; answer: Answer<E> } | Refused<E>

type Loose = { params?: unknown; querystring?: unknown; body?: unknown }

/** Asks the server; never throws: what may go wrong is in the answer. */
export async function call<E extends Endpoint>(
  e: E,
  input: Input<E>,
  signal?: AbortSignal,
): Promise<Outcome<E>> {
  const { params, querystring, body } = input as Loose // Input<E> is this, part by part
  const request: RequestInit = { method: e.method, signal: signal ?? null }
  if (body !== undefined) {
    request.body = JSON.stringify(body)
    request.headers = { 'content-type': 'application/json' }
  }
  const response = await fetch(pathOf(e, params, querystring), request).catch(() => undefined)
  if (!response) return { ok: false, code: 'offline' }
  return outcomeOf<E>(response.status, await response.text().catch(() => ''))
}

/** What an answer of the server means; anything unreadable is a bug or a network in between. */
export function outcomeOf<E extends Endpoint>(status: number, text: string): Outcome<E> {
  const json = parsed(text)
  if (status >= 200 && status < 300 && json !== undefined) {
    return { ok: true, answer: json as Answer<E> } // The server has parsed it by the same schema.
  }
  // A proxy in between answers so while the server restarts.
  if (status === 502 || status === 503 || status === 504) return { ok: false, code: 'offline' }
  const { code, report } = (json ?? {}) as { code?: Refusal<E>; report?: unknown }
  if (status < 400 || status >= 500 || !code) {
    return { ok: false, code: 'bug', ...(report === undefined ? {} : { report: String(report) }) }
  }
  return { ok: false, code }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
