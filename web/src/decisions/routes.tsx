import { confirmationApi, decisionApi } from '@app/model/decisions'
import { programmeApi } from '@app/model/programmes'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { chosenCycle } from '#programmes'
import { loadRounds } from '#rounds'
import { appRoute, programmeRoute, requires, rootRoute } from '#shell'

/** Opens without signing in: the token stands after «#». */
export const answerRoutes = [
  createRoute({
    path: '/answer',
    getParentRoute: () => rootRoute,
    component: lazyRouteComponent(() => import('./LinkedAnswerPage.tsx'), 'LinkedAnswerPage'),
  }),
] as const

export const ownAnswerRoutes = [
  createRoute({
    path: '/confirmations',
    getParentRoute: () => appRoute,
    beforeLoad: requires('pair.confirm'),
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(queryOf(confirmationApi.own, {})),
    component: lazyRouteComponent(() => import('./OwnAnswersPage.tsx'), 'OwnAnswersPage'),
  }),
] as const

export const decisionRoutes = [
  createRoute({
    path: '/programme/matching/$round/decision',
    getParentRoute: () => programmeRoute,
    beforeLoad: requires('matching.read'),
    loader: async ({ context: { queryClient, me }, params }) => {
      await loadRounds(queryClient, me.membership?.organisationId)
      return queryClient.ensureQueryData(queryOf(decisionApi.read, { params: { id: params.round } }))
    },
    component: lazyRouteComponent(() => import('./DecisionPage.tsx'), 'DecisionPage'),
  }),
  createRoute({
    path: '/programme/confirmations',
    getParentRoute: () => programmeRoute,
    beforeLoad: requires('matching.read'),
    loader: async ({ context: { queryClient, me } }) => {
      const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
      const cycle = chosenCycle(me.membership?.organisationId ?? '', cycles)
      return cycle && queryClient.ensureQueryData(queryOf(confirmationApi.list, { params: { id: cycle.id } }))
    },
    component: lazyRouteComponent(() => import('./ConfirmationsPage.tsx'), 'ConfirmationsPage'),
  }),
] as const
