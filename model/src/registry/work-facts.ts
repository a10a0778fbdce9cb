import { z } from 'zod'

const words = (max: number) => z.string().trim().max(max)
const day = z.iso.date().nullable()
const number = z.number().int().min(0).max(10_000_000).nullable()
const personId = z.uuid().or(z.literal(''))

/** Questions of the papers with which a pair begins and works: agreements, plans, diaries, sheets. */
export const workFacts = {
  // A pair.
  pairGoal: words(1000),
  frequency: words(200),
  planTemplate: words(60),
  // The labour contract of a mentor.
  contractOn: day,
  contractNumber: words(60),
  consentOn: day,
  payBy: z.enum(['fixed', 'percent', 'job_function']),
  payAmount: number,
  payPercent: number,
  jobParagraph: words(60),
  // A partner.
  partnerBasis: words(200),
  partnerAddress: words(300),
  partnerInn: words(12),
  partnerHead: words(120),
  partnerPosition: words(120),
  withPractice: z.boolean(),
  partnerMentors: z
    .array(z.object({ name: words(120), position: words(200), experience: words(200) }))
    .max(40),
  // A lesson that is visited.
  lessonGroup: words(60),
  lessonSubject: words(120),
  lessonTopic: words(300),
  purpose: words(500),
  // Withdrawal of a consent and destruction of data.
  demand: z.enum(['withdrawal', 'distribution_demand', 'stop_demand']),
  consentKind: words(60),
  dataKinds: words(1000),
  destroyMethod: words(300),
  destroyReason: words(300),
  destroyedOn: day,
  chairId: z.uuid().nullable(),
  members: z.array(z.object({ personId })).max(10),
  // The bureau of a college and an order of its customer.
  headId: z.uuid().nullable(),
  projectTitle: words(300),
  customer: words(300),
  customerAddress: words(300),
  customerHead: words(120),
  customerPosition: words(120),
  projectObject: words(500),
  projectPurpose: words(500),
  requirements: words(2000),
  initialData: words(2000),
  projectResult: words(1000),
  deadline: day,
  leader: words(200),
  performers: words(1000),
  effect: words(1000),
  departments: z.array(z.object({ title: words(200), personId })).max(10),
  council: z
    .array(z.object({ name: words(120), about: words(200), role: z.enum(['member', 'chair', 'secretary']) }))
    .max(30),
  works: z
    .array(z.object({ section: words(200), text: words(500), due: words(60), responsible: words(120) }))
    .max(60),
  materials: z.array(z.object({ title: words(300), form: words(60), copies: words(4) })).max(20),
}
