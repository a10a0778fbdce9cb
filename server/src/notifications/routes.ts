import { done } from '@app/model/api'
import { notificationApi } from '@app/model/notifications'
import type { FastifyInstance } from 'fastify'
import { mount } from '#http'

export async function notificationRoutes(app: FastifyInstance) {
  mount(app, notificationApi.list, async ({ db, visitor }) => {
    if (!visitor.actor) return []
    return db
      .selectFrom('notice')
      .select(['id', 'code', 'params', 'link', 'createdAt', 'readAt'])
      .where('organisationId', '=', visitor.actor.organisationId)
      .where('accountId', '=', visitor.accountId)
      .orderBy('createdAt', 'desc')
      .limit(50)
      .execute()
  })

  mount(app, notificationApi.read, async ({ db, visitor, now }) => {
    if (visitor.actor)
      await db
        .updateTable('notice')
        .set({ readAt: now.toISOString() })
        .where('organisationId', '=', visitor.actor.organisationId)
        .where('accountId', '=', visitor.accountId)
        .where('readAt', 'is', null)
        .execute()
    return done
  })
}
