export { signingRulesAct, usualActName } from './act.ts'
export { signatureApi } from './api.ts'
export { type SignatureError, signatureErrors } from './errors.ts'
export {
  FileVerdict,
  NewSigningRule,
  PaperScan,
  PaperSignature,
  PaperSignatures,
  Proof,
  Signer,
  SignerCandidate,
  SignerKey,
  SignerObstacle,
  SigningAct,
  SigningRule,
  signerGroups,
  signerId,
} from './signature.ts'
export {
  headSigns,
  type PaperOnly,
  paperOnly,
  partiesMeet,
  partiesSign,
  signBoth,
  signerObstacle,
} from './who-signs.ts'
export { electronicMark, type Mark, withMark } from './with-mark.ts'
