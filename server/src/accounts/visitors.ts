import { authorityRoles } from '@app/model/access'
import { isAuthority } from '@app/model/organisations'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '#db'
import type { Context, Visitor } from '#http'
import { hashToken, newToken } from './secrets.ts'

const cookieName = 'nastavnik'
const day = 86_400_000
/** A session ends after a week without a visit, and after a month in any case. */
const idle = 7 * day
const longest = 30 * day
/** Days that a new administrator or curator has to turn the second factor on. */
const totpGrace = 14 * day

/** Finds out before each request who has come. */
export function recogniseVisitors(app: FastifyInstance) {
  const { context } = app
  app.addHook('preValidation', async (request) => {
    if (!request.url.startsWith('/api/')) return
    const token = request.cookies[cookieName]
    if (token) request.visitor = await findVisitor(context.database.db, hashToken(token), context.now())
  })
}

async function findVisitor(db: Db, tokenHash: string, now: Date): Promise<Visitor | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.accountId')
    .leftJoin('membership', (join) =>
      join.onRef('membership.id', '=', 'session.membershipId').on('membership.endedAt', 'is', null),
    )
    .leftJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['session.accountId', 'session.lastSeenAt', 'account.name', 'account.mustChangePassword'])
    .select([
      'account.totpConfirmed',
      'account.createdAt',
      'membership.id as membershipId',
      'membership.role',
    ])
    .select(['membership.organisationId', 'membership.personId', 'membership.groups'])
    .select(['organisation.kind', 'organisation.municipality', 'organisation.region', 'organisation.demo'])
    .where('session.tokenHash', '=', tokenHash)
    .where('session.expiresAt', '>', now.toISOString())
    .where('session.lastSeenAt', '>', new Date(now.getTime() - idle).toISOString())
    .where('account.blockedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  if (now.getTime() - Date.parse(row.lastSeenAt) > 60_000)
    await db.updateTable('session').set({ lastSeenAt: now }).where('tokenHash', '=', tokenHash).execute()
  const authority = row.kind ? isAuthority(row.kind) : false
  const required = totpRequiredOn(row)
  return {
    accountId: row.accountId,
    name: row.name,
    tokenHash,
    mustChangePassword: row.mustChangePassword,
    mustSetTotp: required !== null && required.getTime() < now.getTime(),
    // A role of an authority gives nothing in a school: its papers and people would be within reach otherwise.
    ...(row.membershipId &&
    row.role &&
    row.organisationId &&
    (authority || !authorityRoles.includes(row.role))
      ? {
          membershipId: row.membershipId,
          actor: {
            accountId: row.accountId,
            role: row.role,
            organisationId: row.organisationId,
            municipality: authority ? row.municipality : null,
            region: authority ? row.region : null,
            people: row.personId ? [row.personId] : [],
            groups: row.groups ?? [],
          },
        }
      : {}),
  }
}

type Watched = { role: string | null; demo: boolean | null; totpConfirmed: boolean; createdAt: string }

/** Administrators and curators of real installations need a second factor after the days of grace. */
export function totpRequiredOn({ role, demo, totpConfirmed, createdAt }: Watched): Date | null {
  const needed = (role === 'administrator' || role === 'curator') && !demo && !totpConfirmed
  return needed ? new Date(Date.parse(createdAt) + totpGrace) : null
}

/** Opens a session and gives its cookie; the token itself is stored nowhere. */
export async function openSession(
  db: Db,
  {
    context,
    request,
    reply,
    now,
  }: { context: Context; request: FastifyRequest; reply: FastifyReply; now: Date },
  accountId: string,
  membershipId: string | null,
): Promise<string> {
  const token = newToken()
  const tokenHash = hashToken(token)
  await db
    .insertInto('session')
    .values({
      tokenHash,
      accountId,
      membershipId,
      device: deviceOf(request.headers['user-agent']),
      address: request.ip,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + longest),
    })
    .execute()
  reply.setCookie(cookieName, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: context.config.baseUrl?.startsWith('https:') ?? false,
    maxAge: longest / 1000,
  })
  return tokenHash
}

export async function closeSession(db: Db, reply: FastifyReply, tokenHash: string) {
  await db.deleteFrom('session').where('tokenHash', '=', tokenHash).execute()
  reply.clearCookie(cookieName, { path: '/' })
}

/** «Chrome, Windows»: enough for a person to recognise the own device. */
function deviceOf(agent = ''): string {
  const browser = [
    ['YaBrowser', 'Яндекс Браузер'],
    ['Edg/', 'Edge'],
    ['OPR/', 'Opera'],
    ['Firefox', 'Firefox'],
    ['Chrome', 'Chrome'],
    ['Safari', 'Safari'],
  ].find(([mark]) => mark && agent.includes(mark))
  const system = [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS', 'macOS'],
    ['Linux', 'Linux'],
  ].find(([mark]) => mark && agent.includes(mark))
  return [browser?.[1], system?.[1]].filter(Boolean).join(', ') || agent.slice(0, 60)
}
