import type { Action } from '@app/model/access'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { mayDo, meQuery, RefusedError } from '#api'
import { Programme } from './Programme.tsx'
import { Root } from './Root.tsx'
import { Shell } from './Shell.tsx'
import type { SearchFor } from './search.ts'
import { MissingAlone, MissingPage, TroubleAlone } from './TroublePage.tsx'

/** What the application gives to its pages. */
export type RouterContext = {
  queryClient: QueryClient
  /** Finds people, pairs and documents for the palette; pages are found without it. */
  searchFor?: SearchFor
  /** The bar of seven stages over every page of the programme. */
  stageBar?: ComponentType
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  errorComponent: TroubleAlone,
  notFoundComponent: MissingAlone,
})

/** Everything behind sign-in: the page that was asked for opens after it. */
export const appRoute = createRoute({
  id: 'app',
  getParentRoute: () => rootRoute,
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery).catch((error: unknown) => {
      if (!(error instanceof RefusedError) || error.code !== 'signed-out') throw error
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } })
    })
    if (me.mustChangePassword) throw redirect({ to: '/password' })
    // The server refuses everything from that day on, so the person is led to set it up.
    if (me.totpRequiredOn && !me.totp && me.totpRequiredOn <= localDay(new Date())) {
      throw redirect({ to: '/second-factor' })
    }
    return { me }
  },
  component: Shell,
  errorComponent: TroubleAlone,
})

/** Any other address: those who are signed in keep their frame. */
export const missingRoute = createRoute({
  path: '$',
  getParentRoute: () => appRoute,
  component: MissingPage,
})

/** Pages of the programme: their addresses begin with `/programme/`, the stage bar stands over them. */
export const programmeRoute = createRoute({
  id: 'programme',
  getParentRoute: () => appRoute,
  component: Programme,
})

const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-')

/** For `beforeLoad` of a page: a role without this right is told so instead of a broken page. */
export const requires =
  (action: Action) =>
  ({ context }: { context: { me: Parameters<typeof mayDo>[0] } }) => {
    if (!mayDo(context.me, action)) throw new RefusedError('forbidden')
  }
