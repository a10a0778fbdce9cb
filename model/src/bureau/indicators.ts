import type { BureauProject, ProjectState } from './project.ts'

/** What the bureau is judged by (handbook 10 §5). */
export type BureauFigures = {
  received: number
  agreed: number
  delivered: number
  onTime: number
  implemented: number
  /** Each student once, however many projects he is in. */
  students: number
  customers: number
  awards: number
  /** Projects with a mentor from an enterprise, % of those that have a mentor; null when none has. */
  enterpriseShare: number | null
  /** Of the customers who gave it, 1–10; null when nobody did. */
  rating: number | null
}

const afterAgreement: readonly ProjectState[] = [
  ...(['agreed', 'team', 'concept', 'design', 'review-internal', 'defence'] as const),
  ...(['delivered', 'implemented', 'archived'] as const),
]

/** The figures of a period from its orders; an order without a deadline is never late. */
export function bureauFigures(projects: readonly BureauProject[]): BureauFigures {
  const delivered = projects.filter(({ deliveredOn }) => deliveredOn)
  const mentored = projects.filter(({ mentors }) => mentors.length > 0)
  const ratings = projects.flatMap(({ rating }) => rating ?? [])
  const enterprise = mentored.filter(({ mentors }) => mentors.some((mentor) => mentor.enterprise))
  return {
    received: projects.length,
    agreed: projects.filter(({ state }) => afterAgreement.includes(state)).length,
    delivered: delivered.length,
    onTime: delivered.filter(({ deliveredOn, deadline }) => !deadline || (deliveredOn ?? '') <= deadline)
      .length,
    implemented: projects.filter(({ implementedOn }) => implementedOn).length,
    students: new Set(projects.flatMap(studentsOf)).size,
    customers: new Set(projects.map(({ customer }) => customer.inn || customer.name)).size,
    awards: projects.reduce((sum, { awards = [] }) => sum + awards.length, 0),
    enterpriseShare: mentored.length ? (enterprise.length / mentored.length) * 100 : null,
    rating: ratings.length ? ratings.reduce((sum, one) => sum + one, 0) / ratings.length : null,
  }
}

const studentsOf = ({ leader, performers }: BureauProject): string[] =>
  [...(leader ? [leader] : []), ...performers].map(({ name, about }) => `${name}|${about ?? ''}`)
