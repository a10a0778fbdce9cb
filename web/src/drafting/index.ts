export { authorityPurposes, purposes } from './kind-words.ts'
export { PapersMenu } from './PapersMenu.tsx'
export { useCreatePaper } from './use-create-paper.ts'
