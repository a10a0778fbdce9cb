import { z } from 'zod'
import { Done, endpoint } from '#api'

/** `code` and `params` are turned into a sentence by the page; `link` leads to the place of work. */
export const Notice = z
  .object({
    id: z.uuid(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    link: z.string().nullable(),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notice' })
export type Notice = z.output<typeof Notice>

export const notificationApi = {
  list: endpoint({
    method: 'GET',
    url: '/notices',
    action: 'account',
    summary: 'Latest notices of the signed-in person in the active organisation',
    response: z.array(Notice),
  }),
  read: endpoint({
    method: 'POST',
    url: '/notices/readings',
    action: 'account',
    summary: 'Marks all notices as read',
    response: Done,
  }),
}
