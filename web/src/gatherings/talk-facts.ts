import { type Gathering, talkTimes, timetable } from '@app/model/gatherings'

/** What a schedule comes to: how many rounds and talks, from when till when, who has none. */
export function talkFacts(gathering: Gathering, schedule: NonNullable<Gathering['schedule']>) {
  const { rounds, settings } = schedule
  const lines = timetable(rounds.length, talkTimes(gathering.scenario, gathering.startsAt, settings))
  const talks = rounds.flat()
  const talking = new Set([...talks.map(([mentee]) => mentee), ...talks.map(([, mentor]) => mentor)])
  return {
    rounds: rounds.length,
    talks: talks.length,
    from: lines[0]?.from ?? '',
    to: lines.at(-1)?.to ?? '',
    lines,
    withoutTalks: gathering.guests.filter(
      (guest) => !talking.has(guest.id) && !guest.gone && guest.attendance !== 'absent',
    ),
  }
}
