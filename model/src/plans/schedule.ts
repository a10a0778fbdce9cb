import type { DateStyle } from '#documents'
import { formatDate, formatMonth, formatSpan } from '#documents'
import { addDays, daysOf, isWholeMonth, monthOf, monthsOf } from '#values'
import type { Due, MonitoringPoint } from './plan.ts'
import type { PlanTrack } from './term.ts'

type Period = { from: string; to: string }

/**
 * When step `n` of `steps` (both from 1) falls in the period: the month of the same number where the period has
 * as many months, else its share of the months, so that a late start loses no step.
 */
export function dueOfStep(n: number, steps: number, { from, to }: Period): Due {
  const months = monthsOf(from, to)
  const index = Math.floor(((Math.min(Math.max(n, 1), steps) - 1) * months.length) / steps)
  return months[index] ?? { from, to }
}

/** Start, middle and end of a plan, with what is looked at. */
export function usualPoints(track: PlanTrack, period: Period | null): MonitoringPoint[] {
  const [start, middle, end] = period ? pointDues(period) : [null, null, null]
  const ofEmployee = track === 'employees'
  return [
    {
      title: 'Начало',
      due: start,
      criteria: ofEmployee
        ? 'Затруднения выявлены, цель и план согласованы с наставляемым.'
        : 'Запрос понятен, цель и план согласованы, встречи идут по графику.',
    },
    {
      title: 'Середина',
      due: middle,
      criteria: ofEmployee
        ? 'Выполнено не менее половины мероприятий, затруднения уменьшились, план при необходимости уточнен.'
        : 'Выполнено не менее половины мероприятий, наставляемый видит продвижение, план при необходимости уточнен.',
    },
    {
      title: 'Завершение',
      due: end,
      criteria: ofEmployee
        ? 'Выполнено не менее 70 % мероприятий, повторная самооценка показывает снижение затруднений, отчет представлен.'
        : 'Выполнено не менее 70 % мероприятий, цель оценена обеими сторонами, итоговые анкеты заполнены.',
    },
  ]
}

const fortnight = 14

function pointDues({ from, to }: Period): [Due, Due, Due] {
  const days = daysOf(from, to)
  const around = Math.min(fortnight, Math.max(1, Math.floor(days / 3)))
  const middle = addDays(from, Math.floor((days - around) / 2))
  return [
    { from, to: addDays(from, around - 1) },
    { from: middle, to: addDays(middle, around - 1) },
    { from: addDays(to, 1 - around), to },
  ]
}

/** «сентябрь 2026 г.», «10.09.2026», «10.09.2026 – 20.09.2026», «в течение года». */
export function dueInWords(due: Due | null | undefined, style: DateStyle): string {
  if (due?.words?.trim()) return due.words.trim()
  if (due?.on) return formatDate(due.on, style)
  if (due?.from && due.to) {
    if (due.from === due.to) return formatDate(due.from, style)
    if (isWholeMonth(due.from, due.to)) return formatMonth(monthOf(due.from))
    return formatSpan(due.from, due.to, style)
  }
  if (due?.to) return `до ${formatDate(due.to, style)}`
  return due?.from ? `с ${formatDate(due.from, style)}` : ''
}
