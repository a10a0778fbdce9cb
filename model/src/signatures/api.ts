import { z } from 'zod'
import { Done, endpoint, FileAnswer } from '#api'
import { Paper } from '#registry'
import { FileVerdict, PaperSignatures, Proof, SigningAct, SigningRule } from './signature.ts'

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
  'paper.no-consent',
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
    body: SigningAct,
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
    refusals: [...proofRefusals, 'signature.not-a-signer'],
  }),
  setSigners: endpoint({
    method: 'PUT',
    url: '/papers/:id/signers',
    action: 'document.write',
    summary: 'Names those who sign besides the head',
    params: Id,
    body: z.object({ personIds: z.array(z.uuid()).max(20) }),
    response: PaperSignatures,
    refusals: ['signature.signed', 'signature.minor', 'paper.cancelled'],
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
