export { EmptyState } from './EmptyState.tsx'
export { ErrorPage } from './ErrorPage.tsx'
export {
  formatAgo,
  formatBytes,
  formatDate,
  formatLongDate,
  formatMoment,
  formatNumber,
  formatPart,
  formatWeekday,
  pluralForm,
} from './format.ts'
export { Loading } from './Loading.tsx'
export { Notices } from './Notices.tsx'
export { notify } from './notify.ts'
export { Page } from './Page.tsx'
export { type Tone, tones } from './tokens.ts'
export { UiProvider } from './UiProvider.tsx'
