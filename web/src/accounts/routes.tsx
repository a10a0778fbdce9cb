import { accountApi } from '@app/model/accounts'
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { meQuery, queryOf } from '#api'
import { appRoute, rootRoute } from '#shell'

const installation = { ...queryOf(accountApi.installation, {}), staleTime: 0 }

const signInRoute = createRoute({
  path: '/sign-in',
  getParentRoute: () => rootRoute,
  validateSearch: (search): { to?: string; oidc?: 'failed' } => ({
    // Only an address of ours: a foreign one would make our sign-in page a bait.
    ...(typeof search.to === 'string' && /^\/(?![/\\])/.test(search.to) ? { to: search.to } : {}),
    ...(search.oidc === 'failed' ? { oidc: 'failed' } : {}),
  }),
  loader: async ({ context }) => {
    const { empty } = await context.queryClient.fetchQuery(installation)
    if (empty) throw redirect({ to: '/first-run' })
  },
  component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
})

const firstRunRoute = createRoute({
  path: '/first-run',
  getParentRoute: () => rootRoute,
  loader: async ({ context }) => {
    const { empty } = await context.queryClient.fetchQuery(installation)
    if (!empty) throw redirect({ to: '/sign-in' })
  },
  component: lazyRouteComponent(() => import('./FirstRunPage.tsx'), 'FirstRunPage'),
})

const invitationCodeRoute = createRoute({
  path: '/invitation',
  getParentRoute: () => rootRoute,
  component: lazyRouteComponent(() => import('./InvitationCodePage.tsx'), 'InvitationCodePage'),
})

const invitationRoute = createRoute({
  path: '/invitation/$token',
  getParentRoute: () => rootRoute,
  component: lazyRouteComponent(() => import('./InvitationPage.tsx'), 'InvitationPage'),
})

/** Pages that stand between sign-in and the work: something has to be done first. */
const newPasswordRoute = createRoute({
  path: '/password',
  getParentRoute: () => rootRoute,
  loader: async ({ context }) => {
    const me = await context.queryClient.ensureQueryData(meQuery)
    if (!me.mustChangePassword) throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(() => import('./NewPasswordPage.tsx'), 'NewPasswordPage'),
})

const secondFactorRoute = createRoute({
  path: '/second-factor',
  getParentRoute: () => rootRoute,
  loader: ({ context }) => context.queryClient.ensureQueryData(meQuery),
  component: lazyRouteComponent(() => import('./SecondFactorPage.tsx'), 'SecondFactorPage'),
})

/** Pages outside the frame. */
export const entryRoutes = [
  signInRoute,
  firstRunRoute,
  invitationCodeRoute,
  invitationRoute,
  newPasswordRoute,
  secondFactorRoute,
] as const

export const accountRoutes = [
  createRoute({
    path: '/account',
    getParentRoute: () => appRoute,
    loader: ({ context }) => context.queryClient.ensureQueryData(queryOf(accountApi.sessions, {})),
    component: lazyRouteComponent(() => import('./AccountPage.tsx'), 'AccountPage'),
  }),
] as const
