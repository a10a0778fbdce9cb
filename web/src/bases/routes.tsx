import { type BaseView, baseApi, baseViews } from '@app/model/bases'
import { peopleApi } from '@app/model/people'
import { programmeApi } from '@app/model/programmes'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { chosenCycle } from '#programmes'
import { programmeRoute, requires } from '#shell'
import { baseQuery } from './base-queries.ts'

export const tabs = ['mentees', 'mentors', 'people'] as const
export type BaseTab = (typeof tabs)[number]

/** Where one stands on the page: everything that a link may lead to. */
export type PeopleSearch = { base?: BaseTab; view?: BaseView; person?: string }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function readSearch({ base, view, person }: Record<string, unknown>): PeopleSearch {
  return {
    ...(tabs.includes(base as BaseTab) ? { base: base as BaseTab } : {}),
    ...(typeof view === 'string' && view in baseViews ? { view: view as BaseView } : {}),
    ...(typeof person === 'string' && uuid.test(person) ? { person } : {}),
  }
}

const peopleRoute = createRoute({
  path: '/programme/people',
  getParentRoute: () => programmeRoute,
  beforeLoad: requires('person.read'),
  validateSearch: readSearch,
  loaderDeps: ({ search: { base } }) => ({ base }),
  loader: async ({ context: { queryClient, me }, deps: { base = 'mentees' } }) => {
    const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
    const cycle = chosenCycle(me.membership?.organisationId ?? '', cycles)
    // Asked for here, waited for by the table: the frame of the page is there at once.
    if (cycle) void queryClient.prefetchQuery(queryOf(baseApi.summary, { params: { cycleId: cycle.id } }))
    if (cycle && base !== 'people')
      void queryClient.prefetchQuery(baseQuery(base === 'mentees' ? 'mentee' : 'mentor', cycle.id))
    else
      void queryClient.prefetchQuery(
        queryOf(peopleApi.list, { querystring: cycle ? { cycleId: cycle.id } : {} }),
      )
  },
  component: lazyRouteComponent(() => import('./PeoplePage.tsx'), 'PeoplePage'),
})

export const baseRoutes = [peopleRoute] as const
