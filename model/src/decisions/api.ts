import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { AskedOne } from './confirmation.ts'
import { ConfirmationRow, ConfirmationView, GivenAnswer } from './confirmation-view.ts'
import { DecisionInput, RoundDecision } from './decision.ts'
import { DecisionRule } from './rule.ts'

const Id = z.object({ id: z.uuid() })
const PairIds = z.object({ pairIds: z.array(z.uuid()).min(1).max(2000) })
/** In the body, so that it stands in no address, log or history. */
const Token = z.object({ token: z.string().min(16).max(100) })

/** How a form decides, and whether that is what the handbook says or the organisation's own. */
export const FormRule = z.object({
  form: z.string(),
  title: z.string(),
  rule: DecisionRule,
  usual: DecisionRule,
  own: z.boolean(),
})

export const decisionApi = {
  rules: endpoint({
    method: 'GET',
    url: '/decision-rules',
    action: 'matching.read',
    summary: 'Who decides on the pairs of each form',
    response: z.array(FormRule),
  }),
  setRule: endpoint({
    method: 'PUT',
    url: '/decision-rules/:form',
    action: 'cycle.write',
    summary: 'Sets who decides on the pairs of a form; null goes back to the usual',
    params: z.object({ form: z.string().max(60) }),
    body: z.object({ rule: DecisionRule.nullable() }),
    response: z.array(FormRule),
  }),
  read: endpoint({
    method: 'GET',
    url: '/rounds/:id/decisions',
    action: 'matching.read',
    summary: 'Who decides on the pairs of a round and what has been decided',
    params: Id,
    response: RoundDecision,
  }),
  record: endpoint({
    method: 'POST',
    url: '/rounds/:id/decisions',
    action: 'matching.write',
    summary: 'Writes down the decision on a draft: the body, the day, the protocol, the opinion asked for',
    params: Id,
    body: DecisionInput,
    response: RoundDecision,
    refusals: [
      'round.closed',
      'round.draft-changed',
      'decision.empty-draft',
      'decision.other-body',
      'decision.in-future',
      'decision.opinion-missing',
      'decision.opinion-late',
      'decision.employer-missing',
    ],
  }),
  cancel: endpoint({
    method: 'DELETE',
    url: '/decisions/:id',
    action: 'matching.write',
    summary: 'Takes a decision back while no pair of it is formed',
    params: Id,
    response: RoundDecision,
    refusals: ['decision.pairs-formed'],
  }),
}

export const confirmationApi = {
  list: endpoint({
    method: 'GET',
    url: '/cycles/:id/confirmations',
    action: 'matching.read',
    summary: 'Pairs that wait for an order, with the answers of both sides and of representatives',
    params: Id,
    response: z.array(ConfirmationRow),
  }),
  ask: endpoint({
    method: 'POST',
    url: '/confirmations/requests',
    action: 'pair.write',
    summary: 'Proposes pairs: notices to all who can sign in and have not answered',
    body: PairIds,
    response: z.object({
      asked: z.number().int(),
      notified: z.number().int(),
      unreachable: z.number().int(),
    }),
    refusals: ['confirmation.too-late', 'confirmation.nobody'],
  }),
  links: endpoint({
    method: 'POST',
    url: '/confirmations/links',
    action: 'pair.write',
    summary: 'A fresh link for each who is asked; it is shown this once and kept only as a hash',
    body: z.object({ asked: z.array(AskedOne).min(1).max(500) }),
    response: z.array(AskedOne.extend({ name: z.string(), link: z.string() })),
    refusals: ['confirmation.too-late'],
  }),
  print: endpoint({
    method: 'POST',
    url: '/confirmations/papers',
    action: 'pair.write',
    summary: 'Sheets of confirmation with a QR code, several on a page, for those who have not agreed yet',
    body: PairIds.extend({ format: z.enum(['docx', 'pdf']) }),
    response: FileAnswer,
    refusals: ['confirmation.too-late', 'confirmation.nobody'],
  }),
  enter: endpoint({
    method: 'POST',
    url: '/confirmations/answers',
    action: 'pair.write',
    summary: 'Answers from paper, any number at once; all or none',
    body: z.object({ answers: z.array(AskedOne.extend(GivenAnswer.shape)).min(1).max(5000) }),
    response: z.object({ confirmed: z.number().int(), refused: z.number().int() }),
    refusals: ['confirmation.too-late'],
  }),
  own: endpoint({
    method: 'GET',
    url: '/confirmations',
    action: 'pair.confirm',
    summary: 'Pairs that the signed-in person (or the child) is asked about',
    response: z.array(ConfirmationView),
  }),
  answerOwn: endpoint({
    method: 'PUT',
    url: '/pairs/:id/confirmations/:person',
    action: 'pair.confirm',
    summary: 'Answers for oneself, or for the child',
    params: z.object({ id: z.uuid(), person: z.uuid() }),
    body: GivenAnswer,
    response: ConfirmationView,
    refusals: ['confirmation.too-late'],
  }),
  readByLink: endpoint({
    method: 'POST',
    url: '/confirmation/reading',
    action: 'public',
    summary: 'The pair that a link asks about, without signing in',
    body: Token,
    response: ConfirmationView,
    refusals: ['confirmation.link-unknown'],
  }),
  answerByLink: endpoint({
    method: 'POST',
    url: '/confirmation/answers',
    action: 'public',
    summary: 'Answers by a link',
    body: Token.extend(GivenAnswer.shape),
    response: Done,
    refusals: ['confirmation.link-unknown', 'confirmation.too-late'],
  }),
}
