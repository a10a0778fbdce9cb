import { programmeApi } from '@app/model/programmes'
import { registryApi } from '@app/model/registry'
import type { QueryClient } from '@tanstack/react-query'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { chosenCycle } from '#programmes'
import { programmeRoute, requires } from '#shell'

async function loadPapers(queryClient: QueryClient, organisationId: string | undefined) {
  const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
  const cycle = chosenCycle(organisationId ?? '', cycles)
  return queryClient.ensureQueryData(queryOf(registryApi.list, { querystring: { cycleId: cycle?.id } }))
}

const listRoute = createRoute({
  path: '/programme/documents',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('document.read'),
  loader: ({ context: { queryClient, me } }) => loadPapers(queryClient, me.membership?.organisationId),
  component: lazyRouteComponent(() => import('./PapersPage.tsx'), 'PapersPage'),
})

const paperRoute = createRoute({
  path: '/programme/documents/$id',
  getParentRoute: () => programmeRoute,
  validateSearch: ({ mode }: Record<string, unknown>): { mode?: 'text' } => (mode === 'text' ? { mode } : {}),
  beforeLoad: requires('document.read'),
  loader: ({ context: { queryClient }, params: { id } }) =>
    queryClient.ensureQueryData(queryOf(registryApi.read, { params: { id } })),
  component: lazyRouteComponent(() => import('./PaperPage.tsx'), 'PaperPage'),
})

export const registryRoutes = [listRoute, paperRoute] as const
