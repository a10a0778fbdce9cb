import { authorityRoles, type Role } from '@app/model/access'
import { accountApi, type InvitationRow, passwordObstacles } from '@app/model/accounts'
import { done } from '@app/model/api'
import type { FastifyInstance } from 'fastify'
import { asServer, type Db } from '#db'
import { AppError, mount, type Work } from '#http'
import { writeJournal } from '#journal'
import { queueMail } from '#notifications'
import { addMembership, findAccount, readMe } from './queries.ts'
import { hashCode, hashPassword, hashToken, isPassword, newCode, newToken } from './secrets.ts'
import { accountKey, countFailure, isLocked } from './sign-in.ts'
import { openSession } from './visitors.ts'

const invitationDays = 14

/** How a new person gets in, and how one who lost the password gets in again. */
export async function invitationRoutes(app: FastifyInstance) {
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
    const made = await asServer(db, () =>
      newInvitation(db, { ...body, organisationId, createdBy: actor.accountId, now }),
    )
    await journal({
      action: 'invitation.made',
      subject: 'invitation',
      subjectId: made.id,
      details: { role: body.role },
    })
    if (body.email)
      await asServer(db, () =>
        queueMail(
          db,
          context,
          invitationLetter(organisationId, body.email ?? '', shown(made, context.config.baseUrl).link),
        ),
      )
    return shown(made, context.config.baseUrl)
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
    return {
      organisation: one.organisation,
      role: one.role,
      name: one.name,
      suggestedLogin: one.accountLogin ?? one.email ?? '',
      reset: one.accountId !== null,
    }
  })

  mount(app, accountApi.acceptInvitation, async (work) => {
    const { db, body, now, context, refuse } = work
    const one = await findInvitation(db, body.token, now)
    if (!one) return refuse('account.invitation-over')
    const accountId = one.accountId
      ? await renewAccess(work, one.accountId, one.accountLogin)
      : ((await provenAccount(work)) ?? (await newAccount(work, one)))
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
      ...{ at: now, organisationId, accountId, who: one.name, role },
    })
    return readMe(db, accountId, membershipId, context.version)
  })
}

type Accepting = Work<typeof accountApi.acceptInvitation>

/** The owner of a lost password proves it by the invitation itself: a new one, and no second factor until set again. */
async function renewAccess(
  { db, body, refuse, refuseIf }: Accepting,
  accountId: string,
  login: string | null,
) {
  if (body.login !== login) refuse('account.wrong-credentials')
  refuseIf(passwordObstacles(body.password, body.login))
  const fresh = { passwordHash: await hashPassword(body.password), mustChangePassword: false }
  const without = { totpConfirmed: false, totpSecret: null, totpLastStep: null }
  await db
    .updateTable('account')
    .set({ ...fresh, ...without })
    .where('id', '=', accountId)
    .execute()
  await db.deleteFrom('session').where('accountId', '=', accountId).execute()
  return accountId
}

/**
 * One more role for an account that is there already. Its owner gives the password; with a second factor he has to be
 * signed in, because a link must not open what a code guards. Anybody else is told to choose another login.
 */
async function provenAccount({
  db,
  body,
  now,
  request,
  visitor,
  refuse,
}: Accepting): Promise<string | undefined> {
  const account = await findAccount(db, body.login)
  if (!account) return undefined
  if (visitor?.accountId === account.id) return account.id
  const key = accountKey(body.login)
  if (account.blockedAt || account.totpConfirmed || (await isLocked(db, key, request.ip, now)))
    refuse('account.login-taken')
  if (await isPassword(body.password, account.passwordHash)) return account.id
  await countFailure(db, key, request.ip, now)
  throw new AppError('account.login-taken', { keep: true })
}

async function newAccount({ db, body, refuseIf }: Accepting, one: { name: string; email: string | null }) {
  refuseIf(passwordObstacles(body.password, body.login))
  const passwordHash = await hashPassword(body.password)
  const values = { login: body.login, name: one.name, email: one.email, passwordHash }
  const { id } = await db.insertInto('account').values(values).returning('id').executeTakeFirstOrThrow()
  return id
}

type Wanted = {
  organisationId: string
  role: Role
  name: string
  email?: string | undefined
  personId?: string | undefined
  accountId?: string
  createdBy: string
  now: Date
}

/** Writes an invitation; the token and the code are known only here and on the paper. */
export async function newInvitation(db: Db, wanted: Wanted) {
  const token = newToken()
  const code = newCode()
  const { now, email, personId, accountId, organisationId, role, name, createdBy } = wanted
  const row = await db
    .insertInto('invitation')
    .values({
      ...{ organisationId, role, name, createdBy, createdAt: now },
      ...{ email: email ?? null, personId: personId ?? null, accountId: accountId ?? null },
      ...{ linkHash: hashToken(token), codeHash: hashCode(code) },
      expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
    })
    .returning(['id', 'role', 'name', 'createdAt', 'expiresAt', 'usedAt', 'accountId'])
    .executeTakeFirstOrThrow()
  return { ...row, token, code }
}

/** No name and no role in the letter: whoever reads it by mistake learns nothing of a person. */
const invitationLetter = (organisationId: string, recipient: string, link: string) => ({
  organisationId,
  recipient,
  subject: 'Приглашение в «Наставник»',
  body: `Здравствуйте!\n\nВас приглашают в программу наставничества. Чтобы войти, откройте ссылку:\n${link}\n\nСсылка действует 14 дней и срабатывает один раз. Если вы не ждали приглашения, ничего не делайте.`,
})

/** As it is shown, once. */
export const shown = (
  { token, code, ...invitation }: InvitationRow & { token: string; code: string },
  baseUrl = '',
) => ({
  invitation,
  code,
  link: `${baseUrl}/invitation/${token}`,
})

/** Only an administrator makes administrators, and only at the installation are authorities staffed. */
export const mayGive = (actor: Role, role: Role) =>
  actor === 'administrator' || !(role === 'administrator' || authorityRoles.includes(role))

/** By the token of the link or the code on paper; locked, so that it is used once. */
const findInvitation = (db: Db, token: string, now: Date) =>
  db
    .selectFrom('invitation')
    .innerJoin('organisation', 'organisation.id', 'invitation.organisationId')
    .selectAll('invitation')
    .leftJoin('account', 'account.id', 'invitation.accountId')
    .select(['organisation.shortName as organisation', 'account.login as accountLogin'])
    .where((eb) =>
      eb.or([
        eb('invitation.linkHash', '=', hashToken(token)),
        eb('invitation.codeHash', '=', hashCode(token)),
      ]),
    )
    .where('invitation.usedAt', 'is', null)
    .where('invitation.cancelledAt', 'is', null)
    .where('invitation.expiresAt', '>', now.toISOString())
    .forUpdate('invitation')
    .executeTakeFirst()
