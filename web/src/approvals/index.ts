export { ApprovalSection } from './ApprovalSection.tsx'
export { ReplyFields } from './ReplyFields.tsx'
export { SendButton } from './SendButton.tsx'
export { stepWords } from './words.ts'
