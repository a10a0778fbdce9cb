import { z } from 'zod'

/** The act by which the organisation has adopted the rules (63-ФЗ, art. 5, 6, 9). */
export const SigningAct = z.object({
  actName: z.string().trim().min(1).max(300),
  actOn: z.iso.date(),
  actNumber: z.string().trim().min(1).max(50),
})
export type SigningAct = z.output<typeof SigningAct>

export const SigningRule = SigningAct.extend({ adoptedAt: z.iso.datetime(), who: z.string() }).meta({
  id: 'SigningRule',
})
export type SigningRule = z.output<typeof SigningRule>

/** The key of a simple signature is what only the person knows: the password, or the code of the telephone. */
export const Proof = z.object({
  password: z.string().min(1).max(200).optional(),
  code: z.string().trim().min(6).max(10).optional(),
  /** Accepts the rules: asked once of everybody who signs. */
  joins: z.boolean().optional(),
})
export type Proof = z.output<typeof Proof>

export const PaperSignature = z.object({
  who: z.string(),
  position: z.string(),
  signedAt: z.iso.datetime(),
  how: z.enum(['password', 'code']),
  /** The act by which it was signed: «Положение …, 20.11.2026, № 5». */
  act: SigningAct,
  pdfSha256: z.string(),
  docxSha256: z.string(),
})
export type PaperSignature = z.output<typeof PaperSignature>

export const PaperScan = z.object({
  id: z.uuid(),
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
  who: z.string(),
  addedAt: z.iso.datetime(),
})
export type PaperScan = z.output<typeof PaperScan>

export const Signer = z.object({
  personId: z.uuid(),
  name: z.string(),
  place: z.string(),
  signedAt: z.iso.datetime().nullable(),
  /** Without an account nobody can sign on the screen. */
  reachable: z.boolean(),
})
export type Signer = z.output<typeof Signer>

export const PaperSignatures = z
  .object({
    /** Whether the organisation signs electronically at all. */
    rule: SigningRule.nullable(),
    /** Has the signed-in person accepted the rules? */
    joined: z.boolean(),
    /** What he would prove himself with. */
    secondFactor: z.boolean(),
    signatures: z.array(PaperSignature),
    signers: z.array(Signer),
    scans: z.array(PaperScan),
  })
  .meta({ id: 'PaperSignatures' })
export type PaperSignatures = z.output<typeof PaperSignatures>

/** What a file brought for a check turns out to be. */
export const FileVerdict = z.object({
  match: z
    .object({
      format: z.enum(['pdf', 'docx']),
      /** After this signature, of so many. */
      no: z.number().int(),
      of: z.number().int(),
      signature: PaperSignature,
    })
    .nullable(),
  sha256: z.string(),
})
export type FileVerdict = z.output<typeof FileVerdict>
