import type { Block, BuiltDocument, Cell, Text } from '#documents'
import { bold, built, formPage, line, onPages, runs, surnameFirst, table, widePage } from '#documents'
import { type MeetingPaper, meetingHead, menteesOf, mentorsOf, type PaperGuest } from './meeting-paper.ts'
import type { Talk } from './schedule.ts'
import { type TalkTimes, type TimeLine, timetable } from './timetable.ts'

export type PlannedTalks = { rounds: readonly (readonly Talk[])[]; times: TalkTimes }

/** Columns that a landscape page has room for. */
const roundsOnPage = 6

/** Who sits at which table in which round: for the door and for whoever rings the bell. */
export function talkSchedule(meeting: MeetingPaper, planned: PlannedTalks): BuiltDocument {
  const title = 'Расписание бесед наставников и наставляемых'
  const clock = timetable(planned.rounds.length, planned.times)
  const lines = clock.filter((one) => one.kind === 'talk')
  const names = namesOf(meeting)
  const rows = tablesOf(planned, mentorsOf(meeting))
  const parts = Math.ceil(lines.length / roundsOnPage)
  const blocks: Block[] = [
    ...meetingHead(meeting, title),
    ...breaksLine(clock),
    ...Array.from({ length: parts }, (_, part): Block => {
      const shown = lines.slice(part * roundsOnPage, (part + 1) * roundsOnPage)
      return table(
        ['Стол', 'Наставник', ...shown.map(({ round, from, to }) => `${round}. ${from}–${to}`)],
        rows.map(({ label, mentor }): (Text | Cell)[] => [
          label,
          names(mentor),
          ...shown.map(({ round }) =>
            (planned.rounds[round - 1] ?? [])
              .filter((talk) => talk.mentor === mentor)
              .map((talk) => names(talk.mentee))
              .join('\n'),
          ),
        ]),
        {
          size: 10,
          widths: [12, 44, ...shown.map(() => 35)],
          align: ['center', ...shown.map(() => 'left' as const)],
        },
      )
    }).flatMap((block, part) => (part === 0 ? [block] : [line('', { after: 4 }), block])),
  ]
  return built({ title, blocks, page: widePage, size: 12 })
}

/** A slip for each participant: when to go to which table, or who comes. */
export function personalRoutes(meeting: MeetingPaper, planned: PlannedTalks): BuiltDocument {
  const times = timetable(planned.rounds.length, planned.times).filter((one) => one.kind === 'talk')
  const names = namesOf(meeting)
  const slips = [...menteesOf(meeting), ...mentorsOf(meeting)].flatMap((guest) => {
    const talks = planned.rounds.flatMap((round, i) =>
      round.filter((talk) => talk[guest.role] === guest.id).map((talk) => ({ talk, time: times[i] })),
    )
    if (talks.length === 0) return []
    const other = guest.role === 'mentor' ? 'mentee' : 'mentor'
    const rows = talks.map(({ talk, time }) => [
      time ? `${time.from}–${time.to}` : '',
      String(talk.table),
      names(talk[other]),
    ])
    return [
      {
        blocks: [
          line(runs(bold(guest.name), guest.about ? `, ${guest.about}` : ''), {
            size: 13,
            keep: true,
            after: 3,
          }),
          table(['Время', 'Стол', guest.role === 'mentor' ? 'Наставляемый' : 'Наставник'], rows, {
            size: 12,
            widths: [30, 18, 100],
            align: ['center', 'center', 'left'],
          }),
        ],
        height: 16 + 7 * (rows.length + 1),
      },
    ]
  })
  return built({
    title: 'Личные маршруты участников встречи',
    blocks: onPages(slips, formPage),
    page: formPage,
    size: 13,
  })
}

/** Surname and initials; namesakes are told apart by their class or position. */
function namesOf({ guests }: MeetingPaper): (id: string) => string {
  const short = new Map(guests.map((guest) => [guest.id, surnameFirst(guest.name)]))
  const names = [...short.values()]
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i))
  const about = new Map(guests.map((guest) => [guest.id, guest.about]))
  return (id) => {
    const name = short.get(id) ?? ''
    return twice.has(name) && about.get(id) ? `${name} (${about.get(id)})` : name
  }
}

/** A row for each mentor who has talks, by table; who changes tables has several. */
function tablesOf({ rounds }: PlannedTalks, mentors: readonly PaperGuest[]) {
  const rows = mentors.flatMap(({ id }) => {
    const tables = [
      ...new Set(
        rounds
          .flat()
          .filter((talk) => talk.mentor === id)
          .map((talk) => talk.table),
      ),
    ]
    return tables.length ? [{ mentor: id, first: Math.min(...tables), label: tables.join(', ') }] : []
  })
  return rows.sort((a, b) => a.first - b.first)
}

function breaksLine(clock: readonly TimeLine[]): Block[] {
  const breaks = clock.filter((one) => one.kind === 'break').map(({ from, to }) => `${from}–${to}`)
  if (breaks.length === 0) return []
  return [
    line(`${breaks.length > 1 ? 'Перерывы' : 'Перерыв'}: ${breaks.join(', ')}.`, { size: 12, after: 4 }),
  ]
}
