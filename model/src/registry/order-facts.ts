import { z } from 'zod'

/** Who watches over the order: the head himself, a person of the organisation, or nobody chosen yet. */
export const Control = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('self') }),
  z.object({ kind: z.literal('person'), personId: z.uuid() }),
])

/** What a person decides about an order, besides the data it is made of. */
export const OrderFacts = z
  .object({
    control: Control,
    /** The curator of the programme as the order names him. */
    curatorId: z.uuid().nullable(),
    /** «решения педагогического совета», in the genitive, with its protocol. */
    decisionBody: z.string().trim().max(200),
    decisionOn: z.iso.date().nullable(),
    decisionNumber: z.string().trim().max(50),
    /** Local acts in the instrumental: «положением о наставничестве, утвержденным …». */
    ownBasis: z.string().trim().max(1000),
    programme: z.string().trim().max(300),
    plansBy: z.iso.date().nullable(),
    publish: z.boolean(),
    readers: z.enum(['participants', 'mentors', 'none']),
    showCurator: z.boolean(),
    executorPhone: z.string().trim().max(60),
  })
  .partial()
export type OrderFacts = z.output<typeof OrderFacts>
