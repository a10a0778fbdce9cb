import { z } from 'zod'

/** What a paper is about: what has to be chosen before it is made. */
export const subjects = ['organisation', 'person', 'pair', 'pairs', 'change', 'gathering'] as const

export const fileFormats = ['docx', 'pdf', 'xlsx'] as const

/** One way to make a kind of document: a consent of a minor, a sheet of attendance. */
export const Variant = z.object({
  /** Empty for the main paper of the kind. */
  variant: z.string(),
  title: z.string(),
  about: z.enum(subjects),
  formats: z.array(z.enum(fileFormats)),
  registered: z.boolean(),
  blank: z.boolean(),
  many: z.boolean(),
})
export type Variant = z.output<typeof Variant>

/** A kind of document that can be made here, with its variants. */
export const KindRow = z
  .object({
    code: z.string(),
    title: z.string(),
    /** 1–7; none when it may be made at any time. */
    stages: z.array(z.number().int()),
    variants: z.array(Variant),
  })
  .meta({ id: 'KindRow' })
export type KindRow = z.output<typeof KindRow>

/** Somebody, or something, whom a paper may be about. */
export const SubjectRow = z
  .object({
    id: z.uuid(),
    title: z.string(),
    /** «учитель математики», «8 «А» класс» */
    note: z.string(),
    /** Class or group: many are chosen by it. */
    group: z.string().nullable(),
    role: z.enum(['mentor', 'mentee']).nullable(),
  })
  .meta({ id: 'SubjectRow' })
export type SubjectRow = z.output<typeof SubjectRow>
