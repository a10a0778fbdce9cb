import { z } from 'zod'
import { PaperState } from '#registry'

/** A paper that names the person: to be read, or to be signed. */
export const OwnPaper = z
  .object({
    id: z.uuid(),
    title: z.string(),
    kind: z.string(),
    number: z.string().nullable(),
    datedOn: z.iso.date().nullable(),
    state: PaperState,
    /** He is in the list of those who have to read it. */
    reader: z.boolean(),
    readOn: z.iso.date().nullable(),
    signer: z.boolean(),
    signedAt: z.iso.datetime().nullable(),
    /** He has refused to sign. */
    refusedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'OwnPaper' })
export type OwnPaper = z.output<typeof OwnPaper>

/** What is still to be done with a paper that names the person: only a signed one is read, an unsigned one signed. */
export const isToRead = (paper: OwnPaper) => paper.reader && !paper.readOn && paper.state === 'in_force'
export const isToSign = (paper: OwnPaper) =>
  paper.signer && !paper.signedAt && !paper.refusedAt && paper.state === 'registered'
