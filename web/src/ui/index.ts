export { ActionsMenu, type MenuAction } from './ActionsMenu.tsx'
export { ConfirmButton } from './ConfirmButton.tsx'
export { type Counter, Counters } from './Counters.tsx'
export { Dialog } from './Dialog.tsx'
export { DialogFoot } from './DialogFoot.tsx'
export { EmptyState } from './EmptyState.tsx'
export { ErrorPage } from './ErrorPage.tsx'
export { Facts } from './Facts.tsx'
export { FileDrop } from './FileDrop.tsx'
export {
  formatAgo,
  formatDate,
  formatLongDate,
  formatMoment,
  formatNumber,
  formatPart,
  formatWeekday,
} from './format.ts'
export { Keys } from './Keys.tsx'
export { LinkTabs } from './LinkTabs.tsx'
export { Loading } from './Loading.tsx'
export { Note } from './Note.tsx'
export { Notices } from './Notices.tsx'
export { notify } from './notify.ts'
export { Page } from './Page.tsx'
export { PrintOnly } from './PrintOnly.tsx'
export { ProgressLine } from './ProgressLine.tsx'
export { Section } from './Section.tsx'
export { SidePanel } from './SidePanel.tsx'
export { StateMark } from './StateMark.tsx'
export { Steps } from './Steps.tsx'
export type { Tone } from './tokens.ts'
export { UiProvider } from './UiProvider.tsx'
