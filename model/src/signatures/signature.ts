import { z } from 'zod'

/** The act by which the organisation has adopted the rules (63-ФЗ, art. 5, 6, 9). */
export const SigningAct = z.object({
  actName: z.string().trim().min(1).max(300),
  actOn: z.iso.date(),
  actNumber: z.string().trim().min(1).max(50),
})
export type SigningAct = z.output<typeof SigningAct>

/** What is adopted, and for whom: the act may let in representatives and minors who sign beside them. */
export const NewSigningRule = SigningAct.extend({ families: z.boolean().default(false) })

export const SigningRule = SigningAct.extend({
  families: z.boolean(),
  adoptedAt: z.iso.datetime(),
  who: z.string(),
}).meta({
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

/** Who signs besides the head: a person, the representative of one, an official without a card here. */
export const SignerKey = z.discriminatedUnion('side', [
  z.object({ side: z.literal('own'), personId: z.uuid() }),
  z.object({ side: z.literal('representative'), personId: z.uuid() }),
  z.object({ side: z.literal('office'), accountId: z.uuid() }),
])
export type SignerKey = z.output<typeof SignerKey>

/** «own 5f…»: one string for one signer. */
export const signerId = (key: SignerKey): string =>
  `${key.side} ${key.side === 'office' ? key.accountId : key.personId}`

export const Signer = z.object({
  key: SignerKey,
  /** Of a representative: of whom he is one. */
  name: z.string(),
  place: z.string(),
  signedAt: z.iso.datetime().nullable(),
  /** He will not sign, and why; a later signature takes it back. */
  refused: z.object({ at: z.iso.datetime(), reason: z.string() }).nullable(),
  /** Without an account nobody can sign on the screen. */
  reachable: z.boolean(),
})
export type Signer = z.output<typeof Signer>

/** Under which heading somebody is offered as a signer. */
export const signerGroups = [
  ...(['paper', 'office', 'mentor', 'mentee', 'representative', 'employee'] as const),
] as const

/** Why somebody cannot sign electronically. */
export const SignerObstacle = z.enum([
  ...(['signature.child', 'signature.age-unknown', 'signature.grown', 'signature.families-off'] as const),
  ...(['signature.other-representative', 'signature.others-data'] as const),
  ...(['signature.paper-only', 'signature.rules-off'] as const),
])
export type SignerObstacle = z.output<typeof SignerObstacle>

export const SignerCandidate = z
  .object({
    key: SignerKey,
    name: z.string(),
    place: z.string(),
    group: z.enum(signerGroups),
    reachable: z.boolean(),
    /** Why he cannot sign electronically. */
    obstacle: SignerObstacle.nullable(),
    /** From 14 to 18: signs only together with the other side. */
    both: z.boolean(),
  })
  .meta({ id: 'SignerCandidate' })
export type SignerCandidate = z.output<typeof SignerCandidate>

export const PaperSignatures = z
  .object({
    /** Whether the organisation signs electronically at all. */
    rule: SigningRule.nullable(),
    /** Has the signed-in person accepted the rules? */
    joined: z.boolean(),
    /** What he would prove himself with. */
    secondFactor: z.boolean(),
    /** Why the paper is signed on paper only. */
    paperOnly: z.enum(['consent', 'labour', 'partner']).nullable(),
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
