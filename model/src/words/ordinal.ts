import type { Case, CaseForms } from './case.ts'
import { inEveryCase } from './case.ts'
import { decline, type ParadigmName } from './endings.ts'

export type Gender = 'masculine' | 'feminine' | 'neuter'

const stems = [
  '',
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
] as const
const tensStems = [
  '',
  '',
  'двадцат',
  'тридцат',
  'сороков',
  'пятидесят',
  'шестидесят',
  'семидесят',
  'восьмидесят',
  'девяност',
] as const
const tens = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
] as const

/** «первый», «второго», «третьей»: 1 to 99 in words; of an inanimate noun, so the accusative masculine is the nominative. */
export function ordinalInWords(n: number, one: Case = 'nominative', gender: Gender = 'masculine'): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`No ordinal in words for ${n}`)
  const last = n < 20 ? n : n % 10
  const before = n > 19 && last ? `${tens[Math.floor(n / 10)]} ` : ''
  const stem = last ? (stems[last] ?? '') : (tensStems[Math.floor(n / 10)] ?? '')
  return before + ordinalForms(stem, gender)[one]
}

/** «1-й», «1-го», «1-му»: figures with the ending that the case needs. */
export function ordinalInFigures(n: number, one: Case = 'nominative', gender: Gender = 'masculine'): string {
  const word = ordinalInWords(n % 100 || 100 - 1, one, gender)
  return `${n}-${shortEnding(word)}`
}

/** «2-го курса», «второй курс»: the year of study. */
export const courseOf = (course: number, one: Case = 'nominative'): string =>
  `${ordinalInFigures(course, one)} ${decline('курс', 'hard')[one === 'accusative' ? 'nominative' : one]}`

function ordinalForms(stem: string, gender: Gender): CaseForms {
  const third = stem === 'трет'
  const [ending, pattern] = endingOf(stem, gender)
  const forms = decline(stem + ending, third && gender !== 'feminine' ? 'adjectivePossessive' : pattern)
  if (gender === 'feminine') return forms
  if (third && gender === 'neuter')
    return inEveryCase((one) =>
      one === 'nominative' || one === 'accusative' ? 'третье' : decline('третий', 'adjectivePossessive')[one],
    )
  return { ...forms, accusative: forms.nominative }
}

function endingOf(stem: string, gender: Gender): readonly [string, ParadigmName] {
  if (stem === 'трет') return gender === 'feminine' ? ['ья', 'thirdFeminine'] : ['ий', 'adjectivePossessive']
  if (gender === 'feminine') return ['ая', 'feminineAdjective']
  if (gender === 'neuter') return ['ое', 'neuterAdjective']
  return [['втор', 'шест', 'седьм', 'восьм', 'сороков'].includes(stem) ? 'ой' : 'ый', 'adjective']
}

/** One letter after a vowel, two after a consonant: «2-й», «2-го» (rule for added endings). */
function shortEnding(word: string): string {
  const last = word.slice(-1)
  const before = word.slice(-2, -1)
  return /[аеёиоуыэюя]/.test(before) || before === 'ь' ? last : word.slice(-2)
}
