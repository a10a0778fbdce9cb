import { programmeApi } from '@app/model/programmes'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { appRoute, programmeRoute, requires } from '#shell'
import { chosenCycle } from './chosen-cycle.ts'
import { cycleQuery } from './cycle-queries.ts'

const cycleRoute = createRoute({
  path: '/programme',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('cycle.read'),
  validateSearch: (search: Record<string, unknown>): { panel?: 'forms' | 'dates' } =>
    search.panel === 'forms' || search.panel === 'dates' ? { panel: search.panel } : {},
  loader: async ({ context: { queryClient, me } }) => {
    const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
    const cycle = chosenCycle(me.membership?.organisationId ?? '', cycles)
    if (cycle) await queryClient.ensureQueryData(cycleQuery(cycle.id))
  },
  component: lazyRouteComponent(() => import('./ProgrammePage.tsx'), 'ProgrammePage'),
})

const newRoute = createRoute({
  path: '/programme/new',
  getParentRoute: () => appRoute,
  beforeLoad: requires('cycle.write'),
  component: lazyRouteComponent(() => import('./NewCyclePage.tsx'), 'NewCyclePage'),
})

/** Under the bar of stages. */
export const programmeRoutes = [cycleRoute] as const
/** Without it: there may be no cycle yet. */
export const newCycleRoutes = [newRoute] as const
