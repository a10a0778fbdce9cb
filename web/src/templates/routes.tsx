import { isDocumentCode } from '@app/model/documents'
import { templateApi, templateCodes } from '@app/model/templates'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { appRoute, requires } from '#shell'

const templatesRoute = createRoute({
  path: '/organisation/templates',
  getParentRoute: () => appRoute,
  beforeLoad: requires('template.write'),
  // Which kind of document the page is about.
  validateSearch: ({ kind }: Record<string, unknown>): { kind?: string } =>
    typeof kind === 'string' && isDocumentCode(kind) && templateCodes.includes(kind) ? { kind } : {},
  loader: ({ context }) => context.queryClient.ensureQueryData(queryOf(templateApi.list, {})),
  component: lazyRouteComponent(() => import('./TemplatesPage.tsx'), 'TemplatesPage'),
})

export const templateRoutes = [templatesRoute] as const
