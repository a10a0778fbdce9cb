import type { ConsentKind } from '#consents'
import { consentTitles } from '#consents'
import type { Block, BuiltDocument, DateStyle, Issuer, Problem } from '#documents'
import { applicationHead, built, formPage } from '#documents'
import { distribution } from './distribution.ts'
import { menteeEmployee, mentoringEmployee } from './employees.ts'
import { participation } from './participation.ts'
import { processing } from './processing.ts'
import { minorTakesPart, registryLine, titleOf } from './signing.ts'
import { transfer } from './transfer.ts'

/** A person as a consent names him: on a blank form nobody. */
export type ConsentPerson = {
  /** «Снегирева Дарья Романовна» */
  name: string
  /** «6 «Б» класс», «группа ТМ-31», «учитель физики» */
  about?: string
  phone?: string
  email?: string
}

export type ConsentForm = {
  kind: ConsentKind
  operator: Issuer
  style?: DateStyle
  /** Whose data they are, or whose participation; nobody on a blank form. */
  subject?: ConsentPerson
  /** A minor has a representative, who signs. */
  representative?: ConsentPerson & { relation?: string }
  /** From this age the minor signs too; the block is left out for the younger. Blank forms have it. */
  minorSigns?: boolean
  /** The age from which a minor signs; 14 unless the organisation has decided otherwise. */
  minorSignsFrom?: number
  /** Who processes on the operator's order: a hosting provider, the operator of a regional system. */
  processor?: { name: string; address: string } | null
  /** Of the consent to a transfer. */
  recipient?: { name: string; address: string; purpose?: string }
  /** Of the consent to distribution: exact addresses of pages. */
  resources?: readonly string[]
  /** The last day; without it the consent ends a year after the cycle. */
  until?: string
  role?: 'mentor' | 'mentee'
  /** «ученик – ученик» */
  form?: string
  /** Of the consents of employees: the other side, the term, what is done and how it is paid. */
  work?: {
    partner?: string
    from?: string
    to?: string
    content?: string
    manner?: string
    payment?: string
  }
  /** Of the register of consents. */
  number?: string
}

const writers: Record<ConsentKind, (form: ConsentForm) => Block[]> = {
  processing_adult: processing,
  processing_minor: processing,
  processing_representative: processing,
  distribution,
  transfer,
  participation_minor: participation,
  mentoring_employee: mentoringEmployee,
  mentee_employee: menteeEmployee,
}

/** D07: one consent, a document of its own, with the content that the law asks for. Nothing is ticked for the person. */
export function consentForm(form: ConsentForm): BuiltDocument {
  const ofEmployee = form.kind === 'mentoring_employee' || form.kind === 'mentee_employee'
  const blocks = [
    registryLine(form),
    ...(ofEmployee ? [applicationHead(form.operator, [])] : []),
    ...titleOf(consentTitles[form.kind]),
    ...writers[form.kind](form),
  ]
  return built(
    { title: consentTitles[form.kind], blocks, page: formPage, size: sizeOf(form), lineSpacing: 1 },
    problems(form),
  )
}

/** The minor signs on the same sheet as the representative: the two fullest papers are set smaller for it. */
const sizeOf = (form: ConsentForm) =>
  (form.kind === 'processing_minor' || form.kind === 'transfer') && minorTakesPart(form) ? 11 : 12

const problems = ({ work }: ConsentForm): Problem[] =>
  work?.from && work.to && work.to < work.from ? [{ code: 'document.period-reversed' }] : []
