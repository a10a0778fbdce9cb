import { z } from 'zod'
import { endpoint } from '#api'

/** One event as a person reads it: who, what, of which thing. The words are found by `action`. */
export const JournalRow = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    who: z.string(),
    role: z.string().nullable(),
    action: z.string(),
    subject: z.string().nullable(),
    subjectId: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'JournalRow' })
export type JournalRow = z.output<typeof JournalRow>

export const journalApi = {
  list: endpoint({
    method: 'GET',
    url: '/journal',
    action: 'journal.read',
    summary: 'Events of the organisation, newest first',
    querystring: z.object({
      before: z.string().max(30).optional(),
      action: z.string().max(60).optional(),
      subjectId: z.string().max(60).optional(),
    }),
    response: z.object({ rows: z.array(JournalRow), more: z.boolean() }),
  }),
  person: endpoint({
    method: 'GET',
    url: '/people/:id/journal',
    action: 'person.history',
    summary: 'Who read and who changed the card of a person',
    params: z.object({ id: z.uuid() }),
    response: z.array(JournalRow),
  }),
}
