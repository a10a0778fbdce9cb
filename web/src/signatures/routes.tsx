import { signatureApi } from '@app/model/signatures'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { appRoute, requires } from '#shell'

export const signatureRoutes = [
  createRoute({
    path: '/organisation/signing',
    getParentRoute: () => appRoute,
    beforeLoad: requires('signing.read'),
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(queryOf(signatureApi.rules, {})),
    component: lazyRouteComponent(() => import('./RulesPage.tsx'), 'RulesPage'),
  }),
] as const
