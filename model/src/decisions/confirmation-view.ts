import { z } from 'zod'
import { PairState } from '#pairs'
import { AskedOne, ConfirmationAnswer, ConfirmationSide, confirmationStates } from './confirmation.ts'

/** On the screen of an account, by a link, or from paper. */
const ConfirmationEntry = z.enum(['account', 'link', 'paper'])

/** One who is asked about a pair, with the answer. */
export const AskedRow = z.object({
  personId: z.uuid(),
  side: ConfirmationSide,
  /** Of the person; of the child where the representative answers. */
  name: z.string(),
  answer: ConfirmationAnswer.nullable(),
  comment: z.string(),
  entry: ConfirmationEntry.nullable(),
  at: z.iso.datetime().nullable(),
  reachable: z.boolean(),
})
export type AskedRow = z.output<typeof AskedRow>

export const ConfirmationRow = z
  .object({
    pairId: z.uuid(),
    number: z.string(),
    formTitle: z.string(),
    roundId: z.uuid().nullable(),
    state: PairState,
    confirmation: z.enum(confirmationStates),
    askedAt: z.iso.datetime().nullable(),
    mentors: z.array(z.string()),
    mentees: z.array(z.string()),
    asked: z.array(AskedRow),
  })
  .meta({ id: 'ConfirmationRow' })
export type ConfirmationRow = z.output<typeof ConfirmationRow>

const Someone = z.object({ name: z.string(), place: z.string() })

/** What is shown to whoever is asked. */
export const ConfirmationView = AskedOne.extend({
  organisation: z.string(),
  formTitle: z.string(),
  name: z.string(),
  mentors: z.array(Someone),
  mentees: z.array(Someone),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  /** The order is not signed yet: the answer can still be given or changed. */
  open: z.boolean(),
  answer: ConfirmationAnswer.nullable(),
}).meta({ id: 'ConfirmationView' })
export type ConfirmationView = z.output<typeof ConfirmationView>

export const GivenAnswer = z.object({
  answer: ConfirmationAnswer,
  comment: z.string().trim().max(1000).default(''),
})
export type GivenAnswer = z.output<typeof GivenAnswer>
