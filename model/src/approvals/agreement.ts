import { z } from 'zod'
import type { Role } from '#access'

export const AgreementAnswer = z.enum(['agreed', 'remarks', 'refused'])
export type AgreementAnswer = z.output<typeof AgreementAnswer>

/** One after another, or all at once. */
export const AgreementMode = z.enum(['queue', 'together'])
export type AgreementMode = z.output<typeof AgreementMode>

/** `again`: answered an older text and is asked anew; `queued`: the turn has not come. */
export const stepStates = ['queued', 'asked', 'again', 'agreed', 'remarks', 'refused'] as const
export type StepState = (typeof stepStates)[number]

export const isAsked = (state: StepState | undefined) => state === 'asked' || state === 'again'

type Given = { answer: AgreementAnswer; textHash: string } | null

/**
 * Where each step stands, by the last answers in the order of the steps. An answer holds only for the text
 * it was given to; in a queue nobody is asked while somebody before is silent or against.
 */
export function stepStatesOf(mode: AgreementMode, answers: readonly Given[], textHash: string): StepState[] {
  let open = true
  return answers.map((given): StepState => {
    const holds = given !== null && given.textHash === textHash
    const state = holds ? given.answer : open ? (given ? 'again' : 'asked') : 'queued'
    if (mode === 'queue' && state !== 'agreed' && state !== 'remarks') open = false
    return state
  })
}

/** Remarks do not stop a paper; one «не согласовано» does. */
export function agreementStateOf(states: readonly StepState[]): 'asked' | 'agreed' | 'refused' {
  if (states.includes('refused')) return 'refused'
  return states.every((state) => state === 'agreed' || state === 'remarks') ? 'agreed' : 'asked'
}

/** A member of the organisation, or an outside body entered by hand: «профсоюзный комитет». */
export const NewStep = z.union([
  z.object({ accountId: z.uuid() }),
  z.object({
    name: z.string().trim().min(1).max(200),
    position: z.string().trim().max(200).default(''),
  }),
])
export type NewStep = z.output<typeof NewStep>

const GivenAnswer = z.object({
  answer: AgreementAnswer,
  remarks: z.string(),
  entry: z.enum(['screen', 'paper']),
  answeredOn: z.iso.date(),
  /** Given to a text that has been changed since. */
  older: z.boolean(),
})

export const AgreementStep = z.object({
  no: z.number().int(),
  accountId: z.uuid().nullable(),
  name: z.string(),
  position: z.string(),
  state: z.enum(stepStates),
  /** All that was said, the latest first. */
  answers: z.array(GivenAnswer),
})
export type AgreementStep = z.output<typeof AgreementStep>

export const Agreement = z
  .object({
    state: z.enum(['asked', 'agreed', 'refused']),
    mode: AgreementMode,
    dueOn: z.iso.date().nullable(),
    sentOn: z.iso.date(),
    who: z.string(),
    remindedOn: z.iso.date().nullable(),
    /** Somebody answered an older text: the answers were reset. */
    changed: z.boolean(),
    steps: z.array(AgreementStep),
  })
  .meta({ id: 'Agreement' })
export type Agreement = z.output<typeof Agreement>

/** Somebody who may be asked. */
export const Candidate = z.object({
  accountId: z.uuid(),
  name: z.string(),
  position: z.string(),
  role: z.string(),
})
export type Candidate = z.output<typeof Candidate>

/** A route to begin with: what the last paper of the kind had. */
const UsualRoute = z.object({ mode: AgreementMode, steps: z.array(NewStep) })

export const AgreementPage = z.object({
  agreement: Agreement.nullable(),
  usual: UsualRoute.nullable(),
  candidates: z.array(Candidate),
})
export type AgreementPage = z.output<typeof AgreementPage>

/** A paper as somebody asked to agree sees it in the list. */
export const AskedPaper = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: z.string(),
  sentOn: z.iso.date(),
  dueOn: z.iso.date().nullable(),
  who: z.string(),
  state: z.enum(stepStates),
})
export type AskedPaper = z.output<typeof AskedPaper>

/** What is refused about an answer: a paper is not stopped without a word why. */
export const AgreementReply = z
  .object({ answer: AgreementAnswer, remarks: z.string().trim().max(2000).default('') })
  .refine(({ answer, remarks }) => answer === 'agreed' || remarks !== '', { path: ['remarks'] })

const positions: Partial<Record<Role, string>> = {
  ...{ director: 'Директор', curator: 'Куратор программы наставничества', methodist: 'Методист' },
  'form-lead': 'Ответственный за форму наставничества',
  ...{ psychologist: 'Педагог-психолог', hr: 'Специалист по кадрам' },
  'municipal-head': 'Руководитель органа управления образованием',
  ...{
    municipal: 'Специалист органа управления образованием',
    regional: 'Специалист органа управления образованием',
  },
}

/** What stands on the sheet when the card of the person has no position. */
export const positionOf = (role: Role): string => positions[role] ?? ''
