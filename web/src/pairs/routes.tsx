import { scopeOf } from '@app/model/access'
import { pairApi } from '@app/model/pairs'
import { programmeApi } from '@app/model/programmes'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { chosenCycle } from '#programmes'
import { programmeRoute, requires } from '#shell'
import { type PairGroup, pairGroups } from './words.ts'

/** What a link may lead to: a chip, the card of a pair. */
export type PairsSearch = { show?: PairGroup; pair?: string }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const listRoute = createRoute({
  path: '/programme/pairs',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('pair.read'),
  validateSearch: ({ show, pair }: Record<string, unknown>): PairsSearch => ({
    ...(pairGroups.includes(show as PairGroup) ? { show: show as PairGroup } : {}),
    ...(typeof pair === 'string' && uuid.test(pair) ? { pair } : {}),
  }),
  loader: async ({ context: { queryClient, me } }) => {
    const role = me.membership?.role
    // Whoever sees only his own pairs has no cycles to choose from.
    if (role && scopeOf(role, 'pair.read') === 'own')
      return queryClient.ensureQueryData(queryOf(pairApi.all, {}))
    const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
    const cycle = chosenCycle(me.membership?.organisationId ?? '', cycles)
    return (
      cycle &&
      queryClient.ensureQueryData(queryOf(pairApi.list, { params: { id: cycle.id }, querystring: {} }))
    )
  },
  component: lazyRouteComponent(() => import('./PairsRoute.tsx'), 'PairsRoute'),
})

const pairRoute = createRoute({
  path: '/programme/pairs/$id',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('pair.read'),
  loader: ({ context: { queryClient }, params: { id } }) =>
    queryClient.ensureQueryData(queryOf(pairApi.read, { params: { id } })),
  component: lazyRouteComponent(() => import('./PairPage.tsx'), 'PairPage'),
})

export const pairRoutes = [listRoute, pairRoute] as const
