import { type Edit, type Edition, type EditionCause, linesOf } from '@app/model/editions'
import { sql } from 'kysely'
import type { Db } from '#db'
import { findPaper, type PaperRecord } from './queries.ts'
import { draftText } from './text.ts'

/** Who makes an edition, and when. */
export type Author = { accountId: string | null; who: string; now: Date; today: string }

/** Facts are saved while they are typed: one person makes one edition of them in so many minutes. */
const oneSitting = 10 * 60_000

/**
 * The present text of a draft becomes an edition when it differs from the last one. The first edition is the text as
 * it was composed; a change of the data elsewhere is an edition of nobody.
 */
export async function keepEdition(
  db: Db,
  paper: PaperRecord,
  cause: EditionCause,
  { accountId, who, now, today }: Author,
  restored: number | null = null,
) {
  const { organisationId, id: documentId } = paper
  const lines = linesOf((await draftText(db, paper, today)).doc)
  const last = await lastEdition(db, paper)
  if (last && same(last.lines, lines) && same(last.edits, paper.edits)) return
  const text = {
    lines: JSON.stringify(lines),
    edits: JSON.stringify(paper.edits),
    savedAt: now.toISOString(),
  }
  const continues =
    cause === 'facts' &&
    last?.cause === 'facts' &&
    last.accountId === accountId &&
    now.getTime() - Date.parse(last.savedAt) < oneSitting
  if (continues)
    await editions(db, paper, last.number)
      .set({ ...text })
      .execute()
  else
    await db
      .insertInto('documentEdition')
      .values({
        organisationId,
        documentId,
        number: (last?.number ?? 0) + 1,
        cause,
        restored,
        accountId,
        who,
        ...text,
      })
      .execute()
  await db
    .updateTable('document')
    .set({ searchText: searchTextOf(lines) })
    .where('organisationId', '=', organisationId)
    .where('id', '=', documentId)
    .execute()
}

/** Before somebody changes a draft: what it was is an edition, whoever or whatever made it so. */
export async function keepPresent(db: Db, paper: PaperRecord, { now, today }: Pick<Author, 'now' | 'today'>) {
  const last = await lastEdition(db, paper)
  await keepEdition(db, paper, last ? 'data' : 'composed', { accountId: null, who: '', now, today })
}

/** Writes the corrections of a draft; the record with them. */
export async function setEdits(
  db: Db,
  paper: PaperRecord,
  edits: readonly Edit[],
  now: Date,
): Promise<PaperRecord> {
  await db
    .updateTable('document')
    .set({ edits: JSON.stringify(edits), revision: paper.revision + 1, updatedAt: now.toISOString() })
    .where('organisationId', '=', paper.organisationId)
    .where('id', '=', paper.id)
    .execute()
  return { ...paper, edits: [...edits], revision: paper.revision + 1 }
}

export async function listEditions(db: Db, paper: PaperRecord): Promise<Edition[]> {
  const rows = await db
    .selectFrom('documentEdition')
    .select(['number', 'cause', 'savedAt', 'who', 'restored'])
    .select(sql<number>`jsonb_array_length(edits)`.as('corrections'))
    .where('organisationId', '=', paper.organisationId)
    .where('documentId', '=', paper.id)
    .orderBy('number', 'desc')
    .limit(1000)
    .execute()
  return rows
}

export const findEdition = (db: Db, paper: PaperRecord, number: number) =>
  db
    .selectFrom('documentEdition')
    .selectAll()
    .where('organisationId', '=', paper.organisationId)
    .where('documentId', '=', paper.id)
    .where('number', '=', number)
    .executeTakeFirst()

const lastEdition = (db: Db, paper: PaperRecord) =>
  db
    .selectFrom('documentEdition')
    .selectAll()
    .where('organisationId', '=', paper.organisationId)
    .where('documentId', '=', paper.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

const editions = (db: Db, paper: PaperRecord, number: number) =>
  db
    .updateTable('documentEdition')
    .where('organisationId', '=', paper.organisationId)
    .where('documentId', '=', paper.id)
    .where('number', '=', number)

/** jsonb keeps keys in its own order, so the texts are compared by what they say. */
const same = (a: unknown, b: unknown) => canonical(a) === canonical(b)
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

/** Makes a new draft known to the search by its words: nobody has to change it first. */
export async function indexDraft(db: Db, organisationId: string, id: string, today: string) {
  const paper = await findPaper(db, organisationId, id)
  if (!paper) return
  await db
    .updateTable('document')
    .set({ searchText: searchTextOf(linesOf((await draftText(db, paper, today)).doc)) })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

/** Drafts that were made before they were indexed at once; the nightly job finds none of them the second time. */
export async function indexOldDrafts(db: Db, today: string) {
  const rows = await db
    .selectFrom('document')
    .select(['organisationId', 'id'])
    .where('searchText', '=', '')
    .where('registeredAt', 'is', null)
    .execute()
  for (const { organisationId, id } of rows) await indexDraft(db, organisationId, id, today)
}

/** A tsvector holds no more than a megabyte. */
export const searchTextOf = (lines: readonly string[]) =>
  lines.join('\n').replaceAll('\u00A0', ' ').slice(0, 200_000)
