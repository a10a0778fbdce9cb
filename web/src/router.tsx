import { createRouter } from '@tanstack/react-router'
import { accountRoutes, entryRoutes } from '#accounts'
import { makeQueryClient } from '#api'
import { journalRoutes } from '#journal'
import { organisationRoutes } from '#organisations'
import { appRoute, programmeRoute, rootRoute } from '#shell'
import { todayRoutes } from '#today'
import { Loading } from '#ui'

export const queryClient = makeQueryClient()

// A domain adds one line here; its place then appears in the menu by itself.
const routeTree = rootRoute.addChildren([
  ...entryRoutes,
  appRoute.addChildren([
    ...todayRoutes,
    ...accountRoutes,
    ...organisationRoutes,
    ...journalRoutes,
    programmeRoute.addChildren([]),
  ]),
])

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  // The query cache decides what is stale, not the router.
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Loading,
  defaultPendingMs: 300,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
