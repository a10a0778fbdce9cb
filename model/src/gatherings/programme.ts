import type { ScenarioPoint, TalkSettings } from './gathering.ts'
import { clockOf, lengthOf, minutesOf, type TalkTimes } from './timetable.ts'

export type ProgrammeLine = { title: string; from: string; to: string; talks: boolean }

/** The points of the meeting by the clock; the talks take as long as their rounds do. */
export function programmeOf(
  scenario: readonly ScenarioPoint[],
  startsAt: string,
  talks: { rounds: number; settings: TalkSettings } | null,
): ProgrammeLine[] {
  let clock = minutesOf(startsAt)
  return scenario.map((point) => {
    const minutes = point.talks && talks ? lengthOf(talks.rounds, talks.settings) : point.minutes
    const from = clockOf(clock)
    clock += minutes
    return { title: point.title, from, to: clockOf(clock), talks: point.talks }
  })
}

/** When the first round begins: after the points before it; at the very beginning when no point is for talks. */
export function talkTimes(
  scenario: readonly ScenarioPoint[],
  startsAt: string,
  settings: TalkSettings,
): TalkTimes {
  const point = scenario.findIndex((one) => one.talks)
  const before = scenario.slice(0, Math.max(0, point)).reduce((sum, one) => sum + one.minutes, 0)
  return { ...settings, startsAt: clockOf(minutesOf(startsAt) + before) }
}

/** Whether the meeting ends on the day on which it began. */
export function endsToday(
  scenario: readonly ScenarioPoint[],
  startsAt: string,
  talks: { rounds: number; settings: TalkSettings } | null,
): boolean {
  const length = scenario.reduce(
    (sum, point) => sum + (point.talks && talks ? lengthOf(talks.rounds, talks.settings) : point.minutes),
    0,
  )
  return minutesOf(startsAt) + length < 24 * 60
}
