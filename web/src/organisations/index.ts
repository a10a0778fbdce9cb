export { OrganisationTabs } from './OrganisationTabs.tsx'
export { organisationRoutes } from './routes.tsx'
