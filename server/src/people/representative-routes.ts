import { done } from '@app/model/api'
import { peopleApi } from '@app/model/people'
import { readPhone } from '@app/model/values'
import type { FastifyInstance } from 'fastify'
import { mount, type Work } from '#http'
import { writeHistory } from './history.ts'
import { findRepresentative, laterThan, lockPerson } from './queries.ts'

/** Parents and guardians of a minor. */
export async function representativeRoutes(app: FastifyInstance) {
  mount(app, peopleApi.addRepresentative, async (work) => {
    const { db, actor, params, body, allowed } = work
    const person = allowed(await lockPerson(db, actor.organisationId, params.id))
    const row = await db
      .insertInto('representative')
      .values({ ...tidy(body), organisationId: actor.organisationId, personId: person.id })
      .returning(columns)
      .executeTakeFirstOrThrow()
    await note(work, person, null, row)
    return row
  })

  mount(app, peopleApi.changeRepresentative, async (work) => {
    const { db, actor, params, body, allowed, refuse } = work
    const person = allowed(await lockPerson(db, actor.organisationId, params.id))
    const present = await findRepresentative(db, actor.organisationId, person.id, params.representativeId)
    if (!present) return refuse('not-found')
    if (Object.keys(body).length === 0) return present
    const row = await db
      .updateTable('representative')
      .set(tidy(body))
      .where('organisationId', '=', actor.organisationId)
      .where('id', '=', present.id)
      .returning(columns)
      .executeTakeFirstOrThrow()
    await note(work, person, present, row)
    return row
  })

  mount(app, peopleApi.removeRepresentative, async (work) => {
    const { db, actor, params, allowed, refuse } = work
    const person = allowed(await lockPerson(db, actor.organisationId, params.id))
    const present = await findRepresentative(db, actor.organisationId, person.id, params.representativeId)
    if (!present) return refuse('not-found')
    await db
      .deleteFrom('representative')
      .where('organisationId', '=', actor.organisationId)
      .where('id', '=', present.id)
      .execute()
    await note(work, person, present, null)
    return done
  })
}

const columns = ['id', 'personId', 'name', 'relation', 'phone', 'email', 'authority'] as const

const tidy = <T extends { phone?: string | undefined }>(body: T): T =>
  body.phone ? { ...body, phone: readPhone(body.phone).value ?? body.phone } : body

type Noting = Pick<Work<typeof peopleApi.change>, 'db' | 'actor' | 'visitor' | 'now' | 'journal'>
type Card = { id: string; updatedAt: string }

/** History and journal stand on the card of the minor; the card counts as changed. */
async function note(
  { db, actor, visitor, now, journal }: Noting,
  person: Card,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
) {
  const { organisationId, accountId } = actor
  await db
    .updateTable('person')
    .set({ updatedAt: laterThan(person.updatedAt, now) })
    .where('organisationId', '=', organisationId)
    .where('id', '=', person.id)
    .execute()
  await writeHistory(db, { organisationId, accountId, who: visitor.name, now }, [
    { subject: 'representative', subjectId: person.id, before, after },
  ])
  await journal({
    action: 'person.changed',
    subject: 'person',
    subjectId: person.id,
    details: { fields: ['representatives'] },
  })
}
