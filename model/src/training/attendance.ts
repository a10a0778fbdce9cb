import type { Block, BuiltDocument, Issuer, Text } from '#documents'
import {
  blank,
  built,
  centred,
  formatDate,
  formPage,
  heading,
  line,
  organisationName,
  signature,
  table,
  widePage,
} from '#documents'

export type AttendanceSheet = {
  issuer: Issuer
  cycle: string
  /** Days of the sessions; a blank sheet has columns without a day. */
  sessions: readonly { on?: string; topic?: string; teacher?: string }[]
  /** Marks of each session: there, not there, not marked yet. */
  people: readonly { name: string; about?: string; marks?: readonly (boolean | null)[] }[]
  curator?: string
}

/** Lines of a sheet that nobody is entered in. */
const blankLines = { upright: 20, wide: 14 }
/** More sessions go across the page. */
const mostUpright = 3

/** D12 «Лист посещаемости»: who was at which session, with a line to sign. */
export function attendanceSheet({
  issuer,
  cycle,
  sessions,
  people,
  curator,
}: AttendanceSheet): BuiltDocument {
  const wide = sessions.length > mostUpright
  const width = wide ? 22 : 24
  const total = wide ? 267 : 180
  const left = total - 10 - width * sessions.length - 30
  const blocks: Block[] = [
    centred(organisationName(issuer), { size: 11 }),
    heading('Лист посещаемости занятий по обучению наставников'),
    centred(cycle, { size: 12, after: 4 }),
    ...sessions.flatMap(({ on, topic, teacher }, i): Block[] =>
      topic || teacher
        ? [
            line(
              [
                on ? formatDate(on, 'figures') : `Занятие ${i + 1}`,
                [topic, teacher].filter(Boolean).join(', '),
              ]
                .filter(Boolean)
                .join(': '),
              { size: 11, keep: true },
            ),
          ]
        : [],
    ),
    line('Отметки: «+» – присутствие, «н» – отсутствие.', { size: 11, keep: true }),
    table(
      [
        '№',
        'ФИО',
        'Должность / класс, группа',
        ...sessions.map(({ on }) => (on ? formatDate(on, 'figures') : 'Дата:')),
        'Подпись',
      ],
      people.length
        ? people.map((person, i) => rowOf(person, i + 1, sessions.length))
        : Array.from({ length: wide ? blankLines.wide : blankLines.upright }, (_, i): Text[] => [
            String(i + 1),
            '',
            '',
            ...sessions.map(() => ''),
            '',
          ]),
      {
        widths: [10, left * 0.55, left * 0.45, ...sessions.map(() => width), 30],
        align: ['center', 'left', 'left', ...sessions.map(() => 'center' as const), 'left'],
        size: 11,
        rowHeight: 8,
        numbered: false,
      },
    ),
    signature('Куратор программы наставничества', curator || [blank(45)], { line: true }),
  ]
  return built({
    title: 'Лист посещаемости занятий по обучению наставников',
    blocks,
    page: wide ? widePage : formPage,
    size: 13,
  })
}

function rowOf(
  { name, about, marks = [] }: AttendanceSheet['people'][number],
  n: number,
  sessions: number,
): Text[] {
  const mark = (there: boolean | null | undefined) => (there === true ? '+' : there === false ? 'н' : '')
  return [String(n), name, about ?? '', ...Array.from({ length: sessions }, (_, i) => mark(marks[i])), '']
}
