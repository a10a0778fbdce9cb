import type { DateStyle, Issuer, Reference } from '#documents'
import type { PaperPair, PaperPerson } from '#papers'
import type { PlanPhase } from './directions.ts'
import type { PlanTrack } from './term.ts'

/** A mentee with what the programme starts from; education and experience are of employees. */
export type PlanMentee = PaperPerson & {
  education?: string | null
  experience?: string | null
  request?: string | null
  strengths?: string | null
}

export type PlanPair = Omit<PaperPair, 'mentees'> & { mentees: readonly PlanMentee[] }

/** When a measure is done: a day, a span, or words («в течение года»). */
export type Due = { on?: string | null; from?: string | null; to?: string | null; words?: string | null }

export type MeasureState = 'done' | 'partly' | 'not_done'

/** A line of the plan: nine columns. */
export type PlanMeasure = {
  direction?: string | null
  title: string
  /** «беседа», «посещение урока» */
  work?: string | null
  due?: Due | null
  planned?: string | null
  actual?: string | null
  state?: MeasureState | null
  /** Of the mentor, in his words; the signature is by hand. */
  mark?: string | null
  phase?: PlanPhase | null
}

export type Diagnostic = { tool: string; on?: string | null; result?: string | null }

export type MonitoringPoint = {
  title: string
  due?: Due | null
  criteria: string
  result?: string | null
}

/** What the work with a pair is planned by; without a pair it is a blank form. */
export type PairPlan = {
  issuer: Issuer
  track: PlanTrack
  style?: DateStyle
  pair?: PlanPair | null
  approvedOn?: string | null
  /** «методического совета», in the genitive; where the organisation has it considered first. */
  council?: { body: string; at: Reference } | null
  /** «Адаптация молодого педагога», without quotes. */
  name?: string | null
  relevance?: string | null
  /** The difficulty of the mentee. */
  difficulty?: string | null
  goal?: string | null
  tasks?: readonly string[]
  expected?: readonly string[]
  /** «традиционное (один на один)» */
  kind?: string | null
  /** «очно», «очно и дистанционно» */
  channel?: string | null
  /** «не реже двух раз в месяц» */
  frequency?: string | null
  diagnostics?: readonly Diagnostic[]
  measures?: readonly PlanMeasure[]
  points?: readonly MonitoringPoint[]
  results?: string | null
  conclusions?: string | null
  /** How far the aim is reached, 1–10, at the end. */
  reached?: { mentor?: number | null; mentee?: number | null } | null
}
