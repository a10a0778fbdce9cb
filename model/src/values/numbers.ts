import type { Reading } from './reading.ts'
import { cleanLine } from './text.ts'

export type CountProblem = 'capacity.unreadable' | 'capacity.too-large'

const words = [
  'ни одного',
  'один',
  'два',
  'три',
  'четыре',
  'пять',
  'шесть',
  'семь',
  'восемь',
  'девять',
  'десять',
]
const LARGEST = 100

/** How many people a mentor takes: «3», «до 3», «2–3 человека» (the larger), «двух» is not understood. */
export function readCapacity(raw: string): Reading<number, CountProblem> {
  const text = cleanLine(raw).toLowerCase()
  const match =
    /^(?:до|не более|максимум|макс\.?)?\s*(?:(\d{1,5})\s*[-–—]\s*)?(\d{1,5})(?:[.,]0+)?(?:-?х)?\s*(?:чел\S*|наставляем\S*|ученик\S*|студент\S*)?\.?$/.exec(
      text,
    )
  const word = words.findIndex((known) => text === known || text.startsWith(`${known} `))
  const value = match ? Number(match[2]) : word
  if (value < 0) return { problem: 'capacity.unreadable' }
  return value > LARGEST ? { problem: 'capacity.too-large' } : { value }
}
