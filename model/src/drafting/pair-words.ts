import { type BuiltDocument, formPage, type Official } from '#documents'
import type { PaperPair, PaperPerson } from '#papers'
import { forms } from '#programmes'
import type { ReportedPair } from '#reports'
import type { Dossier, DraftPair, DraftPerson } from './dossier.ts'
import { declined } from './words.ts'

/** The pair that the paper is about. */
export const pairOf = ({ pairs }: Dossier): DraftPair | undefined => pairs[0]

export const trackOf = (pair: DraftPair | undefined): 'learners' | 'employees' =>
  pair?.ordered.track ?? 'learners'

/** A person as a paper about a pair names him; of a minor the representative signs beside him. */
export const paperPerson = (
  d: Dossier,
  { name, about, minor, representatives: [first] }: DraftPerson,
): PaperPerson => ({
  name,
  ...(about ? { about } : {}),
  minor,
  ...(first ? { representative: { name: declined(d, first.name) } } : {}),
})

const sideOf = (d: Dossier, people: readonly DraftPerson[]) => people.map((one) => paperPerson(d, one))

export function paperPair(d: Dossier, curator: Official | null = null): PaperPair | null {
  const pair = pairOf(d)
  if (!pair) return null
  const { formTitle, ordered, order } = pair
  return {
    ...{ mentors: sideOf(d, pair.mentors), mentees: sideOf(d, pair.mentees), form: formTitle },
    ...{ from: ordered.from, to: ordered.to, order, curator },
  }
}

/** Who, with whom, by which order: as reports and sheets tell it; nothing of it on a blank. */
export function reportedPair(d: Dossier): ReportedPair | undefined {
  const pair = pairOf(d)
  if (!pair) return undefined
  const person = ({ name, about }: DraftPerson) => ({ name, ...(about ? { about } : {}) })
  const [mentor] = pair.mentors
  return {
    ...{ mentor: mentor ? person(mentor) : null, mentees: pair.mentees.map(person), form: pair.formTitle },
    ...{ from: pair.ordered.from, to: pair.closedOn ?? pair.ordered.to, order: pair.order, goal: pair.goal },
  }
}

/** Of a group each mentee has a paper of his own: they follow one another in one file. */
export function forEachMentee(d: Dossier, build: (mentee: number) => BuiltDocument): BuiltDocument {
  const count = Math.max(pairOf(d)?.mentees.length ?? 0, 1)
  const [first, ...others] = Array.from({ length: count }, (_, at) => build(at))
  if (!first) return build(0)
  return {
    doc: {
      ...first.doc,
      blocks: [
        ...first.doc.blocks,
        ...others.flatMap(({ doc }) => [
          { k: 'section' as const, page: doc.page ?? formPage },
          ...doc.blocks,
        ]),
      ],
    },
    problems: first.problems,
  }
}

const sides = (form: string) => Object.entries(forms).find(([code]) => code === form)?.[1]

/** A mentor of an enterprise. */
export const isOfEmployer = (form: string): boolean => sides(form)?.mentor === 'employer'

/** A colleague at whose lesson the mentor may be; own forms say it in the code. */
export const isOfTeachers = (form: string): boolean =>
  sides(form)?.mentee === 'teacher' || form.endsWith('_teacher')
