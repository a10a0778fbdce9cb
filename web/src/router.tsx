import { createRouter } from '@tanstack/react-router'
import { accountRoutes, entryRoutes } from '#accounts'
import { makeQueryClient, meQuery } from '#api'
import { baseRoutes } from '#bases'
import { answerRoutes, decisionRoutes, ownAnswerRoutes } from '#decisions'
import { gatheringRoutes } from '#gatherings'
import { importRoutes } from '#imports'
import { journalRoutes } from '#journal'
import { organisationRoutes } from '#organisations'
import { pairRoutes } from '#pairs'
import { newCycleRoutes, programmeRoutes, StageSlot } from '#programmes'
import { recordRoutes, registerRoutes } from '#records'
import { registryRoutes } from '#registry'
import { roundRoutes } from '#rounds'
import { searchFor } from '#search'
import { appRoute, missingRoute, programmeRoute, rootRoute, TroublePage } from '#shell'
import { templateRoutes } from '#templates'
import { todayRoutes } from '#today'
import { Loading } from '#ui'
import { waitingRoutes } from '#waiting'
import { cardRoutes, ownCardRoutes, wishRoutes } from '#wishes'

export const queryClient = makeQueryClient(() => void askWho())

// A domain adds one line here; its place then appears in the menu by itself.
const routeTree = rootRoute.addChildren([
  ...entryRoutes,
  ...cardRoutes,
  ...answerRoutes,
  appRoute.addChildren([
    ...todayRoutes,
    ...accountRoutes,
    ...ownCardRoutes,
    ...ownAnswerRoutes,
    ...organisationRoutes,
    ...recordRoutes,
    ...journalRoutes,
    ...templateRoutes,
    ...newCycleRoutes,
    missingRoute,
    programmeRoute.addChildren([
      ...programmeRoutes,
      ...baseRoutes,
      ...importRoutes,
      ...registryRoutes,
      ...registerRoutes,
      ...roundRoutes,
      ...gatheringRoutes,
      ...wishRoutes,
      ...decisionRoutes,
      ...waitingRoutes,
      ...pairRoutes,
    ]),
  ]),
])

export const router = createRouter({
  routeTree,
  context: { queryClient, searchFor, stageBar: StageSlot },
  defaultPreload: 'intent',
  // The query cache decides what is stale, not the router.
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Loading,
  defaultPendingMs: 300,
  // In the frame, not instead of it.
  defaultErrorComponent: TroublePage,
  scrollRestoration: true,
})

/** The session has ended meanwhile: who is there is asked again, and sign-in brings back to this page. */
async function askWho() {
  queryClient.removeQueries({ queryKey: meQuery.queryKey })
  await router.invalidate()
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
