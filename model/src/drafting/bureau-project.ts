import type { BureauProject } from '#bureau'
import type { FactName, PaperFacts } from '#registry'
import { linesOf } from './words.ts'

/** What is asked of an order of a customer, in every paper about it. */
export const projectAsks = [
  ...(['projectTitle', 'customer', 'customerAddress', 'customerHead', 'customerPosition'] as const),
  ...(['projectObject', 'projectPurpose', 'requirements', 'initialData', 'projectResult'] as const),
  ...(['deadline', 'leader', 'performers'] as const),
] satisfies FactName[]

/** The project as it is told; nothing is thought up for what is not. */
export const projectOf = (f: PaperFacts): BureauProject => ({
  ...{ number: null, receivedOn: null, title: f.projectTitle ?? '' },
  customer: {
    ...{ name: f.customer ?? '', address: f.customerAddress || null },
    head: f.customerHead ? { name: f.customerHead, position: f.customerPosition ?? '' } : null,
  },
  ...{ object: f.projectObject ?? '', purpose: f.projectPurpose ?? '' },
  ...{ requirements: linesOf(f.requirements), initialData: linesOf(f.initialData) },
  ...{ deadline: f.deadline ?? null, result: linesOf(f.projectResult), paid: false, confidential: false },
  ...{ department: null, state: 'agreed', mentors: [], milestones: [] },
  leader: f.leader ? { name: f.leader } : null,
  performers: linesOf(f.performers).map((name) => ({ name })),
})
