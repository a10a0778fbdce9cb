import { z } from 'zod'
import { type DocumentCode, documentCodes, documentKind } from '#documents'

/** Kinds an organisation may have its own form of: texts. A register is a table made of the data. */
export const templateCodes: readonly DocumentCode[] = documentCodes.filter(
  (code) => !documentKind(code).formats.includes('xlsx'),
)

/** Kinds with a list of pairs in them. */
export const hasPairs = (code: string) => code === 'D14' || code === 'D24'

/** What is wrong with the tags of a file. The first kinds make it useless, `unknown` is only pointed out. */
export const findingKinds = [
  'tag-unclosed',
  'tag-unopened',
  'loop-unclosed',
  'loop-unopened',
  'loop-crossed',
  'loop-in-line',
  'tag-broken',
  'no-tags',
  'unknown',
] as const
export const TemplateFinding = z.object({
  kind: z.enum(findingKinds),
  /** As it stands in the file, shortened. */
  tag: z.string(),
})
export type TemplateFinding = z.output<typeof TemplateFinding>

/** Whether a file with these findings can be used at all. */
export const isUsable = (findings: readonly TemplateFinding[]) =>
  findings.every(({ kind }) => kind === 'unknown')

export const Template = z
  .object({
    id: z.uuid(),
    code: z.string(),
    version: z.number().int(),
    fileName: z.string(),
    size: z.number().int(),
    /** The one that papers of this kind are made by. */
    active: z.boolean(),
    uploadedAt: z.iso.datetime(),
    uploadedBy: z.string(),
    /** Tags of the file that nothing is known of: they are printed as «тег?». */
    unknownTags: z.array(z.string()),
    /** The last time it could not be filled, and our own form was given instead. */
    failedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Template' })
export type Template = z.output<typeof Template>
