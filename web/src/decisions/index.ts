export { answerRoutes, decisionRoutes, ownAnswerRoutes } from './routes.tsx'
