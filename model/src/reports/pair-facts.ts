import type { Block, DateStyle, NameForms, Reference, Text } from '#documents'
import { blankDate, fill, formatPeriod, fromNumber, gap, line, orGap, runs, table } from '#documents'

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

/** Who, with whom, in which form, when and by which order; on a blank form lines to write on. */
export function pairFacts(pair: ReportedPair | undefined, style: DateStyle, withGoal = true): Block[] {
  if (!pair)
    return [
      fill('Наставник:', { hint }),
      ...(withGoal
        ? [fill('Наставляемый (наставляемые):', { lines: 2, hint })]
        : [fill('Наставляемый (наставляемые):', { hint })]),
      fill('Форма наставничества:'),
      line(runs('Период наставничества: с ', ...blankDate(), ' по ', ...blankDate()), room),
      line(runs('Приказ о закреплении ', fromNumber({}, style)), room),
      ...(withGoal ? [fill('Цель:', { lines: 2 })] : []),
    ]
  const rows: [string, Text][] = [
    ['Наставник', named(pair.mentor)],
    [pair.mentees.length > 1 ? 'Наставляемые' : 'Наставляемый', mentees(pair.mentees)],
    ['Форма наставничества', orGap(pair.form, 'document.form-missing')],
    ['Период наставничества', period(pair, style)],
    ['Приказ о закреплении', pair.order ? fromNumber(pair.order, style) : ''],
    ...(withGoal ? [['Цель', orGap(pair.goal, 'document.goal-missing')] as [string, Text]] : []),
  ]
  return [table(['', ''], rows, { widths: [50, 130], size: 12 })]
}

const hint = '(фамилия, имя, отчество, должность или класс, группа)'
const room = { before: 4, after: 2 }

const named = (person: ReportedPerson | null): Text => {
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
