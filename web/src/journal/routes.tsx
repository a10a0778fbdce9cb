import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { appRoute, requires } from '#shell'

export const journalRoutes = [
  createRoute({
    path: '/organisation/journal',
    getParentRoute: () => appRoute,
    beforeLoad: requires('journal.read'),
    component: lazyRouteComponent(() => import('./JournalPage.tsx'), 'JournalPage'),
  }),
] as const
