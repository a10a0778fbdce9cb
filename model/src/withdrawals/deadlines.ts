import type { DayTransfers } from '#values'
import { addDays, addMonths, addWorkingDays, yearsWithoutTransfers } from '#values'

type Term = { unit: 'days' | 'working-days' | 'months' | 'years'; count: number }

export type DataDeadline = {
  /** What must be done by then, for a task: an infinitive. */
  duty: string
  within: Term
  /** May be put off by so much, with a notice to the person that says why. */
  extension?: Term
  norm: string
}

const days = (count: number): Term => ({ unit: 'days', count })
const workingDays = (count: number): Term => ({ unit: 'working-days', count })

/** How soon an operator acts on personal data (handbook 11 §1; 152-ФЗ, order № 179). */
export const dataDeadlines = {
  withdrawal: {
    duty: 'Прекратить обработку и уничтожить персональные данные, если для их хранения нет других оснований',
    within: days(30),
    norm: 'часть 5 статьи 21',
  },
  purpose_reached: {
    duty: 'Прекратить обработку и уничтожить персональные данные, цель обработки которых достигнута',
    within: days(30),
    norm: 'часть 4 статьи 21',
  },
  distribution_demand: {
    duty: 'Прекратить распространение персональных данных',
    within: workingDays(3),
    norm: 'часть 14 статьи 10.1',
  },
  stop_demand: {
    duty: 'Прекратить обработку персональных данных по требованию субъекта',
    within: workingDays(10),
    extension: workingDays(5),
    norm: 'часть 5.1 статьи 21',
  },
  subject_request: {
    duty: 'Ответить на обращение субъекта персональных данных',
    within: workingDays(10),
    extension: workingDays(5),
    norm: 'часть 1 статьи 20',
  },
  unlawful_stop: {
    duty: 'Прекратить неправомерную обработку персональных данных',
    within: workingDays(3),
    norm: 'часть 3 статьи 21',
  },
  unlawful_destruction: {
    duty: 'Уничтожить персональные данные, правомерность обработки которых нельзя обеспечить',
    within: workingDays(10),
    norm: 'часть 3 статьи 21',
  },
  blocked: {
    duty: 'Уничтожить заблокированные персональные данные, которые нельзя было уничтожить в срок',
    within: { unit: 'months', count: 6 },
    norm: 'часть 6 статьи 21',
  },
  proof_kept: {
    duty: 'Хранить акт об уничтожении и выгрузку из журнала регистрации событий',
    within: { unit: 'years', count: 3 },
    norm: 'приказ от 28 октября 2022 г. № 179',
  },
} as const satisfies Record<string, DataDeadline>

export type DataDeadlineCode = keyof typeof dataDeadlines

/**
 * The last day for the duty, counted from the day on which the paper came or the fact was found; that day is
 * not counted. `extended`: the person was told in time that more is needed. `own` are days off of the place. Over a year whose transfers of days off are not known the last day is
 * that of the labour code alone: `deadlineDoubts`.
 */
export function dataDeadline(
  code: DataDeadlineCode,
  from: string,
  { extended = false, own = {} }: { extended?: boolean; own?: DayTransfers } = {},
): string {
  const { within, extension }: DataDeadline = dataDeadlines[code]
  const last = after(from, within, own)
  return extended && extension ? after(last, extension, own) : last
}

/** Years over which the deadline is counted in working days though their transfers are not known. */
export function deadlineDoubts(code: DataDeadlineCode, from: string): number[] {
  const { within }: DataDeadline = dataDeadlines[code]
  return within.unit === 'working-days' ? yearsWithoutTransfers(from, dataDeadline(code, from)) : []
}

function after(from: string, { unit, count }: Term, own: DayTransfers): string {
  if (unit === 'days') return addDays(from, count)
  if (unit === 'working-days') return addWorkingDays(from, count, own)
  return addMonths(from, unit === 'years' ? count * 12 : count)
}

/** The regulator learns of a leak within 24 hours and of what was found within 72 (152-ФЗ, ст. 21 ч. 3.1). */
export function incidentDeadlines(foundAt: string): { notice: string; findings: string } {
  const later = (hours: number) => new Date(Date.parse(foundAt) + hours * 3_600_000).toISOString()
  return { notice: later(24), findings: later(72) }
}
