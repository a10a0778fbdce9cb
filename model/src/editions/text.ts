import { z } from 'zod'
import type { Doc } from '#documents'
import { Edits } from './edits.ts'

/** What made an edition of a text. */
export const EditionCause = z.enum([
  /** As the system composed it. */
  'composed',
  /** A person corrected it. */
  'edited',
  /** Facts of the document were changed on its page. */
  'facts',
  /** The data it is made of changed elsewhere. */
  'data',
  /** An earlier edition was brought back. */
  'restored',
])
export type EditionCause = z.output<typeof EditionCause>

/** One edition of the text of a document. */
export const Edition = z
  .object({
    number: z.number().int(),
    cause: EditionCause,
    savedAt: z.iso.datetime(),
    who: z.string(),
    /** The edition that was brought back. */
    restored: z.number().int().nullable(),
    /** How many pieces of it are corrected by hand. */
    corrections: z.number().int(),
  })
  .meta({ id: 'Edition' })
export type Edition = z.output<typeof Edition>

/** What the editor works with: the generated document and the corrections over it. */
export const PaperText = z
  .object({
    // Blocks as the builders make them: the type of the model is their schema.
    generated: z.custom<Doc>((value) => typeof value === 'object' && value !== null),
    edits: Edits,
    /** Grows with every saving: two people do not overwrite each other. */
    revision: z.number().int(),
    frozen: z.boolean(),
  })
  .meta({ id: 'PaperText' })
export type PaperText = z.output<typeof PaperText>

export type SavedEdits = Pick<PaperText, 'edits' | 'revision'>
