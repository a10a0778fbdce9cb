import type { Pair, PairCard } from '@app/model/pairs'
import { sql } from 'kysely'
import type { Db } from '#db'

/** Pairs with their members and governing order, and the people whom the policy asks about. */
const pairs = (db: Db) =>
  db
    .selectFrom('pair')
    .leftJoin('document', (join) =>
      join
        .onRef('document.organisationId', '=', 'pair.organisationId')
        .onRef('document.id', '=', 'pair.orderId'),
    )
    .leftJoin('cycleForm', (join) =>
      join
        .onRef('cycleForm.organisationId', '=', 'pair.organisationId')
        .onRef('cycleForm.cycleId', '=', 'pair.cycleId')
        .onRef('cycleForm.form', '=', 'pair.form'),
    )
    .selectAll('pair')
    .select((eb) => eb.fn.coalesce('cycleForm.title', 'pair.form').as('formTitle'))
    .select([
      'document.number as orderNumber',
      'document.datedOn as orderDatedOn',
      'document.signedOn as orderSignedOn',
    ])
    .select(
      sql<MemberRow[]>`(select coalesce(json_agg(json_build_object(
          'participationId', m.participation_id, 'personId', m.person_id, 'role', m.role,
          'name', concat_ws(' ', p.last_name, p.first_name, nullif(p.patronymic, '')),
          'place', coalesce(p.group_name, nullif(p.position, ''), ''),
          'bornOn', p.born_on, 'joinedOn', m.joined_on, 'leftOn', m.left_on) order by m.role, p.folded), '[]')
        from pair_member m join person p on p.organisation_id = m.organisation_id and p.id = m.person_id
        where m.organisation_id = pair.organisation_id and m.pair_id = pair.id)`.as('members'),
    )
    .select(
      sql<Pair['paper']>`(select json_build_object('id', d.id, 'code', d.code, 'number', d.number,
          'datedOn', d.dated_on) from document_link l
        join document d on d.organisation_id = l.organisation_id and d.id = l.document_id
        where l.organisation_id = pair.organisation_id and l.subject = 'pair' and l.subject_id = pair.id
          and d.signed_on is null and d.cancelled_on is null
        order by d.created_at desc limit 1)`.as('paper'),
    )
    .select(
      sql<string[]>`(select coalesce(array_agg(m.person_id), '{}') from pair_member m
        where m.organisation_id = pair.organisation_id and m.pair_id = pair.id)`.as('people'),
    )

type MemberRow = Omit<Pair['members'][number], 'minor'> & { bornOn: string | null }
type PairRow = Awaited<ReturnType<ReturnType<typeof pairs>['execute']>>[number]

export const findPair = (db: Db, organisationId: string, id: string) =>
  pairs(db).where('pair.organisationId', '=', organisationId).where('pair.id', '=', id).executeTakeFirst()

/** What the page of a pair shows besides the line of the list. */
export const findPairNeighbours = (db: Db, organisationId: string, id: string) =>
  db
    .selectFrom('pair')
    .innerJoin('cycle', (join) =>
      join.onRef('cycle.organisationId', '=', 'pair.organisationId').onRef('cycle.id', '=', 'pair.cycleId'),
    )
    .select('cycle.title as cycleTitle')
    .select(
      sql<PairCard['continues']>`(select json_build_object('id', p.id, 'number', p.number) from pair p
        where p.organisation_id = pair.organisation_id and p.id = pair.continues_id)`.as('continues'),
    )
    // Only when its order is signed: a draft of a change is not the next pair yet.
    .select(
      sql<PairCard['continuedBy']>`(select json_build_object('id', p.id, 'number', p.number) from pair p
        where p.organisation_id = pair.organisation_id and p.continues_id = pair.id and p.order_id is not null
        limit 1)`.as('continuedBy'),
    )
    .where('pair.organisationId', '=', organisationId)
    .where('pair.id', '=', id)
    .executeTakeFirstOrThrow()

/** Locked, so that two people cannot change it at once. */
export async function lockPair(db: Db, organisationId: string, id: string) {
  await db
    .selectFrom('pair')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findPair(db, organisationId, id)
}

/** As `lockPair`, many at once; in one order, so that two curators wait for each other. */
export async function lockPairs(db: Db, organisationId: string, ids: readonly string[]) {
  await db
    .selectFrom('pair')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  return listPairs(db, organisationId, { ids })
}

export type PairFilter = {
  cycleId?: string
  state?: Pair['state'] | undefined
  people?: readonly string[]
  ids?: readonly string[]
  orderId?: string
  newestFirst?: boolean
}

export function listPairs(db: Db, organisationId: string, filter: PairFilter) {
  let query = pairs(db).where('pair.organisationId', '=', organisationId)
  if (filter.cycleId) query = query.where('pair.cycleId', '=', filter.cycleId)
  if (filter.state) query = query.where('pair.state', '=', filter.state)
  if (filter.ids) query = query.where('pair.id', 'in', filter.ids.length ? filter.ids : [nobody])
  if (filter.orderId) query = query.where('pair.orderId', '=', filter.orderId)
  if (filter.people)
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('pairMember')
          .select('pairId')
          .whereRef('pairMember.organisationId', '=', 'pair.organisationId')
          .whereRef('pairMember.pairId', '=', 'pair.id')
          .where('pairMember.personId', 'in', filter.people?.length ? filter.people : [nobody]),
      ),
    )
  if (filter.newestFirst) query = query.orderBy('pair.createdAt', 'desc')
  return query.orderBy('pair.number').execute()
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** A row as the contract shows it; whoever was born less than 18 years before `today` is a minor. */
export function toPair(row: PairRow, today: string): Pair {
  const grown = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`
  return {
    ...(row as unknown as Pair), // the response schema drops what it does not name
    members: row.members.map(({ bornOn, ...member }) => ({
      ...member,
      minor: bornOn !== null && bornOn > grown,
    })),
    order: row.orderId
      ? { id: row.orderId, number: row.orderNumber, datedOn: row.orderDatedOn, signedOn: row.orderSignedOn }
      : null,
  }
}

/** The greatest number given in this year; the advisory lock keeps two curators from taking the same. */
export async function lastPairNumber(db: Db, organisationId: string, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`pair ${organisationId}`}))`.execute(db)
  const row = await db
    .selectFrom('pair')
    .select(sql<number | null>`max(substring(number from '[0-9]+$')::int)`.as('last'))
    .where('organisationId', '=', organisationId)
    .where('number', 'like', `П-${year}-%`)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Mentees of these participations who already have an open pair of this form in the cycle. */
export const listTaken = (db: Db, organisationId: string, form: string, participations: readonly string[]) =>
  db
    .selectFrom('pairMember')
    .innerJoin('pair', (join) =>
      join
        .onRef('pair.organisationId', '=', 'pairMember.organisationId')
        .onRef('pair.id', '=', 'pairMember.pairId'),
    )
    .select(['pairMember.participationId', 'pairMember.role', 'pair.id as pairId'])
    .where('pair.organisationId', '=', organisationId)
    .where('pair.form', '=', form)
    .where('pair.state', 'not in', ['completed', 'terminated_early', 'replaced'])
    .where('pairMember.leftOn', 'is', null)
    .where('pairMember.participationId', 'in', participations.length ? participations : [nobody])
    .execute()
