import type { OrganisationKind } from '#organisations'
import { type FormCode, formsFor, isEmployeeTrack } from './forms.ts'
import { type StageNumber, stageNumbers } from './stages.ts'

/** Built-in pace of a cycle (domain/07 §5). */
export const cycleTemplates = [
  'compact_year',
  'federal_7_stages',
  'college_measures',
  'teacher_track',
] as const
export type CycleTemplate = (typeof cycleTemplates)[number]

export type StagePeriod = { stage: StageNumber; from: string; to: string }
export type CyclePlan = { startsOn: string; endsOn: string; stages: StagePeriod[] }

/** First and last month of a stage, counted from the month in which the cycle begins. */
type Months = Record<StageNumber, readonly [from: number, to: number]>

type Pace = {
  months: Months
  /** Fits the academic year: a later start shortens the work of pairs, not the preparation. */
  yearly: boolean
}

const paces = {
  compact_year: {
    yearly: true,
    months: { 1: [0, 1], 2: [1, 1], 3: [1, 1], 4: [1, 2], 5: [2, 2], 6: [2, 8], 7: [8, 9] },
  },
  federal_7_stages: {
    yearly: false,
    months: { 1: [0, 1], 2: [2, 3], 3: [4, 6], 4: [7, 8], 5: [12, 15], 6: [16, 20], 7: [21, 27] },
  },
  // Three academic years: conditions, bases, then the main events (domain/07 §5, college B).
  college_measures: {
    yearly: false,
    months: { 1: [0, 2], 2: [2, 4], 3: [2, 4], 4: [3, 5], 5: [4, 6], 6: [5, 32], 7: [32, 33] },
  },
  // The regulation and the bank are quicker than those of learners (domain/07 §5, college C).
  teacher_track: {
    yearly: true,
    months: { 1: [0, 0], 2: [0, 1], 3: [0, 1], 4: [1, 1], 5: [1, 2], 6: [2, 8], 7: [8, 9] },
  },
} as const satisfies Record<CycleTemplate, Pace>

const september = 8
const march = 2
/** Shortest personalised programme, in months (domain/01 §2): pairs are not given less. */
const shortestWork = 3

/** Dates of the seven stages of a cycle that begins on this day. Any day will do. */
export function planOf(template: CycleTemplate, startsOn: string): CyclePlan {
  const { months, yearly } = paces[template]
  const [year = 0, month = 1] = startsOn.split('-').map(Number)
  const start = year * 12 + month - 1
  // What begins in summer prepares itself; the months of the table begin with September.
  const summer = month - 1 === 6 || month - 1 === 7
  const anchor = summer ? year * 12 + september : start
  const late = yearly && !summer ? latenessOf(month - 1, months[6]) : 0
  const stages = stageNumbers.map((stage) => {
    const [first, last] = months[stage]
    const from = firstDay(anchor + (stage === 7 ? first - late : first))
    return {
      stage,
      from: stage === 1 || from < startsOn ? startsOn : from,
      to: lastDay(anchor + (stage >= 6 ? last - late : last)),
    }
  })
  return { startsOn, endsOn: stages[6]?.to ?? startsOn, stages }
}

/** Months after September, when the end of the year can still be kept; otherwise 0: the whole table moves. */
function latenessOf(month: number, work: readonly [number, number]): number {
  const late = (month - september + 12) % 12
  return work[1] - late - work[0] + 1 >= shortestWork ? late : 0
}

const firstDay = (count: number) =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`

function lastDay(count: number): string {
  return new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).toISOString().slice(0, 10)
}

/** «2026/2027» of the academic year in which the day lies; June and later belong to the coming one. */
export function academicYearOf(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = month >= 6 ? year : year - 1
  return `${first}/${first + 1}`
}

/** When a programme that is opened today would begin: in September, or this month when the year has begun. */
export function usualStart(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  // From June on one plans the next year; from March on it is too late to begin in this one.
  const coming = month - 1 >= march && month <= 9
  return coming ? `${year}-09-01` : firstDay(year * 12 + month - 1)
}

/** Forms ticked in advance: those that nearly every organisation of this kind runs. */
export function usualForms(template: CycleTemplate, kind: OrganisationKind): FormCode[] {
  const own = formsFor(kind)
  if (template === 'teacher_track') return own.filter((form) => form === 'teacher_teacher')
  const usual: FormCode[] = ['pupil_pupil', 'student_student', 'teacher_teacher', 'employer_student']
  return own.filter((form) => usual.includes(form))
}

/** Forms that the template can hold: the track of employees has no learners. */
export function formsOfTemplate(template: CycleTemplate, kind: OrganisationKind): FormCode[] {
  const own = formsFor(kind)
  return template === 'teacher_track' ? own.filter(isEmployeeTrack) : own
}

type CycleDates = {
  template: CycleTemplate
  startsOn: string
  endsOn: string
  /** Own dates of stages that the curator has set. */
  stages?: readonly StagePeriod[] | undefined
}

/** Dates of the stages of a cycle: those of its template, inside its own dates, or those set by hand. */
export function periodsOf({ template, startsOn, endsOn, stages = [] }: CycleDates): StagePeriod[] {
  const earlier = (day: string) => (day < endsOn ? day : endsOn)
  return planOf(template, startsOn).stages.map(({ stage, from, to }) => {
    const own = stages.find((one) => one.stage === stage)
    return own ?? { stage, from: earlier(from), to: stage === 7 ? endsOn : earlier(to) }
  })
}

/** «2026/2027» of one academic year, «2026–2028» of a longer cycle. */
export function usualTitle(template: CycleTemplate, startsOn: string): string {
  if (paces[template].yearly) return academicYearOf(startsOn)
  const [first = '', last = ''] = [startsOn, planOf(template, startsOn).endsOn].map((day) => day.slice(0, 4))
  return first === last ? first : `${first}–${last}`
}

type Dated = { startsOn: string; endsOn: string; closedOn: string | null }

/** The cycle that one means when none is named: open, begun, the latest; next year's waits for its start. */
export function usualCycle<C extends Dated>(cycles: readonly C[], today: string): C | undefined {
  const open = cycles.filter(({ closedOn }) => closedOn === null)
  const latest = (some: readonly C[]) => some.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0]
  const begun = latest(open.filter(({ startsOn }) => startsOn <= today))
  return begun ?? latest(open) ?? latest(cycles)
}
