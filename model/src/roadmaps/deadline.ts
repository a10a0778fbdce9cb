import type { DateStyle } from '#documents'
import { formatDate, formatSpan } from '#documents'

export type Month = { year: number /** 1–12 */; month: number }

/** A deadline is not always a date: all kinds that occur in real maps (handbook 07 §3). */
export type Deadline =
  | { type: 'date'; date: string }
  | { type: 'month'; at: Month }
  | { type: 'month_range'; from: Month; to: Month }
  | { type: 'date_range'; from: string; to: string }
  | { type: 'recurring_yearly'; month: number; fromYear: number; toYear: number }
  | { type: 'whole_period' }
  /** «При вступлении в должность», «по мере необходимости» */
  | { type: 'on_event'; text: string }
  /** «По графику чемпионатов» */
  | { type: 'by_reference'; text: string }

const names = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const

const nb = '\u00A0'
const monthName = (month: number) => names[month - 1] ?? String(month)
const named = ({ year, month }: Month) => `${monthName(month)}${nb}${year}${nb}г.`

/** The deadline as a road map prints it: «сентябрь 2026 г.», «февраль – май 2027 г.», «до 17 декабря 2026 г.». */
export function deadlineText(deadline: Deadline, style: DateStyle = 'words'): string {
  switch (deadline.type) {
    case 'date':
      return `до ${formatDate(deadline.date, style)}`
    case 'month':
      return named(deadline.at)
    case 'month_range': {
      const { from, to } = deadline
      if (from.year !== to.year) return `${named(from)}${nb}– ${named(to)}`
      return from.month === to.month ? named(from) : `${monthName(from.month)}${nb}– ${named(to)}`
    }
    case 'date_range':
      return formatSpan(deadline.from, deadline.to, style)
    case 'recurring_yearly':
      return `ежегодно, ${monthName(deadline.month)}`
    case 'whole_period':
      return 'весь период'
    default:
      return deadline.text.trim()
  }
}

/** Months counted on from a month: it may run into the next years. */
export const monthAfter = ({ year, month }: Month, count: number): Month => {
  const whole = year * 12 + month - 1 + count
  return { year: Math.floor(whole / 12), month: (whole % 12) + 1 }
}

/** The number of a month by its name in the nominative; 0 for what is none. */
export const monthNumber = (name: string): number =>
  (names as readonly string[]).indexOf(name.trim().toLowerCase()) + 1
