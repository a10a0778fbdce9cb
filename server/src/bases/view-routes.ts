import { done } from '@app/model/api'
import { baseApi } from '@app/model/bases'
import type { FastifyInstance } from 'fastify'
import { AppError, mount } from '#http'

/** Views of tables that an account keeps for itself. */
export async function viewRoutes(app: FastifyInstance) {
  mount(app, baseApi.views, async ({ db, actor, querystring }) =>
    db
      .selectFrom('savedView')
      .select(['id', 'page', 'title', 'query'])
      .where('organisationId', '=', actor.organisationId)
      .where('accountId', '=', actor.accountId)
      .where('page', '=', querystring.page)
      .orderBy('createdAt')
      .limit(100)
      .execute(),
  )

  mount(app, baseApi.saveView, async ({ db, actor, body, now }) => {
    const { organisationId, accountId } = actor
    const { page, title } = body
    await db
      .deleteFrom('savedView')
      .where('organisationId', '=', organisationId)
      .where('accountId', '=', accountId)
      .where('page', '=', page)
      .where('title', '=', title)
      .execute()
    return db
      .insertInto('savedView')
      .values({
        ...{ organisationId, accountId, page, title, createdAt: now.toISOString() },
        query: JSON.stringify(body.query),
      })
      .returning(['id', 'page', 'title', 'query'])
      .executeTakeFirstOrThrow()
  })

  mount(app, baseApi.removeView, async ({ db, actor, params }) => {
    const { numDeletedRows } = await db
      .deleteFrom('savedView')
      .where('organisationId', '=', actor.organisationId)
      .where('accountId', '=', actor.accountId)
      .where('id', '=', params.id)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw new AppError('not-found')
    return done
  })
}
