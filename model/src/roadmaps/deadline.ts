import type { DateStyle } from '#documents'
import { formatDate, formatMonth, formatSpan, monthName } from '#documents'
import type { Month } from '#values'

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

const nb = '\u00A0'

/** The deadline as a road map prints it: «сентябрь 2026 г.», «февраль – май 2027 г.», «до 17 декабря 2026 г.». */
export function deadlineText(deadline: Deadline, style: DateStyle = 'words'): string {
  switch (deadline.type) {
    case 'date':
      return `до ${formatDate(deadline.date, style)}`
    case 'month':
      return formatMonth(deadline.at)
    case 'month_range': {
      const { from, to } = deadline
      if (from.year !== to.year) return `${formatMonth(from)}${nb}– ${formatMonth(to)}`
      return from.month === to.month ? formatMonth(from) : `${monthName(from.month)}${nb}– ${formatMonth(to)}`
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
