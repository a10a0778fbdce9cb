import type { Endpoint, Input } from '@app/model/api'
import { type Outcome, outcomeOf, type Refused } from './call.ts'
import { pathOf } from './path.ts'

type Loose = { params?: unknown; querystring?: unknown; body?: unknown }

/** Address of a file for a link or a frame: the browser asks for it by itself. */
export function fileUrl<E extends Endpoint>(e: E, input: Input<E>): string {
  const { params, querystring } = input as Loose
  return pathOf(e, params, querystring)
}

/** Fetches a file and saves it under the name that the server gave it. */
export async function download<E extends Endpoint>(
  e: E,
  input: Input<E>,
): Promise<{ ok: true; name: string } | Refused<E>> {
  const { params, querystring, body } = input as Loose
  const request: RequestInit = { method: e.method }
  if (body !== undefined) {
    request.body = JSON.stringify(body)
    request.headers = { 'content-type': 'application/json' }
  }
  const response = await fetch(pathOf(e, params, querystring), request).catch(() => undefined)
  if (!response) return { ok: false, code: 'offline' }
  if (!response.ok) {
    const outcome = outcomeOf<E>(response.status, await response.text().catch(() => ''))
    return outcome.ok ? { ok: false, code: 'bug' } : outcome
  }
  const bytes = await response.blob().catch(() => undefined)
  if (!bytes) return { ok: false, code: 'offline' }
  const name = fileNameOf(response.headers.get('content-disposition'))
  save(bytes, name)
  return { ok: true, name }
}

/** The name in a content-disposition header: the encoded one (RFC 6266), else the plain one. */
export function fileNameOf(header: string | null): string {
  const encoded = header?.match(/filename\*=(?:UTF-8|utf-8)''([^;]+)/)?.[1]
  const plain = header?.match(/filename="([^"]+)"/)?.[1]
  try {
    return encoded ? decodeURIComponent(encoded) : (plain ?? 'файл')
  } catch {
    return plain ?? 'файл'
  }
}

function save(bytes: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

type UploadOptions = {
  /** From 0 to 1, while the bytes leave this device. */
  onProgress?: (part: number) => void
  signal?: AbortSignal
}

/** Sends one file, telling how far it is; `fetch` cannot tell that. */
export function upload<E extends Endpoint>(
  e: E,
  input: Input<E>,
  file: File,
  { onProgress, signal }: UploadOptions = {},
): Promise<Outcome<E>> {
  const { params, querystring } = input as Loose
  const form = new FormData()
  form.append('file', file, file.name)
  const request = new XMLHttpRequest()
  return new Promise((resolve) => {
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total)
    }
    request.onload = () => resolve(outcomeOf<E>(request.status, request.responseText))
    request.onerror = () => resolve({ ok: false, code: 'offline' })
    request.onabort = () => resolve({ ok: false, code: 'offline' })
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.open(e.method, pathOf(e, params, querystring))
    request.send(form)
  })
}
