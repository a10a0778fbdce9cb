import { z } from 'zod'
import { TextForms } from '#people'
import { fileFormats, subjects } from './kinds.ts'
import { Field, factNames, PaperFacts } from './paper-facts.ts'

/** Life of a document (domain/08): it follows from what has been done with it, nobody sets it. */
export const paperStates = ['draft', 'registered', 'in_force', 'replaced', 'cancelled'] as const
export const PaperState = z.enum(paperStates)
export type PaperState = z.output<typeof PaperState>

type Life = {
  registeredAt: string | null
  signedOn: string | null
  replacedById: string | null
  cancelledOn: string | null
}

export function paperState({ registeredAt, signedOn, replacedById, cancelledOn }: Life): PaperState {
  if (cancelledOn) return 'cancelled'
  if (replacedById) return 'replaced'
  if (registeredAt && signedOn) return 'in_force'
  return registeredAt ? 'registered' : 'draft'
}

/** What the page of an order has to mend or to check, with the place where it is mended. */
export const PaperProblem = z.object({ code: z.string(), block: z.number().int().optional() })
export type PaperProblem = z.output<typeof PaperProblem>

/** What a changing order does to a pair. */
export const PaperChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('replacement'),
    pairId: z.uuid(),
    newPairId: z.uuid(),
    from: z.iso.date(),
    reason: z.string(),
  }),
  z.object({ kind: z.literal('termination'), pairId: z.uuid(), from: z.iso.date(), reason: z.string() }),
])
export type PaperChange = z.output<typeof PaperChange>

/** Whom the order has to be shown to, and whether he has read it. */
export const PaperReader = z.object({
  personId: z.uuid(),
  name: z.string(),
  place: z.string(),
  readOn: z.iso.date().nullable(),
  how: z.enum(['screen', 'paper']).nullable(),
})
export type PaperReader = z.output<typeof PaperReader>

/** An employee who may be named in an order as the curator or as the one who watches over it. */
export const NamedEmployee = z.object({ id: z.uuid(), name: z.string(), position: z.string() })
export type NamedEmployee = z.output<typeof NamedEmployee>

/** A mentor of the cycle who could take over a pair, or what is in his way. */
export const Substitute = z.object({
  id: z.uuid(),
  name: z.string(),
  place: z.string(),
  competencies: z.array(z.string()),
  busy: z.number().int(),
  places: z.number().int(),
  consented: z.boolean(),
  trained: z.boolean(),
  /** He is the mentor of this very pair. */
  present: z.boolean(),
})
export type Substitute = z.output<typeof Substitute>

/** A name or a post of the paper whose cases are not certain. */
export const DoubtfulCases = z.object({
  kind: z.enum(['name', 'post']),
  /** As it is written. */
  text: z.string(),
  /** Whose card keeps the right cases; without a card the organisation keeps them by the text. */
  personId: z.uuid().nullable(),
  forms: TextForms,
})
export type DoubtfulCases = z.output<typeof DoubtfulCases>

export const PaperRow = z
  .object({
    id: z.uuid(),
    cycleId: z.uuid().nullable(),
    code: z.string(),
    /** Which of the papers of the kind; empty for the main one. */
    variant: z.string(),
    title: z.string(),
    /** Whom it is about, where that is one person. */
    about: z.string().nullable(),
    state: PaperState,
    number: z.string().nullable(),
    datedOn: z.iso.date().nullable(),
    signedOn: z.iso.date().nullable(),
    /** How far the agreement of a draft is; null when nobody is asked. */
    agreement: z.enum(['asked', 'agreed', 'refused']).nullable(),
    pairs: z.number().int(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'PaperRow' })
export type PaperRow = z.output<typeof PaperRow>

export const PaperPair = z.object({
  id: z.uuid(),
  number: z.string(),
  form: z.string(),
  mentors: z.array(z.string()),
  mentees: z.array(z.string()),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
})

/** Another document of the same life. */
export const PaperLink = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  datedOn: z.iso.date().nullable(),
  state: PaperState,
})
export type PaperLink = z.output<typeof PaperLink>

/** What was corrected by hand. */
const PaperCorrections = z.object({
  /** Corrections in all, and those whose data have changed or whose place is no more. */
  count: z.number().int(),
  stale: z.number().int(),
  /** Blocks of the shown document with something corrected. */
  marked: z.array(z.number().int()),
})

/** The case it is filed into, and the last day it is kept; null for ever. */
export const PaperCase = z.object({
  id: z.uuid(),
  index: z.string(),
  title: z.string(),
  keptUntil: z.iso.date().nullable(),
})

export const Paper = PaperRow.omit({ pairs: true })
  .extend({
    facts: PaperFacts,
    /** What the form asks, in its order. */
    fields: z.array(Field),
    /** Answers with which the paper cannot be made. */
    obstacles: z.array(z.enum(factNames)),
    subject: z.enum(subjects),
    /** Whether it is given a number and a date at all. */
    registered: z.boolean(),
    formats: z.array(z.enum(fileFormats)),
    change: PaperChange.nullable(),
    pairs: z.array(PaperPair),
    problems: z.array(PaperProblem),
    doubtful: z.array(DoubtfulCases),
    /** The number that registration would give today. */
    nextNumber: z.string(),
    cancelledOn: z.iso.date().nullable(),
    cancelledWhy: z.string().nullable(),
    /** The document whose place this one takes, and the one that takes its place (a draft of it too). */
    replaces: PaperLink.nullable(),
    successor: PaperLink.nullable(),
    /** Pairs that stand on this order and have not ended. */
    livePairs: z.array(z.object({ id: z.uuid(), number: z.string() })),
    text: PaperCorrections,
    case: PaperCase.nullable(),
    /** Of the public check; null before registration. */
    checkCode: z.string().nullable(),
    familiarised: z.object({ people: z.number().int(), read: z.number().int() }),
    readers: z.array(PaperReader),
  })
  .meta({ id: 'Paper' })
export type Paper = z.output<typeof Paper>
