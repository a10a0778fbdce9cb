import { z } from 'zod'
import type { Sex } from '#values'
import { type CaseForms, inEveryCase, unchanged } from './case.ts'
import { type Confidence, type Declined, doubtful, type WordDoubt } from './doubt.ts'
import { foldYo } from './fold-yo.ts'
import { declineGivenName } from './given-name.ts'
import { declinePatronymic, turkicDaughter, turkicSon } from './patronymic.ts'
import { detectSex, sexOfGivenName } from './sex.ts'
import { declineSurname } from './surname.ts'
import { frozenFirstParts, particles } from './surname-list.ts'

/** A person's name in one case. */
export const NameForm = z.object({
  lastName: z.string(),
  firstName: z.string(),
  patronymic: z.string().optional(),
})
export type NameForm = z.infer<typeof NameForm>

/** A person's name in all cases, as a card stores it. */
export const NameForms = z.object({
  nominative: NameForm,
  genitive: NameForm,
  dative: NameForm,
  accusative: NameForm,
  instrumental: NameForm,
  prepositional: NameForm,
})
export type NameForms = z.infer<typeof NameForms>

export type NamePart = 'lastName' | 'firstName' | 'patronymic' | 'sex'

export interface NameDoubt extends WordDoubt {
  part: NamePart
}

export interface FullName {
  lastName: string
  firstName: string
  patronymic?: string | null
  sex?: Sex | null
}

export interface DeclinedName {
  sex: Sex | null
  confidence: Confidence
  doubts: NameDoubt[]
  forms: NameForms
}

/** A full name in six cases; what is not certain is listed in `doubts` and shown to a person for checking. */
export function declineFullName(name: FullName): DeclinedName {
  const lastName = tidy(name.lastName)
  const firstName = tidy(name.firstName)
  const patronymic = tidy(name.patronymic ?? '').replace(absentPatronymic, '')
  const { sex, doubts: sexDoubts } = decideSex({ lastName, firstName, patronymic, sex: name.sex })
  const parts = {
    lastName: declineParts(lastName, (word) => declineSurname(word, sex), 'surname'),
    firstName: declineParts(firstName, (word) => declineGivenName(word, sex), 'given'),
    patronymic: declineWholePatronymic(patronymic, sex),
  }
  const doubts = [
    ...sexDoubts,
    ...tagged('lastName', parts.lastName),
    ...tagged('firstName', parts.firstName),
    ...tagged('patronymic', parts.patronymic),
  ]
  const forms = inEveryCase<NameForm>((one) => ({
    lastName: parts.lastName.forms[one],
    firstName: parts.firstName.forms[one],
    ...(patronymic && { patronymic: parts.patronymic.forms[one] }),
  }))
  return { sex, confidence: doubts.length ? 'doubtful' : 'sure', doubts, forms }
}

/** What people type when there is no patronymic. */
const absentPatronymic = /^(?:[-–—.]+|нет|без отчества|отсутствует)$/i

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\s*[-\u2010\u2011\u2013]\s*/g, '-')
    .trim()

const tagged = (part: NamePart, { doubts }: Declined): NameDoubt[] =>
  doubts.map((doubt) => ({ part, ...doubt }))

/** The sex of the card counts; without it the name tells, and a guess is a doubt. */
function decideSex(name: FullName): { sex: Sex | null; doubts: NameDoubt[] } {
  const guess = detectSex(name)
  const doubt = (code: WordDoubt['code']): NameDoubt[] => [{ part: 'sex', code }]
  if (name.sex) {
    const agrees =
      guess.by === 'guessed' || guess.by === 'unknown' || (guess.by === 'known' && guess.sex === name.sex)
    return { sex: name.sex, doubts: agrees ? [] : doubt('sex-contradicts') }
  }
  if (guess.by === 'known') return { sex: guess.sex, doubts: [] }
  if (guess.by === 'contradicts') return { sex: guess.sex, doubts: doubt('sex-contradicts') }
  return { sex: guess.sex, doubts: doubt(guess.by === 'guessed' ? 'sex-guessed' : 'sex-unknown') }
}

/** «Гасан оглы» stays whole; everything else goes word by word. */
function declineWholePatronymic(patronymic: string, sex: Sex | null): Declined {
  const lower = foldYo(patronymic)
  if (!patronymic || turkicSon.test(lower) || turkicDaughter.test(lower))
    return { forms: unchanged(patronymic), doubts: [] }
  return declineParts(patronymic, (word) => declinePatronymic(word, sex), 'patronymic')
}

/** Declines every word of a part, hyphens and spaces kept in place. */
function declineParts(
  text: string,
  declineWord: (word: string) => Declined,
  kind: 'surname' | 'given' | 'patronymic',
): Declined {
  const pieces = text.split(/([\s()-]+)/)
  const words = pieces.filter((piece, index) => index % 2 === 0 && piece !== '' && !isInitial(piece))
  const results = pieces.map((piece, index): Declined => {
    if (index % 2 === 1 || piece === '' || isInitial(piece)) return { forms: unchanged(piece), doubts: [] }
    if (!isRussian(piece))
      return doubtful(
        /[a-z0-9]/i.test(piece) ? unchanged(piece) : declineWord(piece).forms,
        'not-russian-letters',
      )
    const isLast = index === pieces.length - 1
    if (kind === 'surname' && !isLast && isFrozen(piece, pieces[index + 1] ?? ''))
      return { forms: unchanged(piece), doubts: [] }
    if (kind === 'given' && !isLast && foldYo(piece) === 'жан') return { forms: unchanged(piece), doubts: [] }
    return declineWord(piece)
  })
  const doubts = results.flatMap((result) => result.doubts)
  const joined = (one: keyof CaseForms) => results.map((result) => result.forms[one]).join('')
  if (words.length < 2) return { forms: inEveryCase(joined), doubts }
  // The alternative of one word is not that of the whole.
  const ofWords = doubts.map(({ code }) => ({ code }))
  const isDoubtful = isDoubtfulCompound(words, kind)
  return { forms: inEveryCase(joined), doubts: isDoubtful ? [{ code: 'compound' }, ...ofWords] : ofWords }
}

const isInitial = (word: string): boolean =>
  /^[А-ЯЁA-Z]\.?(?:[А-ЯЁA-Z]\.?)?$/.test(word) && (word.length === 1 || word.includes('.'))

const isRussian = (word: string): boolean => /^[а-яё]+(?:['’ʼ`][а-яё]+)*$/i.test(word)

const isFrozen = (word: string, separator: string): boolean =>
  separator.includes('-') ? frozenFirstParts.has(foldYo(word)) : particles.has(foldYo(word))

/** Double surnames of Russian make and double names from the list are plain; the rest is for a person to judge. */
function isDoubtfulCompound(words: string[], kind: 'surname' | 'given' | 'patronymic'): boolean {
  if (kind === 'given')
    return words.some((word) => sexOfGivenName(word) === null) || sexOfGivenName(words[0] ?? '') === 'm'
  if (kind === 'patronymic') return true
  const [first = '', ...others] = words.map(foldYo)
  if (words.length > 2) return true
  return (
    !frozenFirstParts.has(first) && !(plainSurname.test(first) && others.every((word) => word.length > 2))
  )
}

/** Endings that only a surname of its own has. */
const plainSurname = /(?:[оеё]ва?|[иы]на?|[цс]к(?:ий|ой|ая)|енко|[иы]х|чук|юк|ко|ой|ая|ый)$/
