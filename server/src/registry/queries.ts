import type { Dossier } from '@app/model/drafting'
import { type PaperFacts, type PaperRow, paperState } from '@app/model/registry'
import { sql } from 'kysely'
import type { Db } from '#db'
import { hasWords } from '#records'

const papers = (db: Db) =>
  db
    .selectFrom('document')
    .selectAll()
    .select(
      sql<number>`(select count(*)::int from document_link l where l.organisation_id = document.organisation_id
        and l.document_id = document.id and l.subject = 'pair')`.as('pairs'),
    )
    .select(
      // Whom it is about: the name of the person, the number of the pair.
      sql<string | null>`(select coalesce(pair.number,
          concat_ws(' ', p.last_name, p.first_name, nullif(p.patronymic, '')))
        from document_link l
        left join person p on p.organisation_id = l.organisation_id and p.id = l.subject_id
        left join pair on pair.organisation_id = l.organisation_id and pair.id = l.subject_id
        where l.organisation_id = document.organisation_id and l.document_id = document.id
          and l.subject in ('about-person', 'about-pair'))`.as('about'),
    )

export type PaperRecord = NonNullable<Awaited<ReturnType<typeof findPaper>>>

export const findPaper = (db: Db, organisationId: string, id: string) =>
  papers(db).where('organisationId', '=', organisationId).where('id', '=', id).executeTakeFirst()

/** Locked, so that it is registered and signed once. */
export async function lockPaper(db: Db, organisationId: string, id: string) {
  await db
    .selectFrom('document')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findPaper(db, organisationId, id)
}

export function listPapers(
  db: Db,
  organisationId: string,
  filter: { cycleId?: string | undefined; code?: string | undefined; words?: string | undefined },
) {
  let query = papers(db).where('organisationId', '=', organisationId)
  if (filter.words) query = query.where(hasWords('document', filter.words))
  if (filter.cycleId) query = query.where('cycleId', '=', filter.cycleId)
  if (filter.code) query = query.where('code', '=', filter.code)
  return query.orderBy('createdAt', 'desc').limit(1000).execute()
}

export const toRow = (row: PaperRecord): PaperRow => ({ ...row, state: paperState(row) })

/** Pairs named in the document, in the order of their numbers. */
export async function listLinked(db: Db, organisationId: string, documentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('documentLink')
    .select('subjectId')
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', documentId)
    .where('subject', '=', 'pair')
    .execute()
  return rows.map((row) => row.subjectId)
}

/** The person, the pair or the meeting that a paper is about; the pairs of an order are `listLinked`. */
export async function findSubject(
  db: Db,
  organisationId: string,
  documentId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('documentLink')
    .select('subjectId')
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', documentId)
    .where('subject', 'in', ['about-person', 'about-pair', 'about-gathering'])
    .executeTakeFirst()
  return row?.subjectId ?? null
}

/** Of these pairs, the ones that stand in another paper which is not signed yet. */
export const listElsewhere = (
  db: Db,
  organisationId: string,
  pairIds: readonly string[],
  /** The paper itself, and the one whose place it takes. */
  except: readonly (string | null)[] = [],
) =>
  pairIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('documentLink')
        .innerJoin('document', (join) =>
          join
            .onRef('document.organisationId', '=', 'documentLink.organisationId')
            .onRef('document.id', '=', 'documentLink.documentId'),
        )
        .select('documentLink.subjectId')
        .where('documentLink.organisationId', '=', organisationId)
        .where('documentLink.subject', '=', 'pair')
        .where('documentLink.subjectId', 'in', pairIds)
        .where('document.signedOn', 'is', null)
        .where('document.cancelledOn', 'is', null)
        .where('document.id', '!=', sql<string>`all(${except.filter((id) => id !== null)}::uuid[])`)
        .execute()

export async function setLinks(
  db: Db,
  organisationId: string,
  documentId: string,
  pairIds: readonly string[],
) {
  await db
    .deleteFrom('documentLink')
    .where('organisationId', '=', organisationId)
    .where('documentId', '=', documentId)
    .where('subject', '=', 'pair')
    .execute()
  if (pairIds.length === 0) return
  const rows = pairIds.map((subjectId) => ({ organisationId, documentId, subject: 'pair', subjectId }))
  await db.insertInto('documentLink').values(rows).execute()
}

/** Members of pairs with everything that an order says about them. */
export const listMembers = (db: Db, organisationId: string, pairIds: readonly string[]) =>
  pairIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('pairMember as m')
        .innerJoin('person as p', (join) =>
          join.onRef('p.organisationId', '=', 'm.organisationId').onRef('p.id', '=', 'm.personId'),
        )
        .select([
          'm.pairId',
          'm.role',
          'm.participationId',
          'p.id',
          'p.lastName',
          'p.firstName',
          'p.patronymic',
          'p.sex',
        ])
        .select([
          'p.position',
          'p.groupName',
          'p.nameForms',
          'p.positionForms',
          'p.bornOn',
          'p.kind',
          'p.employer',
        ])
        .where('m.organisationId', '=', organisationId)
        .where('m.pairId', 'in', pairIds)
        .orderBy('p.folded')
        .execute()

/** Who has to read a signed paper, and who has. */
export const listReaders = (db: Db, organisationId: string, documentId: string) =>
  db
    .selectFrom('familiarisation as f')
    .innerJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 'f.organisationId').onRef('p.id', '=', 'f.personId'),
    )
    .select(['f.personId', 'f.readOn', 'f.how'])
    .select(sql<string>`concat_ws(' ', p.last_name, p.first_name, nullif(p.patronymic, ''))`.as('name'))
    .select(sql<string>`coalesce(p.group_name, nullif(p.position, ''), '')`.as('place'))
    .where('f.organisationId', '=', organisationId)
    .where('f.documentId', '=', documentId)
    .orderBy('p.folded')
    .execute()

/** Adults who work here: an order names its curator and its controller from among them. */
export const listEmployees = (db: Db, organisationId: string) =>
  db
    .selectFrom('person as p')
    .select(['p.id', 'p.position'])
    .select(sql<string>`concat_ws(' ', p.last_name, p.first_name, nullif(p.patronymic, ''))`.as('name'))
    .where('p.organisationId', '=', organisationId)
    .where('p.kind', 'in', ['teacher', 'employee'])
    .where('p.leftOn', 'is', null)
    .orderBy('p.folded')
    .limit(2000)
    .execute()

/** With what mentoring was begun and pairs were secured: registered and not cancelled, the oldest first. */
export const listActs = async (db: Db, organisationId: string, cycleId: string | null) => {
  const rows = await db
    .selectFrom('document')
    .select(['title', 'datedOn', 'number'])
    .where('organisationId', '=', organisationId)
    .where('code', 'in', ['D01', 'D02', 'D03', 'D04', 'D05', 'D14'])
    .where('registeredAt', 'is not', null)
    .where('cancelledOn', 'is', null)
    .where((eb) => eb.or([eb('cycleId', 'is', null), eb('cycleId', '=', cycleId)]))
    .orderBy('datedOn')
    .execute()
  return rows.map(({ title, datedOn, number }) => ({ title, date: datedOn, number }))
}

/** What the papers of the bureau say of orders of customers, the oldest first. */
export const listBureauPapers = async (db: Db, organisationId: string): Promise<Dossier['bureau']> => {
  const rows = await db
    .selectFrom('document')
    .select(['variant', 'facts', 'datedOn', 'registeredAt'])
    .select(sql<string>`(created_at at time zone 'UTC')::date::text`.as('madeOn'))
    .where('organisationId', '=', organisationId)
    .where('code', '=', 'D38')
    .where('cancelledOn', 'is', null)
    .orderBy('createdAt')
    .execute()
  return rows.map(({ variant, facts, datedOn, registeredAt, madeOn }) => ({
    ...{ variant, facts: facts as PaperFacts }, // written from PaperFacts only
    ...{ on: datedOn ?? madeOn, registered: registeredAt !== null },
  }))
}
