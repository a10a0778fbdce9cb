import { z } from 'zod'
import { authorityFacts } from './authority-facts.ts'
import { OrderFacts } from './order-facts.ts'
import { resultFacts } from './result-facts.ts'
import { workFacts } from './work-facts.ts'

const words = (max: number) => z.string().trim().max(max)
const day = z.iso.date().nullable()
const person = z.uuid().nullable()
const codes = z.array(words(60)).max(40)
const number = z.number().int().min(0).max(100_000).nullable()
const rowDay = z.iso.date().or(z.literal(''))

/** Numbers of a table with fixed rows, by the codes of the rows. */
const Numbers = z.record(
  words(20),
  z.object({ fact: z.number().int().nullable(), forecast: z.number().int().nullable() }),
)

/**
 * Every question that a kind of document may ask besides the data it is made of. A kind names those of its own
 * (`PaperSource.asks`); one name means the same in all of them, so an answer is carried over and worded once.
 */
export const PaperFacts = OrderFacts.extend({
  // Persons of the organisation.
  substituteId: person,
  hrId: person,
  publisherId: person,
  psychologistId: person,
  // Days.
  from: day,
  to: day,
  heldOn: day,
  answerBy: day,
  reportBy: day,
  basesBy: day,
  pairsBy: day,
  publicationBy: day,
  approvedOn: day,
  certifiedOn: day,
  until: day,
  factOn: day,
  forecastOn: day,
  // The order that approves the paper.
  orderOn: day,
  orderNumber: words(60),
  appendix: number,
  approvedBy: z.enum(['order', 'head']),
  // What the programme is like.
  tracks: z.array(z.enum(['learners', 'employees'])).max(2),
  forms: codes,
  form: words(60),
  kinds: codes,
  bureau: z.boolean(),
  payment: z.enum(['stimulating', 'contract', 'job_function']),
  publication: z.boolean(),
  formLeads: z.boolean(),
  trainingHours: number,
  titlePage: z.boolean(),
  contents: z.boolean(),
  withProgramme: z.boolean(),
  withTargets: z.boolean(),
  pace: z.enum(['compact', 'long', 'teachers']),
  called: z.enum(['roadmap', 'measures']),
  columns: z.array(z.enum(['result', 'mark'])).max(2),
  goal: words(1000),
  note: words(4000),
  developer: words(300),
  unionPosition: words(200),
  unionChair: words(120),
  // A letter.
  addressee: words(600),
  greeting: words(200),
  place: words(300),
  time: words(20),
  phone: words(60),
  email: words(120),
  room: words(60),
  // A consent.
  processorName: words(300),
  processorAddress: words(300),
  recipientName: words(300),
  recipientAddress: words(300),
  recipientPurpose: words(500),
  resources: words(1000),
  partner: words(300),
  workContent: words(1000),
  workManner: words(500),
  workPayment: words(300),
  // Minutes.
  chair: words(120),
  secretary: words(120),
  present: number,
  // Training.
  trainingProgramme: words(200),
  reader: z.enum(['learners', 'employees']),
  // Tables.
  leads: z.array(z.object({ form: words(60), personId: z.uuid().or(z.literal('')) })).max(20),
  repeals: z.array(z.object({ date: rowDay, number: words(60), title: words(500) })).max(20),
  regional: z
    .array(
      z.object({
        kind: z.enum(['law', 'directive', 'order', 'decree', 'letter']),
        issuer: words(300),
        date: rowDay,
        number: words(60),
        title: words(1000),
      }),
    )
    .max(20),
  ownForms: z
    .array(z.object({ title: words(200), mentor: words(500), mentee: words(500), aim: words(500) }))
    .max(10),
  items: z
    .array(z.object({ agenda: words(500), heard: words(2000), spoke: words(2000), decided: words(3000) }))
    .max(20),
  topics: z
    .array(
      z.object({
        ...{ title: words(300), form: words(60), hours: words(6), teacher: words(120), on: rowDay },
      }),
    )
    .max(40),
  sessions: z.array(z.object({ on: rowDay, topic: words(300), teacher: words(120) })).max(8),
  numbers: Numbers,
  ...workFacts,
  ...resultFacts,
  ...authorityFacts,
}).partial()
export type PaperFacts = z.output<typeof PaperFacts>
export type FactName = keyof PaperFacts
export const factNames = Object.keys(PaperFacts.shape) as [FactName, ...FactName[]] // keys of the schema, in its order

/** A fact that takes one of several values; without a title the page has the words. */
export const FieldOption = z.object({ value: z.string(), title: z.string().optional() })
export type FieldOption = z.output<typeof FieldOption>

const columnKinds = ['text', 'long', 'date', 'choice', 'person'] as const
const fieldKinds = [
  ...(['text', 'long', 'date', 'number', 'yes', 'person', 'control'] as const),
  ...(['choice', 'choices', 'rows', 'numbers'] as const),
] as const

/** One question as the page renders it: one component knows all kinds. */
export const Field = z.object({
  name: z.enum(factNames),
  kind: z.enum(fieldKinds),
  options: z.array(FieldOption).optional(),
  /** Of a table: what a row is made of. */
  columns: z
    .array(
      z.object({
        name: z.string(),
        kind: z.enum(columnKinds),
        options: z.array(FieldOption).optional(),
      }),
    )
    .optional(),
  /** Of a table with fixed rows. */
  lines: z.array(z.object({ code: z.string(), title: z.string() })).optional(),
})
export type Field = z.output<typeof Field>

/** Officials whom the facts name: the server knows whom to look up. */
export function personsIn(facts: PaperFacts): string[] {
  const { control, curatorId, substituteId, hrId, publisherId, psychologistId, leads } = facts
  const { headId, accountantId, chairId, members, departments } = facts
  const single = [curatorId, substituteId, hrId, publisherId, psychologistId, headId, accountantId, chairId]
  return [
    ...new Set([
      ...single.filter((id): id is string => Boolean(id)),
      ...(control?.kind === 'person' ? [control.personId] : []),
      ...[...(leads ?? []), ...(members ?? []), ...(departments ?? [])]
        .map(({ personId }) => personId)
        .filter(Boolean),
    ]),
  ]
}

/** People of the programme whom the facts name: not employees only. */
export const peopleIn = ({ rewards = [] }: PaperFacts): string[] => [
  ...new Set(rewards.map(({ personId }) => personId).filter(Boolean)),
]
