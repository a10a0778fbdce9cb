import type { DateStyle, Issuer, Official, Reference, RegisterValue } from '#documents'
import type { Contingent } from '#roadmaps'
import type { Count } from './figures.ts'
import type { IndicatorFigures } from './indicator-value.ts'
import type { Participants } from './participants.ts'
import type { Satisfaction } from './satisfaction.ts'

/** What stands in the way, by the directory of the handbook. */
export const riskTitles = {
  mentors: 'Недостаток наставников',
  time: 'Недостаток времени',
  payment: 'Оплата и стимулирование',
  papers: 'Оформление документов',
  consents: 'Получение согласий',
  parents: 'Взаимодействие с родителями',
  other: 'Иное',
} as const
export type RiskCode = keyof typeof riskTitles
// keys of the record above, in its order
export const riskCodes = Object.keys(riskTitles) as RiskCode[]

export type PracticeKind = 'practice' | 'publication' | 'contest' | 'award'
export const practiceKinds: Record<PracticeKind, string> = {
  practice: 'практика',
  publication: 'публикация',
  contest: 'конкурс',
  award: 'награда',
}

/** Measures whose day has come, and those among them that are not done. */
export type RoadmapFigures = {
  due: Count
  done: Count
  late: Count
  overdue: Count
  moved: Count
  list: readonly { number: string; title: string; due: string | null }[]
}

/** Words or a number instead of what the system has counted. */
export type Correction = {
  /** «4» of «4. Показатели» */
  sheet: number
  /** What stands in the first cell of the row: «I1», «ученик – ученик». */
  row: string
  /** The title of the column. */
  column: string
  value: RegisterValue
  comment: string
}

/** D30: everything an organisation tells the authority, with no person but the head and the curator. */
export type MonitoringForm = {
  /** Null on a blank that is filled by hand; its kind decides the rows of the contingent. */
  issuer: Issuer | null
  kind: Issuer['kind']
  style?: DateStyle
  /** «2026/2027 учебный год» */
  cycle: string | null
  period: { from: string; to: string } | null
  /** The reporting date. */
  on: string | null
  curator: (Official & { contacts?: string }) | null
  /** Address of the section «Наставничество». */
  section: string | null
  acts: readonly ({ title: string } & Reference)[]
  contingent: Contingent | null
  participants: Participants
  indicators: readonly IndicatorFigures[]
  staff: {
    trained: Count
    hours: Count
    /** Personalised programmes of teachers, track B. */
    programmes: Count
    paid: boolean | null
    /** Additional agreements to labour contracts. */
    agreements: Count
  }
  partners: readonly { name: string; inn: string | null; agreement: Reference | null; mentors: Count }[]
  roadmap: RoadmapFigures
  satisfaction: readonly Satisfaction[]
  practices: readonly { kind: PracticeKind; title: string; link?: string | null }[]
  risks: readonly { code: RiskCode; text: string }[]
  corrections?: readonly Correction[]
}
