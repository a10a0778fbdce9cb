import type { RowState } from '@app/model/imports'
import { programmeApi } from '@app/model/programmes'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { chosenCycle } from '#programmes'
import { programmeRoute, requires } from '#shell'
import { importsQuery, loadImport } from './import-queries.ts'
import { rowStates } from './rows.ts'

/** Which rows are looked at. */
export type CheckSearch = { show?: RowState | 'skipped' }

const shown: readonly unknown[] = [...rowStates, 'skipped']

const newRoute = createRoute({
  path: '/programme/people/import',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('import.write'),
  loader: async ({ context: { queryClient, me } }) => {
    const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
    const cycle = chosenCycle(me.membership?.organisationId ?? '', cycles)
    if (cycle) await queryClient.fetchQuery(importsQuery(cycle.id))
  },
  component: lazyRouteComponent(() => import('./NewImportPage.tsx'), 'NewImportPage'),
})

const columnsRoute = createRoute({
  path: '/programme/people/import/$id',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('import.write'),
  loader: ({ context: { queryClient }, params: { id } }) => loadImport(queryClient, id),
  component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ColumnsPage'),
})

const checkRoute = createRoute({
  path: '/programme/people/import/$id/check',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('import.write'),
  validateSearch: ({ show }: Record<string, unknown>): CheckSearch =>
    shown.includes(show) ? { show: show as CheckSearch['show'] & string } : {}, // One of them.
  loader: ({ context: { queryClient }, params: { id } }) => loadImport(queryClient, id),
  component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'CheckPage'),
})

export const importRoutes = [newRoute, columnsRoute, checkRoute] as const
