import {
  type DateStyle,
  initials,
  type NameForms,
  type Official,
  type Reference,
  schoolYear,
} from '#documents'
import type { Track } from '#legal'
import type { OrderFrame } from '#orders'
import { type FormCode, formCodes, isEmployeeTrack } from '#programmes'
import type { PaperFacts } from '#registry'
import { namePartsOf, spokenCases } from '#words'
import type { Dossier } from './dossier.ts'

/** What every paper is given: who issues it, and how dates are written. */
export const issued = ({ issuer, style }: Dossier): { issuer: Dossier['issuer']; style?: DateStyle } => ({
  issuer,
  ...(style ? { style } : {}),
})

/** «2026/2027 учебный год», «2026–2028 годы»: a title that people gave to a cycle may read anyhow. */
export function cycleWords({ cycle, on }: Pick<Dossier, 'cycle' | 'on'>): string {
  if (!cycle) return `${schoolYear(on)} учебный год`
  const [first, last] = [cycle.startsOn.slice(0, 4), cycle.endsOn.slice(0, 4)]
  if (Number(last) - Number(first) > 1) return `${first}–${last} годы`
  return `${schoolYear(cycle.startsOn)} учебный год`
}

/** Forms that the answers name, otherwise those of the cycle; only those that the directory has. */
export function formsOf({ cycle }: Dossier, { forms }: PaperFacts): FormCode[] {
  const wanted = forms ?? cycle?.forms.map(({ form }) => form) ?? []
  return formCodes.filter((code) => wanted.includes(code))
}

/** Titles of the forms of the cycle, own ones too, as the organisation writes them. */
export function formTitles(dossier: Dossier, codes?: readonly string[]): string[] {
  const forms = dossier.cycle?.forms ?? []
  return (codes ? forms.filter(({ form }) => codes.includes(form)) : forms).map(({ title }) => title)
}

/** Learners, employees or both: as answered, otherwise as the forms of the cycle say. */
export function tracksOf(dossier: Dossier, facts: PaperFacts): Track[] {
  if (facts.tracks?.length) return facts.tracks
  const forms = formsOf(dossier, facts)
  const tracks: Track[] = [
    ...(forms.some((form) => !isEmployeeTrack(form)) ? (['learners'] as const) : []),
    ...(forms.some(isEmployeeTrack) ? (['employees'] as const) : []),
  ]
  return tracks.length ? tracks : ['learners', 'employees']
}

/** The order that approves the paper; until it is known there is room for its date and number. */
export const approvingOrder = ({ orderOn, orderNumber }: PaperFacts): Reference => ({
  date: orderOn ?? null,
  number: orderNumber || null,
})

/** Basis, decision, control and who prepared it: the frame of every order. */
export function orderFrame(dossier: Dossier, facts: PaperFacts): OrderFrame {
  const { official, at, on } = dossier
  const curator = official(facts.curatorId)
  const control = facts.control?.kind === 'person' ? official(facts.control.personId) : ('self' as const)
  return {
    ...issued(dossier),
    ...{ at, on, control },
    ...(facts.ownBasis ? { own: [{ text: facts.ownBasis }] } : {}),
    ...(facts.decisionBody ? { decision: { body: facts.decisionBody, at: decisionAt(facts) } } : {}),
    ...(facts.executorPhone && curator
      ? { executor: { name: curator.name.short, phone: facts.executorPhone } }
      : {}),
  }
}

export const decisionAt = ({ decisionOn, decisionNumber }: PaperFacts): Reference => ({
  date: decisionOn ?? null,
  number: decisionNumber || null,
})

/** Only what is filled in: an empty line is no answer. */
export function filled<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  return Object.fromEntries(kept) as { [K in keyof T]?: NonNullable<T[K]> } // The rest of the same record.
}

/** Lines of a long answer, empty ones left out. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A form by its code, in the words of the organisation. */
export const titleOfForm = (dossier: Dossier, code: string | undefined): string | undefined =>
  code ? dossier.cycle?.forms.find(({ form }) => form === code)?.title : undefined

/** Where the curator is asked: his own answers first, then the telephone of the organisation. */
export const contactsOf = ({ phone, email, room }: PaperFacts) => filled({ phone, email, room })

/** All cases of a name that is kept as one line: of a representative, of whom no card exists. */
export const declined = ({ corrected }: Pick<Dossier, 'corrected'>, full: string): NameForms => ({
  ...spokenCases({ kind: 'name', text: full }, corrected).forms,
  short: initials(namePartsOf(full)),
})

/** Who is told by his name and post, not by a card; nobody without a name. */
export const officialBy = (
  d: Dossier,
  name: string | undefined,
  post: string | undefined,
): Official | null =>
  name?.trim()
    ? {
        name: declined(d, name),
        position: spokenCases({ kind: 'post', text: post ?? '' }, d.corrected).forms,
      }
    : null
