import { z } from 'zod'
import { Done, endpoint } from '#api'
import { DraftChange } from './draft.ts'
import { Board, Candidate, PairDetails, RoundProspect, RoundRow } from './round.ts'

const Id = z.object({ id: z.uuid() })

export const roundApi = {
  list: endpoint({
    method: 'GET',
    url: '/cycles/:id/rounds',
    action: 'matching.read',
    summary: 'Rounds of matching of a cycle with their drafts',
    params: Id,
    response: z.array(RoundRow),
  }),
  prospects: endpoint({
    method: 'GET',
    url: '/cycles/:id/prospects',
    action: 'matching.read',
    summary: 'Forms of the cycle with the numbers of those who could be paired now',
    params: Id,
    response: z.array(RoundProspect),
  }),
  create: endpoint({
    method: 'POST',
    url: '/cycles/:id/rounds',
    action: 'matching.write',
    summary: 'A round for one form, with its first draft solved',
    params: Id,
    body: z.object({ form: z.string().max(60), title: z.string().trim().max(200).optional() }),
    response: RoundRow,
    refusals: ['round.form-not-chosen', 'round.nobody'],
  }),
  close: endpoint({
    method: 'POST',
    url: '/rounds/:id/closure',
    action: 'matching.write',
    summary: 'Closes a round; its drafts are kept to be read',
    params: Id,
    response: Done,
  }),
  addDraft: endpoint({
    method: 'POST',
    url: '/rounds/:id/drafts',
    action: 'matching.write',
    summary: 'One more draft: a copy of another, or from nothing',
    params: Id,
    body: z.object({ copyOf: z.uuid().optional() }),
    response: RoundRow,
    refusals: ['round.too-many-drafts', 'round.closed'],
  }),
  board: endpoint({
    method: 'GET',
    url: '/drafts/:id',
    action: 'matching.read',
    summary: 'The workbench of a draft',
    params: Id,
    response: Board,
  }),
  pulse: endpoint({
    method: 'GET',
    url: '/drafts/:id/step',
    action: 'matching.read',
    summary: 'At which step a draft is: asked often, to notice the changes of a colleague',
    params: Id,
    response: z.object({ step: z.number().int(), updatedAt: z.iso.datetime() }),
  }),
  candidates: endpoint({
    method: 'GET',
    url: '/drafts/:id/mentees/:mentee/candidates',
    action: 'matching.read',
    summary: 'All mentors of the draft for one mentee, the best first, the impossible last',
    params: Id.extend({ mentee: z.uuid() }),
    response: z.array(Candidate),
  }),
  details: endpoint({
    method: 'GET',
    url: '/drafts/:id/mentees/:mentee',
    action: 'matching.read',
    summary: 'Why this mentee is where he is, and the top five alternatives',
    params: Id.extend({ mentee: z.uuid() }),
    querystring: z.object({ mentor: z.uuid().optional() }),
    response: PairDetails,
  }),
  change: endpoint({
    method: 'POST',
    url: '/drafts/:id/changes',
    action: 'matching.write',
    summary: 'One move of the curator; the rest is solved anew at once',
    params: Id,
    body: z.object({
      change: DraftChange,
      /** The step that the curator has on the screen: another one means that a colleague was first. */
      step: z.number().int().min(0),
    }),
    response: Board,
    refusals: ['round.closed', 'round.lock-refused', 'round.draft-changed'],
  }),
  undo: endpoint({
    method: 'POST',
    url: '/drafts/:id/undo',
    action: 'matching.write',
    summary: 'One step back (or forward again)',
    params: Id,
    body: z.object({ redo: z.boolean().default(false) }),
    response: Board,
    refusals: ['round.nothing-to-undo', 'round.closed'],
  }),
  formPairs: endpoint({
    method: 'POST',
    url: '/drafts/:id/pairs',
    action: 'matching.write',
    summary: 'The curator turns the draft (or a part of it) into pairs; the machine assigns nobody',
    params: Id,
    body: z.object({
      step: z.number().int().min(0),
      /** Mentees whose pairs are formed; all of the draft without it. */
      mentees: z.array(z.uuid()).max(5000).optional(),
      /** Mentees of one mentor become one group instead of pairs. */
      groups: z.boolean().default(false),
      startsOn: z.iso.date().optional(),
      endsOn: z.iso.date().optional(),
    }),
    response: z.object({ formed: z.number().int() }),
    refusals: [
      'round.draft-changed',
      'round.nobody',
      'round.pairs-refused',
      'round.closed',
      'decision.missing',
      'decision.draft-changed',
      'pair.ends-before-start',
    ],
  }),
}
