import { wishApi } from '@app/model/wishes'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryOf } from '#api'
import { loadRounds } from '#rounds'
import { appRoute, programmeRoute, requires, rootRoute } from '#shell'

export const cardParts = ['answers', 'paper', 'report'] as const
export type CardPart = (typeof cardParts)[number]

/** Opens without signing in: the token stands after «#». */
export const cardRoutes = [
  createRoute({
    path: '/card',
    getParentRoute: () => rootRoute,
    component: lazyRouteComponent(() => import('./LinkedCardPage.tsx'), 'LinkedCardPage'),
  }),
] as const

export const ownCardRoutes = [
  createRoute({
    path: '/cards',
    getParentRoute: () => appRoute,
    beforeLoad: requires('wishes.write'),
    loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(queryOf(wishApi.own, {})),
    component: lazyRouteComponent(() => import('./OwnCardsPage.tsx'), 'OwnCardsPage'),
  }),
] as const

export const wishRoutes = [
  createRoute({
    path: '/programme/matching/$round/cards',
    getParentRoute: () => programmeRoute,
    beforeLoad: requires('matching.read'),
    validateSearch: ({ part }: Record<string, unknown>): { part?: CardPart } =>
      cardParts.includes(part as CardPart) ? { part: part as CardPart } : {},
    loader: async ({ context: { queryClient, me }, params }) => {
      await loadRounds(queryClient, me.membership?.organisationId)
      return queryClient.ensureQueryData(queryOf(wishApi.read, { params: { id: params.round } }))
    },
    component: lazyRouteComponent(() => import('./CardsPage.tsx'), 'CardsPage'),
  }),
] as const
