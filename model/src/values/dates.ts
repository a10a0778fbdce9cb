import type { Reading } from './reading.ts'
import { cleanLine } from './text.ts'

export type DateProblem =
  | 'date.unreadable'
  | 'date.impossible'
  | 'date.future'
  | 'date.too-old'
  | 'date.too-young'
  | 'date.year-only'
  | 'date.month-first'

const OLDEST = 100
// Nobody younger takes part in a programme; a year of two digits is read by it too.
const YOUNGEST = 5

const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A date of birth in any writing, as an ISO date. */
export function readBirthDate(raw: string, today: string): Reading<string, DateProblem> {
  const { value, problem } = readDate(raw, today)
  if (!value) return { problem }
  const age = ageOn(value, today)
  if (value > today) return { problem: 'date.future' }
  if (age > OLDEST) return { problem: 'date.too-old' }
  return { value, problem: problem ?? (age < YOUNGEST ? 'date.too-young' : undefined) }
}

/** A calendar date in any writing, as an ISO date; two digits of a year are read as a year of birth. */
export function readDate(raw: string, today: string): Reading<string, DateProblem> {
  const text = tidy(raw)
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)
  if (serial) return found(serialToIso(Number(serial[1]), false))
  if (/^(?:1[89]|2[01])\d{2}$/.test(text)) return { problem: 'date.year-only' }

  const iso = /^(\d{4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,2})$/.exec(text)
  if (iso) return found(calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3])))

  const parts = dayFirst(text)
  if (!parts) return { problem: 'date.unreadable' }
  const { day, month } = parts
  const year = parts.year.length === 2 ? fullYear(Number(parts.year), today) : Number(parts.year)
  const date = calendarDate(year, month, day)
  if (date) return { value: date }
  // «5/13/2010»: a program set to English wrote the month first.
  const swapped = month > 12 && day <= 12 ? calendarDate(year, day, month) : undefined
  return swapped ? { value: swapped, problem: 'date.month-first' } : { problem: 'date.impossible' }
}

function tidy(raw: string): string {
  return cleanLine(raw)
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:z|[+-]\d{2}:?\d{2}|\s*[ap]m)?$/, '')
    .replace(/(?<=\d|\.)[оo](?=\d|\.)|^[оo](?=\d)|(?<=\d)[оo]$/g, '0')
    .replace(/^(?:дата рождения|д\. ?р\.|род\.?|от)[: ]*/, '')
    .replace(/\s*(?:г(?:од)?[ау]?|г(?:ода)?\.? ?р(?:ожд(?:ения)?)?)[. ]*$/, '')
    .replace(/[\s,;.]+$/, '')
    .trim()
}

function dayFirst(text: string): { day: number; month: number; year: string } | undefined {
  const numbers = /^(\d{1,2})[-–—./,\\ ]+(\d{1,2})[-–—./,\\ ]+(\d{4}|\d{2})$/.exec(text)
  if (numbers) return { day: Number(numbers[1]), month: Number(numbers[2]), year: numbers[3] ?? '' }
  const words = /^«?"?(\d{1,2})(?:-?го)?»?"?[-–. ]*([а-яa-z]{3,})[-–., ]+(\d{4}|\d{2})$/.exec(text)
  const month = words && monthOf(words[2] ?? '')
  if (words && month) return { day: Number(words[1]), month, year: words[3] ?? '' }
  return together(text)
}

/** «12052010» and «20100512». */
function together(text: string): { day: number; month: number; year: string } | undefined {
  if (!/^\d{8}$/.test(text)) return undefined
  const [head, tail] = [Number(text.slice(0, 4)), Number(text.slice(4))]
  if (head >= 1900 && head <= 2100)
    return { day: tail % 100, month: Math.floor(tail / 100), year: text.slice(0, 4) }
  return { day: Math.floor(head / 100), month: head % 100, year: text.slice(4) }
}

function monthOf(word: string): number | undefined {
  const russian = months.findIndex((start) => word.startsWith(start))
  // «ма» stands for «май» and «мая»; «мар» comes before it in the year and in the list.
  const index = russian >= 0 ? russian : englishMonths.findIndex((start) => word.startsWith(start))
  return index >= 0 ? index + 1 : undefined
}

function fullYear(two: number, today: string): number {
  const now = Number(today.slice(0, 4))
  const near = 2000 + two
  const far = 1900 + two
  if (near <= now - YOUNGEST) return near
  return now - far <= OLDEST || near > now ? far : near
}

function found(date: string | undefined): Reading<string, DateProblem> {
  return date ? { value: date } : { problem: 'date.impossible' }
}

/** The ISO date, or nothing when the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return undefined
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day > days) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The date that a spreadsheet keeps as a number of days; `since1904` is the other calendar of Excel. */
export function serialToIso(serial: number, since1904: boolean): string | undefined {
  const days = Math.floor(serial)
  if (!Number.isFinite(days) || days < 0 || days > 2_958_465) return undefined
  // Day 0 of each calendar counted back from 1970. Excel believes in 29 February 1900 (day 60).
  const epoch = since1904 ? 24_107 : days > 60 ? 25_569 : 25_568
  return new Date((days - epoch) * 86_400_000).toISOString().slice(0, 10)
}

/** Full years between two dates. */
export function ageOn(bornOn: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years
}
