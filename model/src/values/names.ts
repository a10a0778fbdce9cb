import { firstNameOf } from './first-names.ts'
import { patronymicTails, properCase, surnameHeads } from './name-case.ts'
import type { Reading } from './reading.ts'
import { sexOfPatronymic } from './sex.ts'
import { cleanLine, foldName, mendMixedWords } from './text.ts'

export type FullName = { lastName?: string; firstName?: string; patronymic?: string }
export type NameOrder = 'surname-first' | 'name-first'
export type NameProblem =
  | 'name.missing'
  | 'name.first-missing'
  | 'name.last-missing'
  | 'name.initials'
  | 'name.order'
  | 'name.many-words'
  | 'name.remark'
  | 'name.strange'

const LONGEST = 120
// Of what is no name at all.
const KEPT = 500
const PATRONYMIC = /(?:[оеё]вич|ьич|(?:лук|фом|кузьм|никит|савв|ион|кар[ие]н)[иы]ч|[оеё]вна|ична)$/
const SURNAME =
  /(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ой|ая)|[оеё]го|енко|[уюая]к|чук|[иы]х|янц?|дзе|швили|ой|ый|ая|ич|ук|ия)$/
const INITIAL = /^\p{L}\.?$/u
const NAME_WORD = /^\p{L}[\p{L}'’ʼ`‘-]*\.?$/u

/** A full name of one cell taken apart; `order` says how the column is written when that is known. */
export function readFullName(raw: string, order?: NameOrder): Reading<FullName, NameProblem> {
  const whole = mendMixedWords(cleanLine(raw))
  const { text, remark } = withoutRemarks(whole)
  if (!text) return { problem: 'name.missing' }
  const words = nameWords(text)
  if (text.length > LONGEST || words.some((word) => !NAME_WORD.test(word))) return strange(whole)
  const units = joinParticles(words)
  const reading = arrange(units, order)
  return reading.problem || !remark ? reading : { ...reading, problem: 'name.remark' }
}

/** One part of a name from its own cell: «ИВАНОВ » → «Иванов». */
export function readNamePart(raw: string): Reading<string, NameProblem> {
  const whole = mendMixedWords(cleanLine(raw))
  const { text, remark } = withoutRemarks(whole)
  if (!text) return {}
  const words = nameWords(text)
  if (text.length > LONGEST || words.some((word) => !NAME_WORD.test(word)))
    return { value: whole.slice(0, KEPT), problem: 'name.strange' }
  const value = words.map(nameWord).join(' ')
  if (words.every((word) => INITIAL.test(word))) return { value, problem: 'name.initials' }
  return remark ? { value, problem: 'name.remark' } : { value }
}

/** Which order the words of a full name betray; nothing when they do not. */
export function nameOrder(raw: string): NameOrder | undefined {
  const words = joinParticles(nameWords(mendMixedWords(cleanLine(raw))))
  const [first = '', second = '', third = ''] = words
  if (words.length === 3) {
    if (INITIAL.test(first) && INITIAL.test(second)) return 'name-first'
    if (isPatronymic(third) && !isPatronymic(second)) return 'surname-first'
    if (isPatronymic(second)) return 'name-first'
  }
  if (words.length === 2 && INITIAL.test(first) && !INITIAL.test(second)) return 'name-first'
  const [head, next] = [isFirstName(first), isFirstName(second)]
  if (words.length < 2 || Boolean(head) === Boolean(next)) return undefined
  // «Анна Ивановна» has no surname at all.
  if (words.length === 2 && isOwnPatronymic(first, second)) return undefined
  return head ? 'name-first' : 'surname-first'
}

/** Whether the word reads as a patronymic, the Turkic ones included. */
export function isPatronymic(word: string): boolean {
  const folded = word.toLowerCase().replaceAll('ё', 'е')
  return PATRONYMIC.test(folded) || patronymicTails.has(folded.split(/[ -]/).at(-1) ?? '')
}

/** «Анна Ивановна» and «Иван Ильич», but not «Анна Бабич». */
function isOwnPatronymic(first: string, second: string): boolean {
  if (!isPatronymic(second) || isFirstName(second)) return false
  return isFirstName(first) === sexOfPatronymic(second)
}

/** Whether the word is an initial: «И.» or «И». */
export function isInitial(word: string): boolean {
  return INITIAL.test(word)
}

function isFirstName(word: string) {
  return firstNameOf(foldName(word)) ?? firstNameOf(foldName(word).split(' ')[0] ?? '')
}

/** «1. Иванова (Петрова) Анна» without the number and without what stands in brackets. */
function withoutRemarks(text: string): { text: string; remark: boolean } {
  const bare = text.replace(/^№?\s*\d+\s*[.)]\s*/, '').replace(/[\s,;:*]+$/, '')
  const cut = bare.replace(/\s*\([^)]*\)?\s*/g, ' ').trim()
  return cut && cut !== bare ? { text: cut, remark: true } : { text: bare, remark: false }
}

function nameWords(text: string): string[] {
  return text
    .replace(/[,;]+/g, ' ')
    .replace(/\s*[-–—]\s*(?=\p{L})/gu, (dash, at: number) => (at === 0 ? dash : '-'))
    .replace(/(?<=(?:^|[\s.])\p{L})\.(?=\S)/gu, '. ')
    .split(/\s+/)
    .filter(Boolean)
}

function joinParticles(words: string[]): string[] {
  const units: string[] = []
  let head = ''
  const long = words.length >= 4 && isPatronymic(words.at(-1) ?? '')
  words.forEach((word, index) => {
    const lower = word.toLowerCase()
    const last = units.length - 1
    if (patronymicTails.has(lower) && last > 0 && !head) {
      units[last] = `${units[last]} ${lower}`
    } else if (
      surnameHeads.has(lower) &&
      index < words.length - 1 &&
      (long || lower === 'фон' || word === lower)
    ) {
      head += `${nameWord(word)} `
    } else {
      units.push(head + nameWord(word))
      head = ''
    }
  })
  return units
}

function nameWord(word: string): string {
  if (INITIAL.test(word)) return `${word.charAt(0).toUpperCase()}.`
  return properCase(word.replace(/\.$/, ''))
}

type Arranged = Reading<FullName, NameProblem>

function arrange(units: string[], order: NameOrder | undefined): Arranged {
  const [first = '', second = '', third = ''] = units
  if (units.length === 1) return { value: { lastName: first }, problem: 'name.first-missing' }
  if (units.length === 2) return arrangeTwo(first, second, order)
  if (units.length === 3) return arrangeThree(first, second, third, order)
  const last = units.length - 1
  if (isPatronymic(units[last] ?? ''))
    return many(units.slice(0, last - 1).join(' '), units[last - 1], units[last])
  if (isPatronymic(second)) return many(units.slice(2).join(' '), first, second)
  return many(first, second, units.slice(2).join(' '))
}

function arrangeThree(first: string, second: string, third: string, order: NameOrder | undefined): Arranged {
  const seen = nameOrder(`${first} ${second} ${third}`)
  if ((seen ?? order) === 'name-first') {
    const sure = isPatronymic(second) || isInitial(first) || seen === order
    return named(third, first, second, sure)
  }
  const free = !isPatronymic(third) && !isInitial(third) && !isInitial(second)
  // «Гарсия Лопес Мария»: two surnames and no patronymic.
  if (free && isFirstName(third) && !isFirstName(second))
    return { value: { lastName: `${first} ${second}`, firstName: third }, problem: 'name.many-words' }
  return named(first, second, third, true)
}

function arrangeTwo(first: string, second: string, order: NameOrder | undefined): Arranged {
  if (isOwnPatronymic(first, second))
    return { value: { firstName: first, patronymic: second }, problem: 'name.last-missing' }
  const seen = nameOrder(`${first} ${second}`)
  // The whole column speaks for one order; against it only a known name beside a plain surname is believed.
  const [surname, name] = seen === 'name-first' ? [second, first] : [first, second]
  const believed = !order || (seen && SURNAME.test(surname.toLowerCase()) && isFirstName(name))
  const nameFirst = ((believed && seen) || order) === 'name-first'
  const sure = seen ? seen === (order ?? 'surname-first') : true
  return nameFirst ? named(second, first, undefined, sure) : named(first, second, undefined, sure)
}

function named(lastName: string, firstName: string, patronymic: string | undefined, sure: boolean): Arranged {
  const value: FullName = patronymic ? { lastName, firstName, patronymic } : { lastName, firstName }
  if (isInitial(firstName) || (patronymic && isInitial(patronymic)))
    return { value, problem: 'name.initials' }
  return sure ? { value } : { value, problem: 'name.order' }
}

function many(lastName: string, firstName = '', patronymic = ''): Arranged {
  return { value: { lastName, firstName, patronymic }, problem: 'name.many-words' }
}

/** Whatever it is, it is kept as text: the first word, the second, the rest. */
function strange(text: string): Arranged {
  const [lastName = '', firstName = '', ...rest] = text.slice(0, KEPT).split(' ')
  const value = { lastName, firstName: firstName || undefined, patronymic: rest.join(' ') || undefined }
  return { value, problem: 'name.strange' }
}
