import type { Role } from '#access'
import { addDays } from '#values'
import { type Urgency, urgencyOf } from './deadline.ts'
import type { Facts } from './facts.ts'
import { places } from './places.ts'
import type { StagePeriod } from './templates.ts'
import { type ThingCode, type ThingRule, thingRules } from './thing-rules.ts'

export type Thing = {
  code: ThingCode
  params: { count: number }
  due: string | null
  urgency: Urgency
  /** Where it is done; null when it is done outside the application. */
  link: string | null
}

type Circumstances = {
  today: string
  /** Periods of the stages of the open cycle; empty when there is none. */
  periods: readonly StagePeriod[]
}

/** How many lines a person can hold before the eyes. */
export const shownThings = 7

/** A thing whose stage begins later than in so many days is not today's. */
const aheadDays = 14

/**
 * What the role has to do, most urgent first; a thing disappears when the data say that it is done.
 * `later` is what belongs to stages ahead: an empty day shows what comes next.
 */
export function todayThings(
  facts: Facts,
  role: Role,
  { today, periods }: Circumstances,
): { now: Thing[]; later: Thing[] } {
  const now: Thing[] = []
  const later: Thing[] = []
  for (const [code, rule] of Object.entries(thingRules) as [ThingCode, ThingRule][]) {
    const count = rule.roles.includes(role) ? rule.count(facts) : undefined
    if (count === undefined) continue
    const period = periods.find(({ stage }) => stage === rule.stage)
    const due = rule.urgent ? today : (period?.to ?? null)
    const link = rule.place && places[rule.place]
    const thing = { code, params: { count }, due, urgency: urgencyOf(due, today), link }
    const opens = rule.daysBeforeEnd ? period && addDays(period.to, -rule.daysBeforeEnd) : period?.from
    const ahead = !rule.urgent && opens !== undefined && opens > addDays(today, aheadDays)
    ;(ahead ? later : now).push(thing)
  }
  // Sorting keeps the order of the rules among equals.
  return { now: now.sort(byUrgency), later: later.sort(byUrgency) }
}

/** Somebody waits for what is due today; what is late already comes after it. */
const order = ['today', 'late', 'soon', 'dated', 'open'] as const satisfies readonly Urgency[]

function byUrgency(a: Thing, b: Thing): number {
  const rank = order.indexOf(a.urgency) - order.indexOf(b.urgency)
  if (rank !== 0 || a.urgency !== 'dated' || a.due === b.due) return rank
  return (a.due ?? '') < (b.due ?? '') ? -1 : 1
}
