export { DocumentTabs } from './DocumentTabs.tsx'
export { recordRoutes, registerRoutes } from './routes.tsx'
