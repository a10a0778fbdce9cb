export const signatureErrors = {
  'signature.rules-off': 409,
  'signature.rules-on': 409,
  'signature.act-in-future': 409,
  'signature.not-joined': 409,
  'signature.wrong-password': 403,
  'signature.wrong-code': 403,
  'signature.no-password': 409,
  'signature.too-many-attempts': 429,
  'signature.other-head': 409,
  'signature.already': 409,
  'signature.wait-for-signers': 409,
  'signature.signed': 409,
  'signature.not-a-signer': 409,
  'signature.minor': 409,
  'scan.not-a-scan': 400,
  'scan.active-content': 400,
  'scan.encrypted': 400,
  'scan.too-many': 409,
} as const

export type SignatureError = keyof typeof signatureErrors
