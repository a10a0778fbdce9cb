import type { RowState } from '@app/model/imports'
import { programmeApi } from '@app/model/programmes'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { chosenCycle } from '#programmes'
import { programmeRoute, requires } from '#shell'
import { importsQuery, loadImport } from './import-queries.ts'
import { rowStates } from './rows.ts'

/** What is looked at: the columns or the rows, and which rows. */
export type ImportSearch = { step?: 'check'; show?: RowState | 'skipped' }

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

const importRoute = createRoute({
  path: '/programme/people/import/$id',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('import.write'),
  validateSearch: (search: Record<string, unknown>): ImportSearch => ({
    ...(search.step === 'check' ? { step: 'check' } : {}),
    ...(shown.includes(search.show) ? { show: search.show as ImportSearch['show'] & string } : {}), // One of them.
  }),
  loader: ({ context: { queryClient }, params: { id } }) => loadImport(queryClient, id),
  component: lazyRouteComponent(() => import('./ImportPage.tsx'), 'ImportPage'),
})

export const importRoutes = [newRoute, importRoute] as const
