import { z } from 'zod'
import type { Permission } from '#access'
import type { CommonError, ErrorCode } from '#errors'

/** One door of the server: a value that types the handler, the call, the form and the answer. */
export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: `/${string}`
  /** A row of the policy table, or who may come in without one. */
  action: Permission
  /** One sentence for the readable page of the interface. */
  summary?: string
  params?: z.ZodObject
  querystring?: z.ZodObject
  body?: z.ZodType
  /** The request is one file (multipart, field `file`), given to the handler as `upload`. */
  upload?: true
  /** `FileAnswer` means that bytes are sent instead of JSON. */
  response: z.ZodType
  refusals?: readonly ErrorCode[]
}

export const endpoint = <const E extends Endpoint>(e: E): E => e

/** Bytes to be saved or shown by the browser under `name`. */
export const FileAnswer = z.object({
  name: z.string(),
  type: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  inline: z.boolean().optional(),
})
export type FileAnswer = z.output<typeof FileAnswer>

/** What a change answers when there is nothing to tell. */
export const Done = z.object({ done: z.literal(true) })
export const done = { done: true } as const

type Parts = 'params' | 'querystring' | 'body'
type Has<E, K extends keyof E> = E[K] extends z.ZodType ? K : never
export type Input<E extends Endpoint> = {
  [K in Parts & keyof E as Has<E, K>]: z.input<E[K] & z.ZodType>
}
export type Parsed<E extends Endpoint> = {
  [K in Parts & keyof E as Has<E, K>]: z.output<E[K] & z.ZodType>
}
export type Answer<E extends Endpoint> = z.output<E['response']>
export type Refusal<E extends Endpoint> =
  | CommonError
  | (E['refusals'] extends readonly (infer C extends ErrorCode)[] ? C : never)
