import type { Sex } from '#values'
import { syllables } from './endings.ts'
import { foldYo } from './fold-yo.ts'
import { femaleNames, maleNames, sharedNames } from './given-name-list.ts'
import { turkicDaughter, turkicSon } from './patronymic.ts'
import { georgianAya, nounsInOvaIna, nounsInOy } from './surname-list.ts'

/** What the parts of a name say of the sex. */
export interface SexGuess {
  sex: Sex | null
  /** `known`: by the patronymic or by two signs or one strong one; `guessed`: by an ending only; `contradicts`: the signs disagree. */
  by: 'known' | 'guessed' | 'contradicts' | 'unknown'
}

/** The sex by patronymic, given name and surname. */
export function detectSex(name: {
  lastName: string
  firstName: string
  patronymic?: string | null
}): SexGuess {
  const patronymic = sexOfPatronymic(name.patronymic ?? '')
  const firstName = sexOfGivenName(name.firstName)
  const lastName = sexOfSurname(name.lastName)
  const signs = [patronymic, lastName, firstName].filter((sign) => sign !== null)
  const [sex] = signs
  if (sex)
    return signs.every((sign) => sign === sex)
      ? { sex, by: 'known' }
      : { sex: patronymic ?? majority(signs), by: 'contradicts' }
  const guess = sexByEnding(name.firstName)
  return guess ? { sex: guess, by: 'guessed' } : { sex: null, by: 'unknown' }
}

/** The sex a patronymic shows, or null. */
function sexOfPatronymic(patronymic: string): Sex | null {
  const lower = foldYo(patronymic.trim())
  if (turkicDaughter.test(lower) || /[вчш]на$/.test(lower)) return 'f'
  if (turkicSon.test(lower) || /[иы]ч$/.test(lower)) return 'm'
  return null
}

/** The sex by the list of given names or an ending that only one sex has; of a double name the first known part tells. */
export function sexOfGivenName(firstName: string): Sex | null {
  for (const part of foldYo(firstName.trim()).split(/[\s-]+/)) {
    if (sharedNames.has(part)) continue
    if (maleNames.has(part)) return 'm'
    if (femaleNames.has(part)) return 'f'
    if (/..(?:слав|мир|бек|ж[ао]н|улл[ао]х?|[оу]ддин|м[уы]рат|мурад|булат|тимур|темир)$/.test(part))
      return 'm'
    if (/..(?:слава|г[уюы]л[ьи]?|бону|бегим|сылу|сулу|бик[еа])$/.test(part)) return 'f'
  }
  return null
}

/** The sex a surname shows by its form: Иванов, Жуковская; null where men and women share it. */
function sexOfSurname(lastName: string): Sex | null {
  const lower =
    foldYo(lastName.trim())
      .split(/[\s-]+/)
      .at(-1) ?? ''
  if (nounsInOvaIna.has(lower) || georgianAya.has(lower) || (syllables(lower) < 2 && lower !== 'львов'))
    return null
  if (/[ая]$/.test(lower) && syllables(lower) === 2 && lower !== 'львова') return null
  if (/(?:[оеё]в|[иы]н|[цс]к)а$/.test(lower)) return /[цс]ка$/.test(lower) ? null : 'f'
  if (/(?:ск|цк|[бвгдзклмнпрстфхжшчщ])ая$|няя$/.test(lower)) return 'f'
  if (/(?:[оеё]в|[цс]к[ио]й|[^аеиоуыэюя]ый)$/.test(lower)) return 'm'
  if (/[^аеиоуыэюя][иы]н$/.test(lower)) return 'm'
  if (/[^аеиоуыэюя]ой$/.test(lower) && !nounsInOy.has(lower)) return 'm'
  return null
}

/** The last resort: most women's names end in -а or -я, most men's in a consonant. */
function sexByEnding(firstName: string): Sex | null {
  const lower = foldYo(firstName.trim())
  if (lower.length < 3 || lower.endsWith('.') || sharedNames.has(lower)) return null
  if (/[ая]$/.test(lower)) return 'f'
  return /[бвгджзйклмнпрстфхцчшщ]$/.test(lower) ? 'm' : null
}

function majority(signs: Sex[]): Sex | null {
  const men = signs.filter((sign) => sign === 'm').length
  return men * 2 === signs.length ? null : men * 2 > signs.length ? 'm' : 'f'
}
