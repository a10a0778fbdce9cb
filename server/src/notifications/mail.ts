import nodemailer from 'nodemailer'
import type { Config } from '#config'
import type { Db } from '#db'
import type { Context } from '#http'

/** Puts a letter into the outbox and, where mail is configured, queues its sending in the same transaction. */
export async function queueMail(
  db: Db,
  { config, jobs }: Context,
  letter: { organisationId: string; recipient: string; subject: string; body: string },
) {
  const state = config.smtpUrl ? ('waiting' as const) : ('kept' as const)
  const { id } = await db
    .insertInto('mail')
    .values({ ...letter, state })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (config.smtpUrl) await jobs.send(db, 'mail', { organisationId: letter.organisationId, id })
}

/** The job that sends one letter; a failure is kept with the letter and tried again by the queue. */
export function mailJob(config: Config, db: Db) {
  const transport = config.smtpUrl ? nodemailer.createTransport(config.smtpUrl) : undefined
  return async ({ organisationId, id }: { organisationId: string; id: string }) => {
    const ours = db
      .selectFrom('mail')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .where('id', '=', id)
    const letter = await ours.where('state', '!=', 'sent').executeTakeFirst()
    if (!letter || !transport) return
    const update = db.updateTable('mail').where('organisationId', '=', organisationId).where('id', '=', id)
    try {
      await transport.sendMail({
        from: config.mailFrom,
        to: letter.recipient,
        subject: letter.subject,
        text: letter.body,
      })
      await update
        .set({
          state: 'sent',
          sentAt: new Date().toISOString(),
          attempts: letter.attempts + 1,
          lastError: null,
        })
        .execute()
    } catch (error) {
      await update
        .set({ state: 'failed', attempts: letter.attempts + 1, lastError: String(error).slice(0, 300) })
        .execute()
      throw error
    }
  }
}
