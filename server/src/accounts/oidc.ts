import type { FastifyInstance } from 'fastify'
import * as client from 'openid-client'
import { writeJournal } from '#journal'
import { listMemberships } from './queries.ts'
import { openSession } from './visitors.ts'

/** What the browser brings back from the provider; lives ten minutes. */
const flowCookie = 'nastavnik-oidc'

/**
 * Sign-in through an OpenID Connect provider (code flow with PKCE). An account is found by the subject,
 * or once by a verified e-mail; nobody gets an account this way.
 */
export async function oidcRoutes(app: FastifyInstance) {
  const { config, database } = app.context
  const { oidc, baseUrl } = config
  if (!oidc || !baseUrl) return
  const redirectUri = `${baseUrl}/api/oidc/callback`
  const secure = baseUrl.startsWith('https:')
  const path = '/api/oidc'
  let discovered: Promise<client.Configuration> | undefined
  // At first use, not at start: a provider that is down must not keep the school from working.
  const provider = () => {
    discovered ??= client.discovery(new URL(oidc.issuer), oidc.clientId, oidc.clientSecret).catch((error) => {
      discovered = undefined
      throw error
    })
    return discovered
  }

  app.get(`${path}/start`, { schema: { hide: true } }, async (_request, reply) => {
    const verifier = client.randomPKCECodeVerifier()
    const state = client.randomState()
    const url = client.buildAuthorizationUrl(await provider(), {
      redirect_uri: redirectUri,
      scope: 'openid email',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
    })
    reply.setCookie(flowCookie, `${state}.${verifier}`, {
      path,
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: 600,
    })
    return reply.redirect(url.href)
  })

  app.get(`${path}/callback`, { schema: { hide: true } }, async (request, reply) => {
    const [expectedState = '', pkceCodeVerifier = ''] = (request.cookies[flowCookie] ?? '').split('.')
    reply.clearCookie(flowCookie, { path })
    if (!expectedState) return reply.redirect('/sign-in?oidc=failed')
    let claims: client.IDToken | undefined
    try {
      const current = new URL(request.url, baseUrl)
      const tokens = await client.authorizationCodeGrant(await provider(), current, {
        expectedState,
        pkceCodeVerifier,
      })
      claims = tokens.claims()
    } catch {
      return reply.redirect('/sign-in?oidc=failed')
    }
    const now = app.context.now()
    const opened = await database.db.transaction().execute(async (db) => {
      const accounts = db.selectFrom('account').selectAll().where('blockedAt', 'is', null)
      const known = await accounts.where('oidcSubject', '=', claims?.sub ?? '').executeTakeFirst()
      const email = claims?.email_verified === true ? String(claims.email ?? '').toLowerCase() : ''
      const [byEmail, another] =
        known || !email
          ? []
          : await accounts.where('email', '=', email).where('oidcSubject', 'is', null).execute()
      const account = known ?? (another ? undefined : byEmail)
      if (!account || !claims) return false
      if (!known)
        await db
          .updateTable('account')
          .set({ oidcSubject: claims.sub })
          .where('id', '=', account.id)
          .execute()
      const [first] = await listMemberships(db, account.id)
      await openSession(db, { context: app.context, request, reply, now }, account.id, first?.id ?? null)
      await writeJournal(db, {
        ...{ action: 'account.signed-in', at: now, details: { by: 'oidc' }, role: first?.role ?? null },
        ...{ organisationId: first?.organisationId ?? '', accountId: account.id, who: account.name },
      })
      return true
    })
    return reply.redirect(opened ? '/' : '/sign-in?oidc=unknown')
  })
}
