import { sql } from 'kysely'
import type { Db } from '#db'

/** The collection of a round with the round; undefined when there is no such round. */
export const findCollection = (db: Db, organisationId: string, roundId: string) =>
  db
    .selectFrom('matchingRound as r')
    .leftJoin('wishCollection as c', (join) =>
      join.onRef('c.organisationId', '=', 'r.organisationId').onRef('c.roundId', '=', 'r.id'),
    )
    .leftJoin('cycleForm as f', (join) =>
      join
        .onRef('f.organisationId', '=', 'r.organisationId')
        .onRef('f.cycleId', '=', 'r.cycleId')
        .onRef('f.form', '=', 'r.form'),
    )
    .innerJoin('organisation as o', 'o.id', 'r.organisationId')
    .select(['r.id as roundId', 'r.organisationId', 'r.cycleId', 'r.form', 'r.closedOn', 'o.shortName'])
    .select(['c.openedAt', 'c.closesOn', 'c.closedAt'])
    .select(sql<string>`coalesce(f.title, r.form)`.as('formTitle'))
    .where('r.organisationId', '=', organisationId)
    .where('r.id', '=', roundId)
    .executeTakeFirst()

export type CollectionRecord = NonNullable<Awaited<ReturnType<typeof findCollection>>>

/** Cards with their owners, by side and number. */
const cards = (db: Db) =>
  db
    .selectFrom('wishCard as c')
    .innerJoin('participation as p', (join) =>
      join.onRef('p.organisationId', '=', 'c.organisationId').onRef('p.id', '=', 'c.participationId'),
    )
    .innerJoin('person as q', (join) =>
      join.onRef('q.organisationId', '=', 'p.organisationId').onRef('q.id', '=', 'p.personId'),
    )
    .selectAll('c')
    .select(['c.participationId as id', 'p.personId', 'q.bornOn'])
    .select(sql<string>`concat_ws(' ', q.last_name, q.first_name, nullif(q.patronymic, ''))`.as('name'))
    .select(sql<string>`coalesce(q.group_name, nullif(q.position, ''), '')`.as('place'))
    .select(
      sql<boolean>`(p.left_on is not null or q.left_on is not null or p.state = 'withdrawn')`.as('gone'),
    )

export type CardRecord = Awaited<ReturnType<typeof listCards>>[number]

export const listCards = (db: Db, organisationId: string, roundId: string) =>
  cards(db)
    .where('c.organisationId', '=', organisationId)
    .where('c.roundId', '=', roundId)
    .orderBy('c.side')
    .orderBy('c.number')
    .execute()

/** Cards of these people in collections that are not ended yet. */
export const listOwnCards = (db: Db, organisationId: string, people: readonly string[]) =>
  people.length === 0
    ? Promise.resolve([])
    : cards(db)
        .innerJoin('wishCollection as w', (join) =>
          join.onRef('w.organisationId', '=', 'c.organisationId').onRef('w.roundId', '=', 'c.roundId'),
        )
        .where('c.organisationId', '=', organisationId)
        .where('p.personId', 'in', people)
        .where('w.closedAt', 'is', null)
        .orderBy('w.openedAt', 'desc')
        .execute()

/** Which card a link opens. Read with the rights of the server: nobody has signed in. */
export const findLinked = (db: Db, tokenHash: string) =>
  db
    .selectFrom('wishLink')
    .select(['organisationId', 'roundId', 'participationId'])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
