import type { Me } from '@app/model/accounts'
import { packageApi } from '@app/model/packages'
import { registryApi } from '@app/model/registry'
import type { QueryClient } from '@tanstack/react-query'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { queryOf } from '#api'
import { chosenCycle, cyclesQuery } from '#programmes'
import { programmeRoute, requires } from '#shell'

async function loadPapers(queryClient: QueryClient, me: Me) {
  const cycles = await queryClient.ensureQueryData(cyclesQuery(me))
  const cycle = chosenCycle(me.membership?.organisationId ?? '', cycles)
  return queryClient.ensureQueryData(queryOf(registryApi.list, { querystring: { cycleId: cycle?.id } }))
}

/** Of the catalogue: what is looked for, and the stage it is narrowed to. */
const KindsSearch = z.object({ q: z.string().max(100).optional(), stage: z.number().int().optional() })
export type KindsSearch = z.output<typeof KindsSearch>

const kindsRoute = createRoute({
  path: '/programme/documents/new',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('document.read'),
  validateSearch: (search) => KindsSearch.catch({}).parse(search),
  loader: ({ context: { queryClient } }) =>
    queryClient.ensureQueryData(queryOf(registryApi.kinds, { querystring: {} })),
  component: lazyRouteComponent(() => import('./KindsPage.tsx'), 'KindsPage'),
})

const packagesRoute = createRoute({
  path: '/programme/documents/packages',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('person.export'),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(queryOf(packageApi.list, {})),
  component: lazyRouteComponent(() => import('./PackagesPage.tsx'), 'PackagesPage'),
})

const listRoute = createRoute({
  path: '/programme/documents',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('document.read'),
  loader: ({ context: { queryClient, me } }) => loadPapers(queryClient, me),
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

export const registryRoutes = [listRoute, kindsRoute, packagesRoute, paperRoute] as const
