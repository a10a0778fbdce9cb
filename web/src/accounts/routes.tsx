import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute, rootRoute } from '#shell'

/** Pages before sign-in. */
export const entryRoutes = [
  createRoute({
    path: '/sign-in',
    getParentRoute: () => rootRoute,
    validateSearch: (search): { to?: string } =>
      // Only an address of ours: a foreign one would make our sign-in page a bait.
      typeof search.to === 'string' && /^\/(?![/\\])/.test(search.to) ? { to: search.to } : {},
    component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
  }),
  createRoute({
    path: '/password',
    getParentRoute: () => rootRoute,
    component: lazyRouteComponent(() => import('./NewPasswordPage.tsx'), 'NewPasswordPage'),
  }),
] as const

export const accountRoutes = [
  createRoute({
    path: '/account',
    getParentRoute: () => appRoute,
    component: lazyRouteComponent(() => import('./AccountPage.tsx'), 'AccountPage'),
  }),
] as const
