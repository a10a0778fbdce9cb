export { RoundStep } from './RoundStep.tsx'
export { loadRounds, roundRoutes } from './routes.tsx'
