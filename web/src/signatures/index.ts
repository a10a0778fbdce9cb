export { ProofDialog } from './ProofDialog.tsx'
export { signatureRoutes } from './routes.tsx'
export { SignatureSection } from './SignatureSection.tsx'
