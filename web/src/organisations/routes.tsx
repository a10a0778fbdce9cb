import { accountApi } from '@app/model/accounts'
import { organisationApi } from '@app/model/organisations'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { appRoute, requires } from '#shell'

const profileRoute = createRoute({
  path: '/organisation',
  getParentRoute: () => appRoute,
  beforeLoad: requires('organisation.read'),
  loader: ({ context }) => {
    const id = context.me.membership?.organisationId ?? ''
    return context.queryClient.ensureQueryData(queryOf(organisationApi.read, { params: { id } }))
  },
  component: lazyRouteComponent(() => import('./ProfilePage.tsx'), 'OwnProfilePage'),
})

const membersRoute = createRoute({
  path: '/organisation/people',
  getParentRoute: () => appRoute,
  beforeLoad: requires('membership.read'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(queryOf(accountApi.members, {})),
      queryClient.ensureQueryData(queryOf(accountApi.invitations, {})),
    ]),
  component: lazyRouteComponent(() => import('./MembersPage.tsx'), 'MembersPage'),
})

const listRoute = createRoute({
  path: '/organisations',
  getParentRoute: () => appRoute,
  beforeLoad: requires('organisation.read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(queryOf(organisationApi.list, {})),
  component: lazyRouteComponent(() => import('./OrganisationsPage.tsx'), 'OrganisationsPage'),
})

const newRoute = createRoute({
  path: '/organisations/new',
  getParentRoute: () => appRoute,
  beforeLoad: requires('organisation.create'),
  component: lazyRouteComponent(() => import('./NewOrganisationPage.tsx'), 'NewOrganisationPage'),
})

const otherProfileRoute = createRoute({
  path: '/organisations/$id',
  getParentRoute: () => appRoute,
  beforeLoad: requires('organisation.read'),
  loader: ({ context, params: { id } }) =>
    context.queryClient.ensureQueryData(queryOf(organisationApi.read, { params: { id } })),
  component: lazyRouteComponent(() => import('./ProfilePage.tsx'), 'OtherProfilePage'),
})

export const organisationRoutes = [
  profileRoute,
  membersRoute,
  listRoute,
  newRoute,
  otherProfileRoute,
] as const
