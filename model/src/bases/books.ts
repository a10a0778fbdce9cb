import type { Register } from '#documents'
import type { BaseRole, PersonKind } from '#people'
import { type About, baseRegister, type Pairing } from './register.ts'
import type { BaseRow } from './row.ts'

/** The five books that organisations usually keep (domain/02 §3). */
export const baseBooks = {
  'mentees-learners': {
    title: 'База наставляемых из числа обучающихся',
    ...{ role: 'mentee', kinds: ['learner'] },
  },
  'mentees-teachers': {
    title: 'База наставляемых из числа педагогических работников',
    ...{ role: 'mentee', kinds: ['teacher', 'employee'] },
  },
  'mentors-learners': {
    title: 'База наставников из числа обучающихся',
    ...{ role: 'mentor', kinds: ['learner'] },
  },
  'mentors-teachers': {
    title: 'База наставников из числа педагогических работников',
    ...{ role: 'mentor', kinds: ['teacher', 'employee'] },
  },
  'mentors-employers': {
    title: 'База наставников – представителей работодателей и других организаций',
    ...{ role: 'mentor', kinds: 'others' },
  },
} as const satisfies Record<
  string,
  { title: string; role: BaseRole; kinds: readonly PersonKind[] | 'others' }
>

export type BaseBook = keyof typeof baseBooks
export const baseBookCodes = Object.keys(baseBooks) as BaseBook[] // keys of the record, in its order

const own: readonly PersonKind[] = ['learner', 'teacher', 'employee']

/** D10: one of the five books; whoever comes from outside is in the last one. */
export function baseBook(
  book: BaseBook,
  rows: readonly BaseRow[],
  pairings: readonly Pairing[],
  about: About,
): Register {
  const { title, role, kinds } = baseBooks[book]
  const belongs = (kind: PersonKind) =>
    kinds === 'others' ? !own.includes(kind) : (kinds as readonly PersonKind[]).includes(kind)
  return {
    ...baseRegister(
      role,
      rows.filter(({ kind }) => belongs(kind)),
      pairings,
      about,
    ),
    title,
  }
}

/** A form to be filled in by hand: numbered lines and nothing else. */
export function blankBook(book: BaseBook, lines: number, about: About): Register {
  const register = baseBook(book, [], [], about)
  const empty = register.columns.slice(1).map(() => null)
  return {
    ...register,
    notes: [about.organisation.shortName, ...(register.notes ?? []).slice(-1)],
    rows: Array.from({ length: lines }, (_, i) => [i + 1, ...empty]),
  }
}
