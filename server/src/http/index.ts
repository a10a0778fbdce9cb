export { AppError } from './app-error.ts'
export type { Context, Visitor } from './context.ts'
export { answerErrors } from './errors.ts'
export { packLargeAnswers } from './large-answers.ts'
export { later } from './later.ts'
export { dateOf, mount, type Work } from './mount.ts'
export { guard } from './security.ts'

export { serveWeb } from './web.ts'
