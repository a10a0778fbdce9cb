import { z } from 'zod'
import { endpoint } from '#api'
import { OpenGroup, WaitingRow, WaitingStep } from './waiting.ts'

const Id = z.object({ id: z.uuid() })

export const waitingApi = {
  list: endpoint({
    method: 'GET',
    url: '/cycles/:id/waiting',
    action: 'matching.read',
    summary: 'Everybody in the bases of a cycle who has no open pair, the longest waiting first',
    params: Id,
    response: z.array(WaitingRow),
  }),
  groups: endpoint({
    method: 'GET',
    url: '/cycles/:id/open-groups',
    action: 'matching.read',
    summary: 'Pairs and groups that no order has secured yet and whose mentor has a free place',
    params: Id,
    response: z.array(OpenGroup),
  }),
  step: endpoint({
    method: 'POST',
    url: '/cycles/:id/waiting/steps',
    action: 'matching.write',
    summary: 'One thing done for some of those who wait; it stays in their history',
    params: Id,
    body: z.object({ ids: z.array(z.uuid()).min(1).max(500), step: WaitingStep }),
    response: z.array(WaitingRow),
    refusals: [
      'waiting.has-pair',
      'waiting.form-already',
      'waiting.mentor-cannot-join',
      'round.form-not-chosen',
      'base.transition',
      'base.in-pair',
      'pair.not-before-order',
      'pair.no-consent',
      'pair.no-places',
      'pair.same-person',
    ],
  }),
}
