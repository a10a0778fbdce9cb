export { todayRoutes } from './routes.tsx'
export { TodayPage, type Todo } from './TodayPage.tsx'
