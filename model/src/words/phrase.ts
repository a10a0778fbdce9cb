import { type CaseForms, inEveryCase, unchanged } from './case.ts'
import { decline, declineFromStem, isShouted, type ParadigmName, patternOfA } from './endings.ts'
import { foldYo } from './fold-yo.ts'

/** What a phrase needs to know of its head nouns. */
export interface Lexicon {
  /** Whether the accusative is the genitive (people) or the nominative (institutions). */
  animate: boolean
  /** Nouns whose declension is certain. */
  isKnown: (lower: string) => boolean
  irregular: Record<string, readonly [stem: string, pattern: ParadigmName]>
  /** Adjectives that are heads by themselves unless a known noun follows. */
  isSubstantive: (lower: string) => boolean
  /** First parts of hyphenated words that never change. */
  isFrozenPart: (lower: string) => boolean
}

export interface PhraseForms {
  forms: CaseForms
  /** The head noun is in the dictionary or has a telling suffix. */
  isCertain: boolean
}

interface Group {
  /** Index of the word after the group. */
  end: number
  words: CaseForms[]
  isCertain: boolean
}

type Gender = 'masculine' | 'feminine' | 'neuter'

const isGap = (index: number): boolean => index % 2 === 1

/** Declines the first adjectives and noun of a phrase; the tail stays. Null when no head is found. */
export function declineHead(text: string, lexicon: Lexicon, start = 0): PhraseForms | null {
  const pieces = text.split(/(\s+)/)
  const group = readGroup(pieces, start * 2, lexicon, false)
  if (!group) return null
  const forms = inEveryCase(
    (one) =>
      pieces.slice(0, start * 2).join('') +
      joinGroup(pieces, start * 2, group, one) +
      pieces.slice(group.end).join(''),
  )
  return { forms, isCertain: group.isCertain }
}

/** Declines every nominative group with a known noun, wherever it stands: «МБОУ гимназия № 3». */
export function declineKnownGroups(text: string, lexicon: Lexicon): { forms: CaseForms; found: number } {
  const pieces = text.split(/(\s+)/)
  const parts: CaseForms[] = []
  let found = 0
  for (let index = 0; index < pieces.length; ) {
    const group = isGap(index) ? null : readGroup(pieces, index, lexicon, true)
    if (group) {
      const from = index
      parts.push(inEveryCase((one) => joinGroup(pieces, from, group, one)))
      index = group.end
      found += 1
    } else {
      parts.push(unchanged(pieces[index] ?? ''))
      index += 1
    }
  }
  return { forms: inEveryCase((one) => parts.map((part) => part[one]).join('')), found }
}

function joinGroup(pieces: string[], from: number, group: Group, one: keyof CaseForms): string {
  return group.words
    .map(
      (word, order) =>
        (pieces[from + order * 2 - 1] && order > 0 ? pieces[from + order * 2 - 1] : '') + word[one],
    )
    .join('')
}

/** Adjectives and then a noun, or an adjective that is a noun by itself. `strict`: the noun must be known. */
function readGroup(pieces: string[], from: number, lexicon: Lexicon, strict: boolean): Group | null {
  const adjectives = readAdjectives(pieces, from, lexicon)
  const at = from + adjectives.length * 2
  const gender = adjectiveGender(adjectives.at(-1) ?? '')
  const noun = pieces[at] ?? ''
  const lower = foldYo(noun)
  const known = isKnownNoun(lower, lexicon)
  const lastIsSubstantive = lexicon.isSubstantive(foldYo(adjectives.at(-1) ?? ''))
  const fits =
    known || (!strict && !lastIsSubstantive && looksLikeNominative(noun, lower, adjectives.length > 0))
  if (fits && (!gender || agrees(lower, gender))) {
    const words = [
      ...adjectives.map((word) => declineAdjective(word, lexicon.animate)),
      declineNounParts(noun, lexicon),
    ]
    return { end: at + 1, words, isCertain: known }
  }
  if (!gender || (strict && !lastIsSubstantive)) return null
  return {
    end: at - 1,
    words: adjectives.map((word) => declineAdjective(word, lexicon.animate)),
    isCertain: lastIsSubstantive,
  }
}

/** Adjectives of one gender in a row. In -ой («учебной частью») they count only before a noun that agrees. */
function readAdjectives(pieces: string[], from: number, lexicon: Lexicon): string[] {
  const words: string[] = []
  for (let at = from; at < pieces.length; at += 2) {
    const word = pieces[at] ?? ''
    const gender = adjectiveGender(word)
    if (!gender || (words.length > 0 && gender !== adjectiveGender(words[0] ?? ''))) break
    words.push(word)
  }
  const noun = foldYo(pieces[from + words.length * 2] ?? '')
  if (isKnownNoun(noun, lexicon) && agrees(noun, 'masculine')) return words
  while (/ой$/i.test(words.at(-1) ?? '') && !lexicon.isSubstantive(foldYo(words.at(-1) ?? ''))) words.pop()
  return words
}

const adjectiveEnding = /(?:[ыио]й|ая|яя|ое|ее|[иа][йя]ся|ееся)$/

function adjectiveGender(word: string): Gender | null {
  const lower = foldYo(withoutBrackets(word))
  if (!/^[а-я-]+$/.test(lower) || lower.length < 4 || !adjectiveEnding.test(lower)) return null
  if (/(?:ая|яя|аяся)$/.test(lower)) return 'feminine'
  return /(?:ое|ее|ееся)$/.test(lower) ? 'neuter' : 'masculine'
}

function declineAdjective(word: string, animate: boolean): CaseForms {
  const bare = withoutBrackets(word)
  const forms = decline(bare, adjectivePattern(foldYo(bare)))
  const isUnchanged = !animate && adjectiveGender(bare) === 'masculine'
  return inEveryCase((one) =>
    word.replace(bare, one === 'accusative' && isUnchanged ? forms.nominative : forms[one]),
  )
}

/** «средняя (полная) школа»: the bracketed adjective declines with the others. */
const withoutBrackets = (word: string): string => word.replace(/^\(|\)$/g, '')

function adjectivePattern(lower: string): ParadigmName {
  if (lower.endsWith('ийся')) return 'adjectiveReflexive'
  if (lower.endsWith('аяся')) return 'feminineAdjectiveReflexive'
  if (lower === 'третий') return 'adjectivePossessive'
  if (lower.endsWith('ый')) return 'adjective'
  if (lower.endsWith('ой')) return /[гкхжшчщ]ой$/.test(lower) ? 'adjectiveVelar' : 'adjective'
  if (lower.endsWith('ий')) return /[гкх]ий$/.test(lower) ? 'adjectiveVelar' : 'adjectiveSoft'
  if (lower.endsWith('яя')) return 'feminineAdjectiveSoft'
  if (lower.endsWith('ая')) return /[жшчщ]ая$/.test(lower) ? 'feminineAdjectiveSibilant' : 'feminineAdjective'
  if (lower.endsWith('ее')) return 'neuterAdjectiveSoft'
  return /[гкх]ое$/.test(lower) ? 'neuterAdjectiveVelar' : 'neuterAdjective'
}

/** Looks like a noun: not a preposition, number, sign or abbreviation; after an adjective not in another case either. */
function looksLikeNominative(word: string, lower: string, afterAdjective: boolean): boolean {
  if (!/^[а-я-]{3,}$/.test(lower) || prepositions.has(lower)) return false
  if (isShouted(word) && word.length <= 6) return false
  return !afterAdjective || !/(?:ого|его|ему|ому|ыми|ими|ами|ями|ах|ях|ов|ев|ых|их|ом|ем|ью|ой)$/.test(lower)
}

const prepositions = new Set([
  'по',
  'для',
  'при',
  'над',
  'под',
  'без',
  'или',
  'за',
  'на',
  'из',
  'от',
  'до',
  'про',
])

function agrees(noun: string, gender: Gender): boolean {
  const end = noun.split('-').at(-1) ?? noun
  if (gender === 'feminine') return /[аяь]$/.test(end) && !/(?:тель|арь)$/.test(end)
  if (gender === 'neuter') return /[ое]$/.test(end)
  return /[^аеёиоуыэюя]$/.test(end) || masculineInA.has(end)
}

const masculineInA = new Set(['глава', 'староста', 'судья', 'старшина', 'коллега', 'воевода'])

const isKnownNoun = (lower: string, lexicon: Lexicon): boolean => {
  const parts = lower.split('-')
  return parts.every(
    (part, index) =>
      part in lexicon.irregular ||
      lexicon.isKnown(part) ||
      (index < parts.length - 1 && isFrozenPart(part, lexicon)),
  )
}

const isFrozenPart = (part: string, lexicon: Lexicon): boolean =>
  lexicon.isFrozenPart(part) || /[a-z0-9]/.test(part)

function declineNounParts(noun: string, lexicon: Lexicon): CaseForms {
  const parts = noun.split('-')
  const declined = parts.map((part, index) => {
    if (
      index < parts.length - 1 &&
      (isFrozenPart(foldYo(part), lexicon) || (isShouted(part) && !isShouted(noun)))
    )
      return unchanged(part)
    return declineNoun(part, lexicon)
  })
  return inEveryCase((one) => declined.map((forms) => forms[one]).join('-'))
}

function declineNoun(word: string, lexicon: Lexicon): CaseForms {
  const lower = foldYo(word)
  const irregular = lexicon.irregular[lower]
  const forms = irregular
    ? declineFromStem(word, ...restoreYo(word, irregular))
    : declineByEnding(word, lower)
  const isMasculine = /[^аеёиоуыэюя]$/.test(lower) && forms.genitive !== forms.prepositional
  return lexicon.animate || !isMasculine ? forms : { ...forms, accusative: word }
}

/** The stem of the dictionary is written with е; the word may have ё. */
function restoreYo(
  word: string,
  [stem, pattern]: readonly [string, ParadigmName],
): readonly [string, ParadigmName] {
  const lower = word.toLowerCase()
  const letters = [...stem].map((letter, index) => (letter === 'е' && lower[index] === 'ё' ? 'ё' : letter))
  return [letters.join(''), pattern]
}

function declineByEnding(word: string, lower: string): CaseForms {
  if (adjectiveEnding.test(lower)) return decline(word, adjectivePattern(lower))
  if (/[ая]$/.test(lower)) return decline(word, patternOfA(lower))
  if (/ие$/.test(lower)) return decline(word, 'neuterIe')
  if (/ще$/.test(lower)) return decline(word, 'neuterShche')
  if (/о$/.test(lower)) return decline(word, 'neuterO')
  if (/(?:сеть|часть|модель|область)$/.test(lower)) return decline(word, 'third')
  if (/[ьй]$/.test(lower)) return decline(word, 'soft')
  if (/[жшчщц]$/.test(lower)) return decline(word, 'hardEm')
  return /[еиуыэю]$/.test(lower) ? unchanged(word) : decline(word, 'hard')
}
