import { z } from 'zod'

const words = (max: number) => z.string().trim().max(max)
const day = z.iso.date().nullable()

/** What becomes of a road map by the order of an authority. */
export const roadmapDecisions = ['approved', 'model', 'returned'] as const

/** Questions of the papers of an authority, and of the year that statistics count by. */
export const authorityFacts = {
  // Officials of an authority have no cards: they are told by name.
  officialName: words(120),
  officialPost: words(200),
  controlName: words(120),
  controlPost: words(200),
  executorName: words(120),
  // Terms of an order.
  informBy: day,
  resendBy: day,
  collectBy: day,
  summaryBy: day,
  attached: z.boolean(),
  roadmaps: z
    .array(
      z.object({
        organisationId: z.uuid().or(z.literal('')),
        decision: z.enum(roadmapDecisions),
        remarks: words(1000),
      }),
    )
    .max(1000),
  // A letter to one organisation.
  organisationId: z.uuid().nullable(),
  recommendations: words(4000),
  // A calendar year.
  year: z.number().int().min(0).max(100_000).nullable(),
}
