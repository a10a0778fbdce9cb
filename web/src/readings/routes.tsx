import { approvalApi } from '@app/model/approvals'
import { readingApi } from '@app/model/readings'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { appRoute, requires } from '#shell'

export const readingRoutes = [
  createRoute({
    path: '/agreements',
    getParentRoute: () => appRoute,
    beforeLoad: requires('document.agree'),
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(queryOf(approvalApi.own, {})),
    component: lazyRouteComponent(() => import('./AgreementsPage.tsx'), 'AgreementsPage'),
  }),
  createRoute({
    path: '/agreements/$id',
    getParentRoute: () => appRoute,
    beforeLoad: requires('document.agree'),
    loader: ({ context: { queryClient }, params: { id } }) =>
      queryClient.ensureQueryData(queryOf(approvalApi.ownPages, { params: { id } })),
    component: lazyRouteComponent(() => import('./AgreementPage.tsx'), 'AgreementPage'),
  }),
  createRoute({
    path: '/own-papers',
    getParentRoute: () => appRoute,
    beforeLoad: requires('paper.own'),
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(queryOf(readingApi.own, {})),
    component: lazyRouteComponent(() => import('./OwnPapersPage.tsx'), 'OwnPapersPage'),
  }),
  createRoute({
    path: '/own-papers/$id',
    getParentRoute: () => appRoute,
    beforeLoad: requires('paper.own'),
    loader: ({ context: { queryClient }, params: { id } }) =>
      queryClient.ensureQueryData(queryOf(readingApi.pages, { params: { id } })),
    component: lazyRouteComponent(() => import('./OwnPaperPage.tsx'), 'OwnPaperPage'),
  }),
] as const
