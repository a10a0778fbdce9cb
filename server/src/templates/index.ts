export { hasOwnForm, ownForm } from './own-form.ts'
export { templateRoutes } from './routes.ts'
export type { TemplateTables } from './tables.ts'
export {
  askPdf,
  cleanPdfs,
  dropPdf,
  hasFailed,
  makeTemplatePdf,
  templatePdfJob,
  waitForPdf,
} from './template-pdf.ts'
