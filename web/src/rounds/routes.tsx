import { programmeApi } from '@app/model/programmes'
import { roundApi } from '@app/model/rounds'
import type { QueryClient } from '@tanstack/react-query'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { chosenCycle } from '#programmes'
import { programmeRoute, requires } from '#shell'

/** Rounds of the cycle that the pages show. */
export async function loadRounds(queryClient: QueryClient, organisationId: string | undefined) {
  const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
  const cycle = chosenCycle(organisationId ?? '', cycles)
  return cycle && queryClient.ensureQueryData(queryOf(roundApi.list, { params: { id: cycle.id } }))
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

const listRoute = createRoute({
  path: '/programme/matching',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('matching.read'),
  loader: ({ context: { queryClient, me } }) => loadRounds(queryClient, me.membership?.organisationId),
  component: lazyRouteComponent(() => import('./RoundsPage.tsx'), 'RoundsPage'),
})

const workbenchRoute = createRoute({
  path: '/programme/matching/$round',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('matching.read'),
  validateSearch: (search: Record<string, unknown>): { draft?: string } => {
    const draft = text(search.draft)
    return draft ? { draft } : {}
  },
  loader: ({ context: { queryClient, me } }) => loadRounds(queryClient, me.membership?.organisationId),
  component: lazyRouteComponent(() => import('./WorkbenchPage.tsx'), 'WorkbenchPage'),
})

const compareRoute = createRoute({
  path: '/programme/matching/$round/compare',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('matching.read'),
  validateSearch: (search: Record<string, unknown>): { left?: string } => {
    const left = text(search.left)
    return left ? { left } : {}
  },
  loader: ({ context: { queryClient, me } }) => loadRounds(queryClient, me.membership?.organisationId),
  component: lazyRouteComponent(() => import('./ComparePage.tsx'), 'ComparePage'),
})

export const roundRoutes = [listRoute, workbenchRoute, compareRoute] as const
