import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { Paper } from '#registry'
import {
  FileVerdict,
  NewSigningRule,
  PaperSignatures,
  Proof,
  SignerCandidate,
  SignerKey,
  SigningRule,
} from './signature.ts'

const Id = z.object({ id: z.uuid() })

const proofRefusals = [
  ...(['signature.rules-off', 'signature.not-joined', 'signature.wrong-password'] as const),
  ...(['signature.wrong-code', 'signature.no-password', 'signature.too-many-attempts'] as const),
  ...([
    'signature.already',
    'paper.not-registered',
    'paper.cancelled',
    'paper.replaced',
    'paper.signed',
  ] as const),
  ...(['paper.no-consent', 'signature.paper-only'] as const),
] as const

/** Why somebody may not sign for himself or for a child. */
const sideRefusals = [
  ...(['signature.child', 'signature.age-unknown', 'signature.grown', 'signature.families-off'] as const),
] as const

export const signatureApi = {
  rules: endpoint({
    method: 'GET',
    url: '/signing-rules',
    action: 'signing.read',
    summary: 'Whether the organisation signs with the simple electronic signature, and by which act',
    response: z.object({ rule: SigningRule.nullable(), joined: z.boolean() }),
  }),
  adopt: endpoint({
    method: 'POST',
    url: '/signing-rules',
    action: 'signing.adopt',
    summary: 'Turns the simple electronic signature on by the act that adopted its rules',
    body: NewSigningRule,
    response: SigningRule,
    refusals: ['signature.rules-on', 'signature.act-in-future'],
  }),
  abolish: endpoint({
    method: 'DELETE',
    url: '/signing-rules',
    action: 'signing.adopt',
    summary: 'Turns it off; what is signed stays signed',
    response: Done,
    refusals: ['signature.rules-off'],
  }),
  modelAct: endpoint({
    method: 'GET',
    url: '/signing-rules/act',
    action: 'signing.read',
    summary: 'A model local act: the rules of the simple electronic signature',
    querystring: z.object({ format: z.enum(['docx', 'pdf']) }),
    response: FileAnswer,
  }),
  read: endpoint({
    method: 'GET',
    url: '/papers/:id/signatures',
    action: 'document.read',
    summary: 'How a document is signed: electronically, on paper with its scans, and who is left',
    params: Id,
    response: PaperSignatures,
  }),
  sign: endpoint({
    method: 'POST',
    url: '/papers/:id/electronic-signature',
    action: 'document.e-sign',
    summary: 'The head signs with the simple electronic signature',
    params: Id,
    body: Proof,
    response: Paper,
    refusals: [
      ...proofRefusals,
      ...(['signature.other-head', 'signature.wait-for-signers', 'signature.not-a-signer'] as const),
      'signature.refused-by',
    ],
  }),
  signOwn: endpoint({
    method: 'POST',
    url: '/own-papers/:id/signature',
    action: 'paper.own',
    summary: 'A named signer signs with the simple electronic signature',
    params: Id,
    body: Proof,
    response: Done,
    refusals: [
      ...proofRefusals,
      ...sideRefusals,
      ...(['signature.other-representative', 'signature.others-data'] as const),
    ],
  }),
  refuseOwn: endpoint({
    method: 'POST',
    url: '/own-papers/:id/refusal',
    action: 'paper.own',
    summary: 'A named signer refuses to sign, and says why',
    params: Id,
    body: z.object({ reason: z.string().trim().min(1).max(1000) }),
    response: Done,
    refusals: [
      ...(['signature.already', 'signature.refused', 'paper.not-registered', 'paper.signed'] as const),
      ...(['paper.cancelled', 'paper.replaced'] as const),
    ],
  }),
  setSigners: endpoint({
    method: 'PUT',
    url: '/papers/:id/signers',
    action: 'document.write',
    summary: 'Names those who sign besides the head',
    params: Id,
    body: z.object({ signers: z.array(SignerKey).max(40) }),
    response: PaperSignatures,
    refusals: [
      ...sideRefusals,
      ...(['signature.signed', 'signature.both-needed', 'signature.paper-only', 'paper.cancelled'] as const),
    ],
  }),
  candidates: endpoint({
    // The words are somebody's name: they must not stay in addresses and logs, so it is not a GET.
    method: 'POST',
    url: '/papers/:id/signer-candidates',
    action: 'document.write',
    summary: 'Who may sign the document: those it names first, then others by their names',
    params: Id,
    body: z.object({ q: z.string().trim().max(200) }),
    response: z.array(SignerCandidate),
  }),
  addScan: endpoint({
    method: 'POST',
    url: '/papers/:id/scans',
    action: 'document.sign',
    summary: 'Keeps a scan of the document signed on paper: PDF, JPEG or PNG',
    params: Id,
    upload: true,
    response: PaperSignatures,
    refusals: [
      ...(['scan.not-a-scan', 'scan.active-content', 'scan.encrypted', 'scan.too-many'] as const),
      'paper.not-registered',
    ],
  }),
  scan: endpoint({
    method: 'GET',
    url: '/papers/:id/scans/:scan',
    action: 'document.read',
    summary: 'A scan of the signed document',
    params: z.object({ id: z.uuid(), scan: z.uuid() }),
    response: FileAnswer,
  }),
  removeScan: endpoint({
    method: 'DELETE',
    url: '/papers/:id/scans/:scan',
    action: 'document.sign',
    summary: 'Removes a scan brought by mistake',
    params: z.object({ id: z.uuid(), scan: z.uuid() }),
    response: PaperSignatures,
  }),
  checkFile: endpoint({
    method: 'POST',
    url: '/papers/:id/file-check',
    action: 'document.read',
    summary: 'Whether a file is byte for byte what was signed',
    params: Id,
    upload: true,
    response: FileVerdict,
  }),
}
