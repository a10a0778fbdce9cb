import type { Run } from './block.ts'

const nb = '\u00A0'

/** One way in a document: «5 июня 2026 г.» or «05.06.2026». */
export type DateStyle = 'words' | 'figures'

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

/** In the nominative, for a deadline: «сентябрь 2026 г.». */
const monthNames: readonly string[] = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
]

/** «сентябрь» by its number. */
export const monthName = (month: number): string => monthNames[month - 1] ?? String(month)

/** The number of a month by its name in the nominative; 0 for what is none. */
export const monthNumber = (name: string): number => monthNames.indexOf(name.trim().toLowerCase()) + 1

/** «сентябрь 2026 г.» */
export const formatMonth = ({ year, month }: { year: number; month: number }): string =>
  `${monthName(month)}${nb}${year}${nb}г.`

/** Whether the text is a real calendar date `yyyy-mm-dd`. */
export function isDate(iso: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A date of a document. What is not a date is given back as it is, to be seen and corrected. */
export function formatDate(iso: string, style: DateStyle = 'words'): string {
  if (!isDate(iso)) return iso
  const [year = '', month = '', day = ''] = iso.split('-')
  if (style === 'figures') return `${day}.${month}.${year}`
  return `${Number(day)}${nb}${months[Number(month) - 1]}${nb}${year}${nb}г.`
}

/** «с 1 сентября 2026 г. по 31 мая 2027 г.» */
export function formatPeriod(from: string, to: string, style: DateStyle = 'words'): string {
  return `с ${formatDate(from, style)} по ${formatDate(to, style)}`
}

/** «1 сентября 2026 г. – 31 мая 2027 г.», for a narrow cell. */
export function formatSpan(from: string, to: string, style: DateStyle = 'words'): string {
  return `${formatDate(from, style)}${nb}– ${formatDate(to, style)}`
}

/** «2026/2027 учебный год» of a date; the school year begins in September. */
export function schoolYear(iso: string): string {
  const year = Number(iso.slice(0, 4))
  const first = Number(iso.slice(5, 7)) >= 8 ? year : year - 1
  return `${first}/${first + 1}`
}

/** «___» __________ 20__ г., to be filled in by hand. */
export const blankDate = (): Run[] => [
  { t: '«' },
  { t: '', blank: 8 },
  { t: `»${nb}` },
  { t: '', blank: 30 },
  { t: `${nb}20` },
  { t: '', blank: 7 },
  { t: `${nb}г.` },
]

/** The date, or room for it. */
export const dateOrBlank = (iso: string | null | undefined, style: DateStyle = 'words'): Run[] =>
  iso ? [{ t: formatDate(iso, style) }] : blankDate()
