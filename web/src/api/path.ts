import type { Endpoint } from '@app/model/api'

/** Address of an endpoint with its parameters in place. */
export function pathOf(e: Endpoint, params?: unknown, querystring?: unknown): string {
  const inPath = (params ?? {}) as Record<string, unknown>
  const path = e.url.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(String(inPath[name])))
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries((querystring ?? {}) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) query.append(key, String(one))
    }
  }
  const tail = query.toString()
  return `/api${path}${tail && `?${tail}`}`
}
