import { recordApi } from '@app/model/records'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { appRoute, programmeRoute, requires } from '#shell'

export type RegisterSearch = {
  book?: 'orders' | 'all'
  from?: string
  to?: string
  q?: string | undefined
}

const day = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined

const registerRoute = createRoute({
  path: '/programme/documents/register',
  getParentRoute: () => programmeRoute,
  validateSearch: ({ book, from, to, q }: Record<string, unknown>): RegisterSearch => ({
    ...(book === 'all' ? { book } : {}),
    ...(day(from) ? { from: day(from) as string } : {}),
    ...(day(to) ? { to: day(to) as string } : {}),
    ...(typeof q === 'string' && q ? { q } : {}),
  }),
  beforeLoad: requires('document.read'),
  component: lazyRouteComponent(() => import('./RegisterPage.tsx'), 'RegisterPage'),
})

const recordsRoute = createRoute({
  path: '/organisation/records',
  getParentRoute: () => appRoute,
  beforeLoad: requires('document.read'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(queryOf(recordApi.cases, {})),
      queryClient.ensureQueryData(queryOf(recordApi.numbering, {})),
    ]),
  component: lazyRouteComponent(() => import('./RecordsPage.tsx'), 'RecordsPage'),
})

/** Under «Документы», and under «Организация». */
export const registerRoutes = [registerRoute] as const
export const recordRoutes = [recordsRoute] as const
