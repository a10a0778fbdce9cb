import type { Actor } from '@app/model/access'
import type { Config } from '#config'
import type { Database } from '#db'
import type { Jobs } from '#jobs'

/** What every handler may reach besides its transaction. Made once by `main.ts` or by a test. */
export type Context = {
  config: Config
  database: Database
  jobs: Jobs
  now: () => Date
  version: string
}

/** The signed-in person of a request. */
export type Visitor = {
  accountId: string
  name: string
  tokenHash: string
  /** Missing while the account has no role anywhere. */
  actor?: Actor
  membershipId?: string
  mustChangePassword: boolean
  mustSetTotp: boolean
}

declare module 'fastify' {
  interface FastifyInstance {
    context: Context
  }
  interface FastifyRequest {
    visitor: Visitor | undefined
  }
}
