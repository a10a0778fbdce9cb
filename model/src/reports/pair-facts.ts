import type { Block, DateStyle, NameForms, Reference, Text } from '#documents'
import { formatPeriod, fromNumber, gap, orGap, table } from '#documents'

/** A participant in a report: the name and what stands beside it. */
export type ReportedPerson = {
  name: NameForms
  /** «учитель математики», «8 «А» класс», «группа ТМ-21» */
  about?: string
}

/** The pair or group a report is about; nothing of it on a blank form. */
export type ReportedPair = {
  mentor: ReportedPerson | null
  mentees: readonly ReportedPerson[]
  /** «учитель – учитель» */
  form: string
  from: string | null
  to: string | null
  order?: Reference | null
  goal?: string | null
}

/** Who, with whom, in which form, when and by which order: two columns, the same on a blank form. */
export function pairFacts(pair: ReportedPair | undefined, style: DateStyle, withGoal = true): Block {
  const rows: [string, Text][] = [
    ['Наставник', pair ? named(pair.mentor) : ''],
    [
      pair && pair.mentees.length > 1 ? 'Наставляемые' : 'Наставляемый (наставляемые)',
      pair ? mentees(pair.mentees) : '',
    ],
    ['Форма наставничества', pair ? orGap(pair.form, 'document.form-missing') : ''],
    ['Период наставничества', pair ? period(pair, style) : ''],
    ['Приказ о закреплении', pair?.order ? fromNumber(pair.order, style) : ''],
    ...(withGoal ? [['Цель', pair ? orGap(pair.goal, 'document.goal-missing') : ''] as [string, Text]] : []),
  ]
  return table(['', ''], pair ? rows : rows.map(([label]) => [label, '']), {
    widths: [55, 125],
    size: 12,
    ...(pair ? {} : { rowHeight: 9 }),
  })
}

export const named = (person: ReportedPerson | null): Text => {
  if (!person?.name.nominative.trim()) return [gap('document.mentor-missing')]
  return [person.name.nominative.trim(), person.about?.trim()].filter(Boolean).join(', ')
}

const mentees = (people: readonly ReportedPerson[]): Text =>
  people.length === 0 || people.some(({ name }) => !name.nominative.trim())
    ? [gap('document.mentee-missing')]
    : people
        .map((person) => [person.name.nominative.trim(), person.about?.trim()].filter(Boolean).join(', '))
        .join(';\n')

const period = ({ from, to }: ReportedPair, style: DateStyle): Text =>
  from && to ? formatPeriod(from, to, style) : [gap('document.period-missing')]
