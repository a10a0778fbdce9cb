import { accountApi, passwordObstacles } from '@app/model/accounts'
import { done } from '@app/model/api'
import type { FastifyInstance } from 'fastify'
import { hashCode, isEmpty, newCode } from '#accounts'
import { mount } from '#http'
import { createAdministrator } from './create-administrator.ts'
import { demoAccounts, fillDemo } from './fill-demo.ts'

/** The code that the console prints while the installation is empty; nobody else can set it up. */
let setupCode: string | undefined
export const printedSetupCode = () => (setupCode ??= newCode())

/** The first run: the administrator, or the demonstration. */
export async function installationRoutes(app: FastifyInstance) {
  mount(app, accountApi.installation, async ({ db, context }) => {
    const accounts = await demoAccounts(db)
    return {
      empty: await isEmpty(db),
      demo: accounts.length > 0,
      oidc: context.config.oidc !== undefined,
      demoAccounts: accounts,
    }
  })

  mount(app, accountApi.setUp, async ({ db, body, now, refuse, refuseIf }) => {
    if (!(await isEmpty(db))) refuse('account.installation-ready')
    if (!setupCode || hashCode(body.code) !== hashCode(setupCode)) refuse('account.setup-code-wrong')
    refuseIf(passwordObstacles(body.password, body.login))
    await createAdministrator(db, { ...body, now })
    setupCode = undefined
    return done
  })

  mount(app, accountApi.fillDemo, async ({ db, now, refuse }) => {
    if (!(await isEmpty(db))) refuse('account.installation-ready')
    await fillDemo(db, now)
    return done
  })
}
