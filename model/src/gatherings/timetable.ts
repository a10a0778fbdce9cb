/** How long talks are and when people rest. */
type TalkLengths = {
  minutes: number
  /** To change tables between two rounds. */
  change: number
  /** A break after so many rounds; null: none. */
  breakAfter: number | null
  breakMinutes: number
}

/** When the first round begins, «15:00», and the lengths. */
export type TalkTimes = TalkLengths & { startsAt: string }

export type TimeLine =
  | { kind: 'talk'; round: number; from: string; to: string }
  | { kind: 'break'; from: string; to: string }

/** The rounds by the clock, with a break after every so many of them, never after the last. */
export function timetable(rounds: number, times: TalkTimes): TimeLine[] {
  const { minutes, change, breakAfter, breakMinutes } = times
  const lines: TimeLine[] = []
  let clock = minutesOf(times.startsAt)
  for (let round = 1; round <= rounds; round++) {
    lines.push({ kind: 'talk', round, from: clockOf(clock), to: clockOf(clock + minutes) })
    clock += minutes
    if (round === rounds) break
    const rest = breakAfter !== null && breakMinutes > 0 && round % breakAfter === 0
    if (rest) lines.push({ kind: 'break', from: clockOf(clock), to: clockOf(clock + breakMinutes) })
    // A break is long enough to change tables in it.
    clock += rest ? breakMinutes : change
  }
  return lines
}

/** Minutes from the first word to the last. */
export function lengthOf(rounds: number, times: TalkLengths): number {
  if (rounds === 0) return 0
  const { minutes, change, breakAfter, breakMinutes } = times
  const breaks = breakAfter !== null && breakMinutes > 0 ? Math.floor((rounds - 1) / breakAfter) : 0
  return rounds * minutes + (rounds - 1 - breaks) * change + breaks * breakMinutes
}

export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** «15:07»; past midnight it goes on from zero. */
export const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
