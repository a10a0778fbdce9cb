import { z } from 'zod'
import { PaperFacts } from '#registry'

export const packageStates = ['waiting', 'running', 'ready', 'failed', 'cancelled'] as const
export const PackageState = z.enum(packageStates)
export type PackageState = z.output<typeof PackageState>

/** More people than this are asked for in several packages. */
export const mostSubjects = 2000

/** Days that the files are kept: personal data do not lie about. */
export const daysKept = 7

/** Papers of one kind for many people or pairs, made in the background. */
export const PaperPackage = z
  .object({
    id: z.uuid(),
    code: z.string(),
    variant: z.string(),
    title: z.string(),
    state: PackageState,
    /** How many papers it is of, without those whom the paper does not fit. */
    total: z.number().int(),
    skipped: z.number().int(),
    percent: z.number().int().min(0).max(100),
    createdAt: z.iso.datetime(),
    expiresOn: z.iso.date().nullable(),
    /** Files for the printer, and archives with a file of each. */
    printFiles: z.number().int(),
    zipFiles: z.number().int(),
  })
  .meta({ id: 'PaperPackage' })
export type PaperPackage = z.output<typeof PaperPackage>

export const NewPackage = z
  .object({
    code: z.string().max(10),
    variant: z.string().max(80).default(''),
    cycleId: z.uuid(),
    subjectIds: z.array(z.uuid()).min(1).max(10_000),
    facts: PaperFacts.optional(),
    /** A file of each besides the file for the printer. */
    withFiles: z.boolean().default(false),
  })
  .meta({ id: 'NewPackage' })
