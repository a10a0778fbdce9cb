import type { Block, Cell, DateStyle, Run, Text } from '#documents'
import { formatSpan, fromNumber, gap, orGap, runs, surnameFirst, table } from '#documents'
import type { OrderedPair, OrderedPerson } from './pair.ts'
import { isGroup } from './pair.ts'

/** Columns by the handbook; «Куратор» only where pairs have one of their own. */
const titles = [
  '№',
  'Наставник (ФИО, должность / класс, группа)',
  'Наставляемый (ФИО, должность / класс, группа)',
  'Форма наставничества',
  'Период',
]

/** Longer groups are continued in a new row: joined cells never outgrow a page. */
const mostInRow = 10

/** The list of pairs and groups: a group is one number with a row for each mentee. */
export function pairTable(pairs: readonly OrderedPair[], style: DateStyle = 'words'): Block {
  const withCurator = pairs.some((pair) => pair.curator)
  const rows = pairs.flatMap((pair, i) => pairRows(pair, i + 1, withCurator, style))
  return table(
    [...titles, ...(withCurator ? ['Куратор'] : [])],
    rows.length ? rows : [[{ text: [gap('document.rows-missing')], span: titles.length }]],
    {
      widths: withCurator ? [10, 66, 66, 38, 44, 36] : [10, 80, 80, 44, 52],
      align: ['center', 'left', 'left', 'left', 'left', 'left'],
      numbered: rows.length > 12,
    },
  )
}

function pairRows(
  pair: OrderedPair,
  number: number,
  withCurator: boolean,
  style: DateStyle,
): (Text | Cell)[][] {
  const mentor = pair.mentors.length ? several(pair.mentors, style) : [gap('document.mentor-missing')]
  const form: Text = pair.form
    ? isGroup(pair)
      ? `${pair.form}\n(группа)`
      : pair.form
    : [gap('document.form-missing')]
  const period: Text =
    pair.from && pair.to ? formatSpan(pair.from, pair.to, style) : [gap('document.period-missing')]
  const curator = withCurator
    ? [orGap(pair.curator && surnameFirst(pair.curator.nominative), 'document.curator-missing')]
    : []
  if (pair.mentees.length === 0)
    return [[String(number), mentor, [gap('document.mentee-missing')], form, period, ...curator]]
  return chunks(pair.mentees, mostInRow).flatMap((mentees, part) =>
    mentees.map((mentee, i) => {
      if (i > 0) return [described(mentee, style)]
      const joined = (text: Text): Text | Cell => (mentees.length > 1 ? { text, rows: mentees.length } : text)
      return [
        joined(String(number)),
        joined(part > 0 ? runs(...mentor, '\n(продолжение)') : mentor),
        described(mentee, style),
        joined(form),
        joined(period),
        ...curator.map(joined),
      ]
    }),
  )
}

const several = (people: OrderedPerson[], style: DateStyle): Run[] =>
  people.flatMap((person, i) => (i > 0 ? runs(';\n', described(person, style)) : described(person, style)))

/** «Иванов Иван Иванович, / учитель математики», with the order of the enterprise where there is one. */
function described(person: OrderedPerson, style: DateStyle): Run[] {
  const name: Run = person.name.nominative.trim()
    ? { t: person.name.nominative.trim() }
    : gap('document.name-missing')
  const about = person.about?.trim() ? `,\n${person.about.trim()}` : ''
  return runs(name, about, ...appointment(person, style))
}

function appointment({ enterprise }: OrderedPerson, style: DateStyle): (string | Run | Run[])[] {
  if (!enterprise) return []
  const { organisation, date, number } = enterprise
  if (!date && !number) return [`,\n${organisation}`]
  return [
    `,\n${organisation}\n(приказ `,
    fromNumber({ date: date ?? null, number: number ?? null }, style),
    ')',
  ]
}

const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
