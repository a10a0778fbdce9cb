export { ApprovalSection } from './ApprovalSection.tsx'
export { ReplyFields } from './ReplyFields.tsx'
export { SendDialog } from './SendDialog.tsx'
export { stepWords } from './words.ts'
