import { type Actor, scopeOf } from '@app/model/access'
import type { Doc, NameForms } from '@app/model/documents'
import { linesOf } from '@app/model/editions'
import { isMinor } from '@app/model/people'
import { type HiddenPerson, readerCopy, withoutNames } from '@app/model/readings'
import { personsIn } from '@app/model/registry'
import { partiesMeet } from '@app/model/signatures'
import { foldName } from '@app/model/values'
import { sql } from 'kysely'
import { findGateSettings } from '#consents'
import type { Db } from '#db'
import { nameForms } from '#papers'
import type { PaperRecord } from '#registry'

type Named = {
  id: string
  kind: string
  lastName: string
  firstName: string
  patronymic: string
  sex: 'm' | 'f' | null
  nameForms: Record<string, unknown> | null
  bornOn: string | null
}

export type ReadersCopy = { doc: Doc; hidden: number; unnamed: number }

/**
 * The text as this person may see it (handbook 11, access): whole for those who may read all papers and for the
 * psychologist; for a tutor with the own classes; for everybody else with the own data and those of the own pairs.
 */
export async function copyFor(
  db: Db,
  actor: Actor,
  paper: PaperRecord,
  doc: Doc,
  today: string,
): Promise<ReadersCopy> {
  if (scopeOf(actor.role, 'document.read') || scopeOf(actor.role, 'person.read') === 'organisation')
    return { doc, hidden: 0, unnamed: 0 }
  const { organisationId, people = [], groups = [] } = actor
  const own = await listOwn(db, organisationId, people, groups)
  const ownIds = own.map(({ id }) => id)
  const officials = personsIn(paper.facts as never) // written from PaperFacts
  const parties = partiesMeet(paper.code) ? await listParties(db, paper, people) : []
  const seen = await listSeen(db, organisationId, ownIds, [...officials, ...parties])
  const seenIds = seen.map(({ id }) => id)
  const rows = (await isAbout(db, paper, people))
    ? { doc, hidden: 0 }
    : readerCopy(
        doc,
        own.map((one) => nameForms(one).nominative),
      )
  const hidden = await listHidden(db, paper, rows.doc, { seen: seenIds, today })
  const family = await listFamily(db, organisationId, seenIds)
  const text = withoutNames(rows.doc, hidden, [...seen.map(nameForms), ...family.map(formsOf)])
  return { doc: text.doc, hidden: rows.hidden, unnamed: text.named }
}

const named = (db: Db, organisationId: string) =>
  db
    .selectFrom('person as p')
    .select([
      'p.id',
      'p.kind',
      'p.lastName',
      'p.firstName',
      'p.patronymic',
      'p.sex',
      'p.nameForms',
      'p.bornOn',
    ])
    .where('p.organisationId', '=', organisationId)

/** Cards of the actor, of the children he represents, of the classes he leads. */
async function listOwn(
  db: Db,
  organisationId: string,
  people: readonly string[],
  groups: readonly string[],
): Promise<Named[]> {
  if (people.length + groups.length === 0) return []
  return named(db, organisationId)
    .where(sql<boolean>`(p.id = any(${[...people]}::uuid[]) or p.group_name = any(${[...groups]}::text[]))`)
    .execute()
}

/** Those whom he may see named: himself, the officials and the parties of the paper, his mentees or his mentors. */
const listSeen = (
  db: Db,
  organisationId: string,
  own: readonly string[],
  ofPaper: readonly string[],
): Promise<Named[]> =>
  named(db, organisationId)
    .where(
      sql<boolean>`(p.id = any(${[...own, ...ofPaper]}::uuid[]) or exists (select from pair_member own
        join pair_member other on other.organisation_id = own.organisation_id and other.pair_id = own.pair_id
        where own.organisation_id = p.organisation_id and own.person_id = any(${[...own]}::uuid[])
        and other.person_id = p.id and other.role <> own.role))`,
    )
    .execute()

/** All whom an agreement binds, for one who is bound by it now or stands for such a child. */
async function listParties(
  db: Db,
  { organisationId, id }: PaperRecord,
  people: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`select distinct other.person_id as "personId"
    from document_link l
    join pair_member own on own.organisation_id = l.organisation_id and own.pair_id = l.subject_id
      and own.left_on is null and own.person_id = any(${[...people]}::uuid[])
    join pair_member other on other.organisation_id = own.organisation_id and other.pair_id = own.pair_id
    where l.organisation_id = ${organisationId} and l.document_id = ${id}
      and l.subject = 'about-pair'`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** The whole paper is about the person or the own pair: its tables are plans and terms, not lists of people. */
async function isAbout(db: Db, { organisationId, id }: PaperRecord, people: readonly string[]) {
  const { rows } = await sql`select from document_link l
    left join pair_member m on m.organisation_id = l.organisation_id and m.pair_id = l.subject_id
    where l.organisation_id = ${organisationId} and l.document_id = ${id}
      and l.subject in ('about-person', 'about-pair')
      and coalesce(m.person_id, l.subject_id) = any(${[...people]}::uuid[])`.execute(db)
  return rows.length > 0
}

type Hiding = { seen: readonly string[]; today: string }

/** Minors named in the text who are none of the reader's, and the representatives of such. */
async function listHidden(
  db: Db,
  paper: PaperRecord,
  doc: Doc,
  { seen, today }: Hiding,
): Promise<HiddenPerson[]> {
  const { organisationId } = paper
  const text = [doc.title, ...linesOf(doc)].join('\n')
  const capital = (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((word) => foldName(word))
  // The beginning of a surname is the same in every case.
  const starts = [...new Set(capital.map((word) => word.slice(0, 2)))]
  const mayBeNamed = (surname: string) => {
    const stem = surname.length > 5 ? surname.slice(0, -3) : surname.slice(0, 2)
    return capital.some((word) => word.startsWith(stem))
  }
  const { ages } = await findGateSettings(db, organisationId)
  const rows = await named(db, organisationId)
    .select(
      sql<boolean>`exists (select from document_link l
        left join pair_member m on m.organisation_id = l.organisation_id and m.pair_id = l.subject_id
        where l.organisation_id = p.organisation_id and l.document_id = ${paper.id}
        and p.id in (l.subject_id, m.person_id))`.as('ofPaper'),
    )
    .where(sql<boolean>`left(p.folded, 2) = any(${starts}::text[])`)
    .where(sql<boolean>`p.id <> all(${[...seen]}::uuid[])`)
    .execute()
  const minors = rows.filter(
    (one) =>
      mayBeNamed(foldName(one.lastName)) && (isMinor(one.bornOn, today, ages) ?? one.kind === 'learner'),
  )
  const representatives = await db
    .selectFrom('representative')
    .select('name')
    .where('organisationId', '=', organisationId)
    .where(
      sql<boolean>`lower(name) <> all(select lower(r.name) from representative r
        where r.organisation_id = representative.organisation_id and r.person_id = any(${[...seen]}::uuid[]))`,
    )
    .where(sql<boolean>`left(replace(lower(name), 'ё', 'е'), 2) = any(${starts}::text[])`)
    .execute()
  return [
    ...minors.map(
      (one): HiddenPerson => ({
        ...{ name: nameForms(one), role: 'participant', ofPaper: one.ofPaper },
      }),
    ),
    ...representatives.map(
      ({ name }): HiddenPerson => ({
        ...{ name: formsOf(name), role: 'representative', ofPaper: false },
      }),
    ),
  ]
}

/** Representatives of those whom the reader may see named; one of them may stand for other children as well. */
async function listFamily(db: Db, organisationId: string, seen: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('representative')
    .select('name')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`person_id = any(${[...seen]}::uuid[])`)
    .execute()
  return rows.map(({ name }) => name)
}

/** A representative has no card: the name is one line. */
function formsOf(name: string): NameForms {
  const [lastName = '', firstName = '', ...rest] = name.trim().split(/\s+/)
  return nameForms({ lastName, firstName, patronymic: rest.join(' '), sex: null, nameForms: null })
}
