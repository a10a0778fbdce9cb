import { z } from 'zod'
import { endpoint } from '#api'

/** One find: a person, a pair, a document. Where its page is, the web knows by the kind. */
export const Found = z
  .object({
    kind: z.enum(['person', 'pair', 'document']),
    id: z.uuid(),
    title: z.string(),
    /** What tells it from others of the same name: the class, the date of an order. */
    note: z.string(),
  })
  .meta({ id: 'Found' })
export type Found = z.output<typeof Found>

export const searchApi = {
  find: endpoint({
    // The words are somebody's name: they must not stay in addresses and logs, so it is not a GET.
    method: 'POST',
    url: '/search',
    action: 'search.use',
    summary: 'Finds people by the beginning of any part of the name, pairs and documents by number',
    body: z.object({ q: z.string().max(200) }),
    response: z.array(Found),
  }),
}
