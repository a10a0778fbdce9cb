import { programmeApi } from '@app/model/programmes'
import { waitingApi } from '@app/model/waiting'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { chosenCycle } from '#programmes'
import { programmeRoute, requires } from '#shell'

export const waitingRoutes = [
  createRoute({
    path: '/programme/waiting',
    getParentRoute: () => programmeRoute,
    beforeLoad: requires('matching.read'),
    loader: async ({ context: { queryClient, me } }) => {
      const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
      const cycle = chosenCycle(me.membership?.organisationId ?? '', cycles)
      return cycle && queryClient.ensureQueryData(queryOf(waitingApi.list, { params: { id: cycle.id } }))
    },
    component: lazyRouteComponent(() => import('./WaitingPage.tsx'), 'WaitingPage'),
  }),
] as const
