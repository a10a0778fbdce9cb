import { z } from 'zod'
import { Done, endpoint } from '#api'
import { ClosingReason, Pair, PairCard, PairKind, PairState } from './pair.ts'

const Id = z.object({ id: z.uuid() })

export const pairApi = {
  list: endpoint({
    method: 'GET',
    url: '/cycles/:id/pairs',
    action: 'pair.read',
    summary: 'Pairs and groups of a cycle within reach',
    params: Id,
    querystring: z.object({ state: PairState.optional() }),
    response: z.array(Pair),
  }),
  all: endpoint({
    method: 'GET',
    url: '/pairs',
    action: 'pair.read',
    summary: 'Pairs within reach in all cycles, the newest first: to a mentor and a mentee, their own',
    response: z.array(Pair),
  }),
  read: endpoint({
    method: 'GET',
    url: '/pairs/:id',
    action: 'pair.read',
    summary: 'One pair or group',
    params: Id,
    response: PairCard,
  }),
  create: endpoint({
    method: 'POST',
    url: '/cycles/:id/pairs',
    action: 'pair.write',
    summary: 'The curator forms pairs: of a draft of matching, or by hand',
    params: Id,
    body: z.object({
      form: z.string().max(60),
      roundId: z.uuid().optional(),
      startsOn: z.iso.date().optional(),
      endsOn: z.iso.date().optional(),
      /** Participations; several mentees of one mentor become a group when asked. */
      pairs: z
        .array(
          z.object({
            mentorId: z.uuid(),
            menteeIds: z.array(z.uuid()).min(1).max(50),
            score: z.number().int().min(0).max(10_000).optional(),
            reasons: z.array(z.unknown()).max(30).optional(),
            goal: z.string().max(2000).optional(),
          }),
        )
        .min(1)
        .max(2000),
    }),
    response: z.array(Pair),
    refusals: [
      'pair.no-consent',
      'pair.taken',
      'pair.no-places',
      'pair.same-person',
      'pair.ends-before-start',
    ],
  }),
  change: endpoint({
    method: 'PATCH',
    url: '/pairs/:id',
    action: 'pair.write',
    summary: 'Goal, kind and period; of a secured pair only the goal',
    params: Id,
    body: z.object({
      goal: z.string().max(2000).optional(),
      kind: PairKind.optional(),
      startsOn: z.iso.date().nullable().optional(),
      endsOn: z.iso.date().nullable().optional(),
    }),
    response: Pair,
    refusals: ['pair.not-before-order', 'pair.closed', 'pair.ends-before-start', 'pair.in-paper'],
  }),
  dissolve: endpoint({
    method: 'DELETE',
    url: '/pairs/:id',
    action: 'pair.write',
    summary: 'Takes a pair apart before the order; both return to their bases',
    params: Id,
    response: Done,
    refusals: ['pair.not-before-order', 'pair.in-paper'],
  }),
  dissolveMany: endpoint({
    method: 'POST',
    url: '/pairs/dissolution',
    action: 'pair.write',
    summary: 'Takes many pairs apart before the order: all of them or none',
    body: z.object({ ids: z.array(z.uuid()).min(1).max(2000) }),
    response: z.object({ dissolved: z.number().int() }),
    refusals: ['pair.not-before-order', 'pair.in-paper'],
  }),
  activate: endpoint({
    method: 'POST',
    url: '/pairs/activation',
    action: 'pair.write',
    summary: 'Secured pairs begin to work',
    body: z.object({ ids: z.array(z.uuid()).min(1).max(2000) }),
    response: z.object({ activated: z.number().int() }),
    refusals: ['pair.not-secured'],
  }),
  close: endpoint({
    method: 'POST',
    url: '/pairs/:id/closure',
    action: 'pair.write',
    summary: 'Closes a pair with a reason',
    params: Id,
    body: z.object({ reason: ClosingReason, on: z.iso.date(), comment: z.string().max(2000).default('') }),
    response: Pair,
    refusals: ['pair.closed', 'pair.wrong-state'],
  }),
}
