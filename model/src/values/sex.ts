import type { Reading } from './reading.ts'
import { cleanLine, russianLetters } from './text.ts'

export type Sex = 'm' | 'f'
export type SexProblem = 'sex.unreadable'

const man = /^(?:м|муж(?:ской|чина)?|мальчик|юноша|m|male|man|boy)\.?$/
const woman = /^(?:ж|жен(?:ский|щина)?|девочка|девушка|f|female|woman|girl)\.?$/

/** «ж», «муж.», «девочка», «F». */
export function readSex(raw: string): Reading<Sex, SexProblem> {
  const text = cleanLine(raw).toLowerCase()
  const writings = [text, russianLetters(text)]
  if (writings.some((writing) => man.test(writing))) return { value: 'm' }
  return writings.some((writing) => woman.test(writing)) ? { value: 'f' } : { problem: 'sex.unreadable' }
}

/** The sex that a patronymic tells. */
export function sexOfPatronymic(patronymic: string): Sex | undefined {
  const text = patronymic.toLowerCase()
  if (/(?:вна|чна|(?:кызы|кизи|гызы|қызы|қизи))$/.test(text)) return 'f'
  return /(?:ич|оглы|оглу|улы|ұлы|угли|уулу)$/.test(text) ? 'm' : undefined
}
