import type { Clause, DateStyle, Issuer } from '#documents'
import { clause } from '#documents'
import type { LegalAct } from '#legal'
import type { SettingWords } from '#papers'
import type { RegulationAnswers } from './answers.ts'
import type { FormText } from './form-texts.ts'

/** What the sections of a regulation are written from. */
export type RegulationContext = {
  issuer: Issuer
  /** The short name in the prepositional: «МБОУ «СОШ № 5»», «Верхнелугском колледже». */
  where: string
  words: SettingWords
  answers: RegulationAnswers
  forms: readonly { title: string; text: FormText; external: boolean }[]
  learners: boolean
  employees: boolean
  /** Mentors come from enterprises or other institutions. */
  external: boolean
  acts: readonly LegalAct[]
  style: DateStyle
}

/** Points of an enumeration: a semicolon after each, a period after the last. */
export const points = (items: readonly string[]): Clause[] =>
  items.map((text, i) => clause(`${text}${i < items.length - 1 ? ';' : '.'}`))

/** The items when the condition holds, otherwise nothing. */
export const when = <T>(holds: boolean, ...items: T[]): T[] => (holds ? items : [])
