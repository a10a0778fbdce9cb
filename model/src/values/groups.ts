import type { Reading } from './reading.ts'
import { cleanLine, mendMixedWords, russianLetters } from './text.ts'

export type GroupProblem = 'group.looks-like-date' | 'group.strange'

const QUOTES = /[«»"“”„‟'‘’`´]/g
const DASHES = /\s*[-–—−]\s*/g
// Evening schools have a twelfth class.
const LAST_CLASS = 12
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** A school class in its normal form («8 «а» класс» → «8А»); a college group as it is written («СТР-11»). */
export function readGroup(raw: string): Reading<string, GroupProblem> {
  const text = cleanLine(raw)
  if (!text) return {}
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) return { problem: 'group.looks-like-date' }
  const value = schoolClass(text) ?? collegeGroup(text)
  return value.length > 40 || /[<>=@{}\\]/.test(value) ? { value, problem: 'group.strange' } : { value }
}

/** Whether the normal form is that of a school class with a letter. */
export function isSchoolClass(group: string): boolean {
  return /^(?:[1-9]|1[0-2])\p{Lu}{1,3}$/u.test(group)
}

/** Whether the text is a class or the code of a group and nothing else: «8 а», «СТР-11», «ИС-21/1». */
export function looksLikeGroup(raw: string): boolean {
  const text = cleanLine(raw)
  if (text.length > 30) return false
  const found = schoolClass(text)
  if (found) return /\p{L}/u.test(text)
  return isGroupCode(collegeGroup(text))
}

/** The group that a title, a row between the data or the name of a sheet tells: «Группа СТР-11, 1 курс». */
export function groupInTitle(raw: string): string | undefined {
  const text = cleanLine(raw)
  if (looksLikeGroup(text)) return readGroup(text).value
  const plain = text.replace(QUOTES, ' ').replace(DASHES, '-').replace(/\s+/g, ' ')
  const before = new RegExp(
    `(?<![\\p{L}\\d])${CLASS}\\s*-?\\s*(?:класс(?:а|е|у|ом)?|кл)(?!\\p{L})`,
    'iu',
  ).exec(plain)
  const after = /(?<!\p{L})кл(?:асса?|ассе|\.)\s*:?\s*(\d{1,2})\s*-?\s*(\p{L})?(?!\p{L})/iu.exec(plain)
  for (const match of [before, after]) {
    const [, number = '', letter = ''] = match ?? []
    if (number && Number(number) >= 1 && Number(number) <= LAST_CLASS) return number + upper(letter)
  }
  return listOfClass(text) ?? classWithoutLetter(plain) ?? namedGroup(text)
}

const CLASS = '(\\d{1,2})\\s*(?:-?\\s*й)?\\s*-?\\s*(\\p{L})'

/** «Список 8А»: without the word «класс» only a short title that says whose list it is. */
function listOfClass(text: string): string | undefined {
  const match =
    /^(?:список|ученики|учащиеся|обучающиеся|дети)(?:\s\p{Ll}+)?\s+(\d{1,2}\s*-?\s*[«"]?\p{L}[»"]?)$/iu.exec(
      text,
    )
  return match?.[1] ? schoolClass(match[1]) : undefined
}

function classWithoutLetter(text: string): string | undefined {
  const match =
    /(?<![\p{L}\d.]|(?<!\p{L})(?:по|до)\s|\d\s?[-–—]\s?)(\d{1,2})\s*(?:-?\s*(?:й|го|м))?\s*класс(?:а|е)?(?!\p{L})/iu.exec(
      text,
    )
  const number = Number(match?.[1] ?? 0)
  return number >= 1 && number <= LAST_CLASS ? String(number) : undefined
}

function namedGroup(text: string): string | undefined {
  const match =
    /(?<!\p{L})гр(?:упп[аыеу]|\.)?\s*(?:№|:|-)*\s*[«"]?([\p{L}\d][\p{L}\d./–—-]*(?:\s?\d+)?)/iu.exec(text)
  const code = match?.[1] ? collegeGroup(match[1]) : ''
  return /\d/.test(code) || isGroupCode(code) ? code : undefined
}

// «СОШ 8» is a school, not a group.
const INSTITUTION = /^(?:[МГЧ]?[БАК]?О?У|СОШ|НОШ|ООШ|ДОУ|ОУ|ОО|ООО|АО|ИП|ОГЭ|ЕГЭ|ВПР|УВР|ВР)(?!\p{L})/u

/** Capitals and digits in one word: «СТР-11», «2ИС-1», «Т 101». */
function isGroupCode(text: string): boolean {
  if (text.length > 16 || INSTITUTION.test(text) || /\p{Ll}{3}/u.test(text)) return false
  const word = /^(?=.*\d)(?=.*\p{Lu})[\p{Lu}\d][\p{L}\d]*(?:[-./][\p{L}\d]+){0,3}$/u
  return word.test(text) || /^\p{Lu}{1,6} \d{1,4}\p{L}?$/u.test(text)
}

/** «8А», or nothing when the text is not a school class. */
function schoolClass(raw: string): string | undefined {
  const text = romanToArabic(
    raw
      .replace(QUOTES, ' ')
      .replace(/\([^)]*\)\s*$/, '')
      .replace(/(?<!\p{L})кл(?:асса?|\.)?(?!\p{L})\s*[:.]?/giu, ' ')
      .replace(/[.,;]+\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const match = /^0?(\d{1,2})\s*(?:-?\s*й(?=[ -]|$))?\s*(?:[-–—−./_]\s*)?(\p{L})?$/iu.exec(text)
  const joined = match ?? /^0?(\d{1,2}) ?(\p{L}{2,3})$/iu.exec(text)
  if (!joined) return undefined
  const [, number = '', letter = ''] = joined
  if (Number(number) < 1 || Number(number) > LAST_CLASS) return undefined
  return number + upper(letter)
}

function upper(letter: string): string {
  return russianLetters(letter.toUpperCase())
}

function romanToArabic(text: string): string {
  const match = /^([IVXІХ]+)(?=[\s-]|$)/u.exec(text.toUpperCase())
  const index = romans.indexOf(match?.[1]?.replaceAll('І', 'I').replaceAll('Х', 'X') ?? '')
  return index < 0 ? text : `${index + 1}${text.slice(match?.[1]?.length)}`
}

function collegeGroup(raw: string): string {
  return mendMixedWords(raw)
    .replace(/^(?:учебная\s+)?гр(?:уппа|\.)\s*(?:№|:)*\s*/i, '')
    .replace(/[\s,]*\(?\s*[1-6]\s*-?й?\s*курс\)?\s*$/i, '')
    .replace(/[\s,]*групп[аы]$/i, '')
    .replace(/^[«"“](.*)[»"”]$/, '$1')
    .replace(/(?<=[\p{L}\d])\s*[-–—−]\s*(?=[\p{L}\d])/gu, '-')
    .trim()
}
