export { HtmlPages } from './HtmlPages.tsx'
export { registryRoutes } from './routes.tsx'
