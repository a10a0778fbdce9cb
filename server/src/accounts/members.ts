import type { Role } from '@app/model/access'
import { accountApi, passwordObstacles } from '@app/model/accounts'
import { done } from '@app/model/api'
import type { FastifyInstance } from 'fastify'
import { asServer, type Db } from '#db'
import { AppError, mount } from '#http'
import { writeJournal } from '#journal'
import { addMembership, findAccount, readMe } from './queries.ts'
import { hashCode, hashPassword, hashToken, isPassword, newCode, newToken } from './secrets.ts'
import { openSession } from './visitors.ts'

const invitationDays = 14

/** Who works here, and how a new person gets in. */
export async function memberRoutes(app: FastifyInstance) {
  mount(app, accountApi.members, async ({ db, actor }) =>
    asServer(db, async () => {
      const rows = await db
        .selectFrom('membership')
        .innerJoin('account', 'account.id', 'membership.accountId')
        .select(['membership.id', 'membership.accountId', 'membership.role', 'membership.createdAt'])
        .select(['account.name', 'account.login', 'account.blockedAt'])
        .select((eb) =>
          eb
            .selectFrom('session')
            .select(({ fn }) => fn.max('session.lastSeenAt').as('last'))
            .whereRef('session.accountId', '=', 'account.id')
            .as('lastSeenAt'),
        )
        .where('membership.organisationId', '=', actor.organisationId)
        .where('membership.endedAt', 'is', null)
        .orderBy('account.name')
        .execute()
      return rows.map(({ blockedAt, ...row }) => ({ ...row, blocked: blockedAt !== null }))
    }),
  )

  mount(app, accountApi.endMembership, async ({ db, actor, params, now, journal, refuse }) => {
    const ended = await asServer(db, async () => {
      const one = await db
        .selectFrom('membership')
        .select(['id', 'role'])
        .where('id', '=', params.id)
        .where('organisationId', '=', actor.organisationId)
        .where('endedAt', 'is', null)
        .forUpdate()
        .executeTakeFirst()
      if (!one) throw new AppError('not-found')
      if (one.role === 'administrator' && (await countAdministrators(db)) < 2)
        refuse('account.last-administrator')
      await db
        .updateTable('membership')
        .set({ endedAt: now.toISOString() })
        .where('id', '=', one.id)
        .execute()
      await db.updateTable('session').set({ membershipId: null }).where('membershipId', '=', one.id).execute()
      return one
    })
    await journal({
      action: 'membership.ended',
      subject: 'membership',
      subjectId: ended.id,
      details: { role: ended.role },
    })
    return done
  })

  mount(app, accountApi.invitations, async ({ db, actor }) =>
    asServer(db, () =>
      db
        .selectFrom('invitation')
        .select(['id', 'role', 'name', 'createdAt', 'expiresAt', 'usedAt'])
        .where('organisationId', '=', actor.organisationId)
        .where('cancelledAt', 'is', null)
        .orderBy('createdAt', 'desc')
        .limit(200)
        .execute(),
    ),
  )

  mount(app, accountApi.invite, async ({ db, actor, body, now, context, journal }) => {
    if (!mayGive(actor.role, body.role)) throw new AppError('forbidden')
    // Only the administrator of the installation invites into other organisations.
    const organisationId =
      actor.role === 'administrator' ? (body.organisationId ?? actor.organisationId) : actor.organisationId
    const token = newToken()
    const code = newCode()
    const invitation = await asServer(db, () =>
      db
        .insertInto('invitation')
        .values({
          organisationId,
          role: body.role,
          name: body.name,
          email: body.email ?? null,
          personId: body.personId ?? null,
          linkHash: hashToken(token),
          codeHash: hashCode(code),
          createdBy: actor.accountId,
          createdAt: now,
          expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
        })
        .returning(['id', 'role', 'name', 'createdAt', 'expiresAt', 'usedAt'])
        .executeTakeFirstOrThrow(),
    )
    await journal({
      action: 'invitation.made',
      subject: 'invitation',
      subjectId: invitation.id,
      details: { role: body.role },
    })
    return { invitation, code, link: `${context.config.baseUrl ?? ''}/invitation/${token}` }
  })

  mount(app, accountApi.cancelInvitation, async ({ db, actor, params, now, journal }) => {
    const { numUpdatedRows } = await asServer(db, () =>
      db
        .updateTable('invitation')
        .set({ cancelledAt: now.toISOString() })
        .where('id', '=', params.id)
        .where('organisationId', '=', actor.organisationId)
        .where('usedAt', 'is', null)
        .executeTakeFirst(),
    )
    if (numUpdatedRows === 0n) throw new AppError('not-found')
    await journal({ action: 'invitation.cancelled', subject: 'invitation', subjectId: params.id })
    return done
  })

  mount(app, accountApi.readInvitation, async ({ db, body, now, refuse }) => {
    const one = await findInvitation(db, body.token, now)
    if (!one) return refuse('account.invitation-over')
    return { organisation: one.organisation, role: one.role, name: one.name, suggestedLogin: one.email ?? '' }
  })

  mount(app, accountApi.acceptInvitation, async (work) => {
    const { db, body, now, context, refuse, refuseIf } = work
    const one = await findInvitation(db, body.token, now)
    if (!one) return refuse('account.invitation-over')
    const account = await findAccount(db, body.login)
    let accountId: string
    if (account) {
      // The login is taken: its owner proves it by the password, anybody else is told to choose another.
      if (!(await isPassword(body.password, account.passwordHash)) || account.blockedAt)
        return refuse('account.login-taken')
      accountId = account.id
    } else {
      refuseIf(passwordObstacles(body.password, body.login))
      const passwordHash = await hashPassword(body.password)
      const values = { login: body.login, name: one.name, email: one.email, passwordHash }
      accountId = (await db.insertInto('account').values(values).returning('id').executeTakeFirstOrThrow()).id
    }
    const { organisationId, role, personId } = one
    const membershipId = await addMembership(db, { accountId, organisationId, role, personId })
    await db
      .updateTable('invitation')
      .set({ usedAt: now.toISOString(), usedBy: accountId })
      .where('id', '=', one.id)
      .execute()
    await openSession(db, work, accountId, membershipId)
    await writeJournal(db, {
      ...{ action: 'invitation.used', subject: 'invitation', subjectId: one.id, details: { role } },
      ...{ at: now, organisationId, accountId, who: account?.name ?? one.name, role },
    })
    return readMe(db, accountId, membershipId, context.version)
  })
}

/** Only an administrator makes administrators, and only at the installation are authorities staffed. */
const mayGive = (actor: Role, role: Role) =>
  actor === 'administrator' || !['administrator', 'municipal', 'municipal-head', 'regional'].includes(role)

/** By the token of the link or the code on paper; locked, so that it is used once. */
const findInvitation = (db: Db, token: string, now: Date) =>
  db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisationId')
    .selectAll('invitation')
    .select('organisation.shortName as organisation')
    .where((eb) => eb.or([eb('linkHash', '=', hashToken(token)), eb('codeHash', '=', hashCode(token))]))
    .where('usedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('expiresAt', '>', now.toISOString())
    .forUpdate('invitation')
    .executeTakeFirst()

async function countAdministrators(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('membership')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('role', '=', 'administrator')
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
