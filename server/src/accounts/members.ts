import type { Actor } from '@app/model/access'
import { accountApi } from '@app/model/accounts'
import { done } from '@app/model/api'
import type { FastifyInstance } from 'fastify'
import { asServer, type Db } from '#db'
import { AppError, mount } from '#http'
import { mayGive, newInvitation, shown } from './invitations.ts'

/** Who works here. */
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

  mount(app, accountApi.resetAccess, async ({ db, actor, params, now, context, journal }) => {
    const made = await asServer(db, async () => {
      const member = await db
        .selectFrom('membership')
        .innerJoin('account', 'account.id', 'membership.accountId')
        .select(['membership.accountId', 'membership.role', 'account.name'])
        .where('membership.id', '=', params.id)
        .where('membership.organisationId', '=', actor.organisationId)
        .where('membership.endedAt', 'is', null)
        .executeTakeFirst()
      if (!member) throw new AppError('not-found')
      // Whoever also works elsewhere or stands higher is helped only by the administrator of the installation.
      if (!mayGive(actor.role, member.role) || (await hasOtherPlaces(db, actor, member.accountId)))
        throw new AppError('forbidden')
      return newInvitation(db, {
        ...member,
        organisationId: actor.organisationId,
        createdBy: actor.accountId,
        now,
      })
    })
    await journal({ action: 'account.access-reset', subject: 'account', subjectId: made.accountId ?? '' })
    return shown(made, context.config.baseUrl)
  })
}

async function countAdministrators(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('membership')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('role', '=', 'administrator')
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whether the account has a role in another organisation as well. */
async function hasOtherPlaces(db: Db, actor: Actor, accountId: string): Promise<boolean> {
  if (actor.role === 'administrator') return false
  const other = await db
    .selectFrom('membership')
    .select('id')
    .where('accountId', '=', accountId)
    .where('organisationId', '!=', actor.organisationId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return other !== undefined
}
