export { ProofDialog } from './ProofDialog.tsx'
export { signatureRoutes } from './routes.tsx'
export { SignatureSection } from './SignatureSection.tsx'
export { useSigningOn } from './use-signatures.ts'
