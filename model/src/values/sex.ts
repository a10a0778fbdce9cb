import type { Reading } from './reading.ts'
import { cleanLine, russianLetters } from './text.ts'

export type Sex = 'm' | 'f'
export type SexProblem = 'sex.unreadable'

const man = /^(?:м|муж(?:ской|чина)?|мальчик|юноша|male|man|boy)\.?$/
const woman = /^(?:ж|жен(?:ский|щина)?|девочка|девушка|f|female|woman|girl)\.?$/

/** «ж», «муж.», «девочка», «F». */
export function readSex(raw: string): Reading<Sex, SexProblem> {
  const text = cleanLine(raw).toLowerCase()
  const word = text.length <= 4 ? russianLetters(text) : text
  if (man.test(word)) return { value: 'm' }
  return woman.test(word) ? { value: 'f' } : { problem: 'sex.unreadable' }
}

/** The sex that a patronymic tells. */
export function sexOfPatronymic(patronymic: string): Sex | undefined {
  const text = patronymic.toLowerCase()
  if (/(?:вна|чна|(?:кызы|кизи|гызы|қызы|қизи))$/.test(text)) return 'f'
  return /(?:ич|оглы|оглу|улы|ұлы|угли|уулу)$/.test(text) ? 'm' : undefined
}
