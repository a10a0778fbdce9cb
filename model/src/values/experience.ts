import { ageOn, readDate } from './dates.ts'
import type { Reading } from './reading.ts'
import { cleanLine } from './text.ts'

export type ExperienceProblem = 'experience.unreadable' | 'experience.too-long' | 'experience.unsure'

const LONGEST = 75

/** Full years of work: «5 лет», «3 года 2 мес.», «с 01.09.2015». */
export function readExperience(raw: string, today: string): Reading<number, ExperienceProblem> {
  const text = cleanLine(raw).toLowerCase().replaceAll('ё', 'е')
  const { value, problem } = understand(text, today)
  if (value === undefined) return { problem: 'experience.unreadable' }
  return value > LONGEST || value < 0 ? { problem: 'experience.too-long' } : { value, problem }
}

function understand(text: string, today: string): Reading<number, ExperienceProblem> {
  if (/^(?:менее|меньше|до|<)\s*(?:1\s*)?(?:одного\s*)?год|^без\s*стаж|^нет\s*стаж|^б\/с|^полгода/.test(text))
    return { value: 0 }
  if (/^полтора год/.test(text)) return { value: 1 }
  const range = /^(\d{1,2})\s*[-–—]\s*\d{1,2}\s*(?:лет|года?)?$/.exec(text)
  if (range) return { value: Number(range[1]), problem: 'experience.unsure' }
  const bare = /^(?:более|свыше|больше|около|>|~)?\s*(\d{1,3})(?:[.,]\d+)?\s*\+?$/.exec(text)
  if (bare) return { value: Number(bare[1]) }
  return bySpan(text) ?? byStart(text, today) ?? {}
}

function bySpan(text: string): Reading<number, ExperienceProblem> | undefined {
  const match =
    /^(?:более|свыше|больше|около|>|~)?\s*(?:(\d{1,3})(?:[.,]\d+)?\s*\+?\s*(?:лет|года?|г|л)(?![а-я])\.?)?[\s,и]*(?:(\d{1,3})\s*м(?:ес(?:яц(?:а|ев)?)?)?(?![а-я])\.?)?[\s,и]*(?:\d{1,2}\s*д(?:н|ня|ней|ень)?\.?)?$/.exec(
      text,
    )
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined
  return { value: Number(match[1] ?? 0) + Math.floor(Number(match[2] ?? 0) / 12) }
}

function byStart(text: string, today: string): Reading<number, ExperienceProblem> | undefined {
  const since = text.replace(/^(?:с|от|начало)\s+/, '')
  const year = /^((?:19|20)\d{2})\s*(?:г(?:ода?)?\.?)?$/.exec(since)
  // Only the year is known: a school year begins in September.
  if (year) return { value: ageOn(`${year[1]}-09-01`, today), problem: 'experience.unsure' }
  const { value } = readDate(since, today)
  return value ? { value: ageOn(value, today) } : undefined
}
