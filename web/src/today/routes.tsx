import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute } from '#shell'

export const todayRoutes = [
  createRoute({
    path: '/',
    getParentRoute: () => appRoute,
    component: lazyRouteComponent(() => import('./TodayRoute.tsx'), 'TodayRoute'),
  }),
] as const
