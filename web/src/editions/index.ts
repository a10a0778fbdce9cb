export { EditionsDialog } from './EditionsDialog.tsx'
export { TextEditor } from './TextEditor.tsx'
