import { type CaseForms, inEveryCase } from './case.ts'
import { declineFullName, type FullName } from './full-name.ts'
import { declinePosition } from './position.ts'
import { longName } from './short-form.ts'

/** Names and posts that stand on no card, by the text itself, in the cases that a person has given them once. */
export type CorrectedCases = Readonly<Record<string, CaseForms>>

/** What a paper declines: a full name or a post, written in one line. */
export type SpokenText = { kind: 'name' | 'post'; text: string; sex?: FullName['sex'] }

/** A text in six cases: as a person corrected it, else by the rules, and whether the rules are certain. */
export function spokenCases(
  { kind, text, sex = null }: SpokenText,
  corrected: CorrectedCases = {},
): { forms: CaseForms; sure: boolean } {
  const own = corrected[tidy(text)]
  if (own) return { forms: own, sure: true }
  if (kind === 'post') {
    const { forms, confidence } = declinePosition(text)
    return { forms, sure: confidence === 'sure' || tidy(text) === '' }
  }
  const { forms, confidence } = declineFullName({ ...namePartsOf(text), sex })
  return { forms: inEveryCase((one) => longName(forms[one])), sure: confidence === 'sure' }
}

/** «Иванов Иван Иванович» in its parts: the surname first. */
export function namePartsOf(full: string): { lastName: string; firstName: string; patronymic: string } {
  const [lastName = '', firstName = '', ...rest] = tidy(full).split(' ')
  return { lastName, firstName, patronymic: rest.join(' ') }
}

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim()
