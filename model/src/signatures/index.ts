export { signingRulesAct, usualActName } from './act.ts'
export { signatureApi } from './api.ts'
export { type SignatureError, signatureErrors } from './errors.ts'
export {
  FileVerdict,
  PaperScan,
  PaperSignature,
  PaperSignatures,
  Proof,
  Signer,
  SigningAct,
  SigningRule,
} from './signature.ts'
export { electronicMark, type Mark, withMark } from './with-mark.ts'
