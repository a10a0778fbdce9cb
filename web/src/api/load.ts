import type { Answer, Endpoint, Input } from '@app/model/api'
import type { ErrorCode } from '@app/model/errors'
import { queryOptions } from '@tanstack/react-query'
import { call, type Trouble } from './call.ts'
import { pathOf } from './path.ts'

/** A refusal thrown, for loaders and queries; the error page knows what to say about it. */
export class RefusedError extends Error {
  readonly code: ErrorCode | Trouble
  readonly report: string | undefined
  constructor(code: ErrorCode | Trouble, report?: string) {
    super(code)
    this.name = 'RefusedError'
    this.code = code
    this.report = report
  }
}

/** As `call`, but throws the refusal. */
export async function load<E extends Endpoint>(
  e: E,
  input: Input<E>,
  signal?: AbortSignal,
): Promise<Answer<E>> {
  const outcome = await call(e, input, signal)
  if (!outcome.ok) throw new RefusedError(outcome.code, outcome.report)
  return outcome.answer
}

/** A query of an endpoint, kept under its method, its pattern and its address. */
export function queryOf<E extends Endpoint>(e: E, input: Input<E>) {
  const { params, querystring } = input as { params?: unknown; querystring?: unknown }
  return queryOptions({
    queryKey: [...keyOf(e), pathOf(e, params, querystring)],
    queryFn: ({ signal }) => load(e, input, signal),
  })
}

/** Key under which all queries of an endpoint are kept, whatever their parameters: to make them stale. */
export const keyOf = (e: Endpoint) => [e.method, e.url] as const
