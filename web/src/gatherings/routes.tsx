import { gatheringApi } from '@app/model/gatherings'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { loadRounds } from '#rounds'
import { programmeRoute, requires } from '#shell'

export const gatheringRoutes = [
  createRoute({
    path: '/programme/matching/$round/meeting',
    getParentRoute: () => programmeRoute,
    beforeLoad: requires('matching.read'),
    loader: async ({ context: { queryClient, me }, params }) => {
      await loadRounds(queryClient, me.membership?.organisationId)
      return queryClient.ensureQueryData(queryOf(gatheringApi.read, { params: { id: params.round } }))
    },
    component: lazyRouteComponent(() => import('./GatheringPage.tsx'), 'GatheringPage'),
  }),
] as const
