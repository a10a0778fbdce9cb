import { createHash } from 'node:crypto'
import type { Doc, Register, Workbook } from '@app/model/documents'
import { fieldsOf, isRegistered } from '@app/model/drafting'
import { keptUntil } from '@app/model/records'
import { type Paper, paperState } from '@app/model/registry'
import type { Db } from '#db'
import { listPairs, toPair } from '#pairs'
import { findScheme, listCases } from '#records'
import { compose, sourceFor } from './compose.ts'
import { linksOf, listLivePairs } from './life.ts'
import { peekNumber, seriesFor } from './numbers.ts'
import { listLinked, listReaders, type PaperRecord } from './queries.ts'
import type { StoredFacts } from './stored-facts.ts'
import { draftText } from './text.ts'

/** The text: fixed since registration, made of the present data before it. */
export async function docOf(db: Db, paper: PaperRecord, today: string): Promise<Doc> {
  if (paper.registeredAt && paper.content) return paper.content as unknown as Doc // written by registration from a Doc
  return (await draftText(db, paper, today)).doc
}

/** The table in the paper, made of the present data; a registered paper is what was registered, and has none. */
export async function tableOf(
  db: Db,
  paper: PaperRecord,
  today: string,
): Promise<Register | Workbook | undefined> {
  if (paper.registeredAt) return undefined
  return (await compose(db, paper, { date: paper.datedOn, number: paper.number }, today)).table
}

/**
 * What tells one text from another: an answer or a signature is given to exactly this one. The number and the
 * date come with registration and are no part of it; a draft is composed for the day `on`, so that it does not
 * change overnight.
 */
export async function textHashOf(db: Db, paper: PaperRecord, on: string): Promise<string> {
  const bare = paper.registeredAt ? paper : { ...paper, ...undated }
  return hashOf(await docOf(db, bare, on))
}

const undated = { number: null, datedOn: null }

const hashOf = ({ blocks }: Doc) => createHash('sha256').update(JSON.stringify(blocks)).digest('hex')

/** Somebody is still silent or against, or the text is not the one that was agreed. */
export async function waitsForAgreement(db: Db, paper: PaperRecord): Promise<boolean> {
  if (paper.agreement === null) return false
  if (paper.agreement !== 'agreed' || !paper.agreementOn) return true
  return (await textHashOf(db, paper, paper.agreementOn)) !== paper.agreementHash
}

/** Everything that the page of a document shows. */
export async function showPaper(db: Db, paper: PaperRecord, today: string): Promise<Paper> {
  const { organisationId } = paper
  const datedOn = paper.datedOn ?? today
  const source = sourceFor(paper)
  const series = seriesFor(source)
  const counter = { organisationId, series, year: Number(datedOn.slice(0, 4)) }
  const facts = paper.facts as StoredFacts // written from PaperFacts and Change only
  // An agreed draft is shown as it was agreed: one text answers both what it says and whether it was changed.
  const agreedOn = paper.agreement === 'agreed' ? paper.agreementOn : null
  const made = paper.registeredAt
    ? undefined
    : await draftText(db, agreedOn ? { ...paper, ...undated } : paper, agreedOn ?? today)
  const changed = made && agreedOn !== null && hashOf(made.doc) !== paper.agreementHash
  const pairs = (
    await listPairs(db, organisationId, { ids: await listLinked(db, organisationId, paper.id) })
  ).map((row) => toPair(row, today))
  const readers = await listReaders(db, organisationId, paper.id)
  const names = (one: (typeof pairs)[number], role: 'mentor' | 'mentee') =>
    one.members.filter((member) => member.role === role).map((member) => member.name)
  return {
    ...paper,
    ...{ state: paperState(paper), facts, change: facts.change ?? null, subject: source.about },
    // An agreed text that was changed since is on agreement again.
    agreement: changed ? 'asked' : paper.agreement,
    fields: made ? fieldsOf(source, made.dossier) : [],
    obstacles: made ? (source.obstacles?.(made.dossier, facts) ?? []) : [],
    registered: isRegistered(source.life),
    formats: source.table && made ? ['docx', 'pdf', 'xlsx'] : ['docx', 'pdf'],
    pairs: pairs.map((one) => ({ ...one, mentors: names(one, 'mentor'), mentees: names(one, 'mentee') })),
    // The number and the date come with registration: until then their absence is no problem.
    problems: (made?.problems ?? []).filter(
      ({ code }) =>
        !(source.life === 'order' && atRegistration.has(code)) &&
        !(paper.datedOn !== null && code === 'document.date-missing'),
    ),
    doubtful: made?.doubtful ?? [],
    nextNumber:
      paper.number ?? (await peekNumber(db, counter, await findScheme(db, organisationId, series), datedOn)),
    familiarised: { people: readers.length, read: readers.filter((one) => one.readOn).length },
    readers,
    ...(await linksOf(db, paper)),
    livePairs: await listLivePairs(db, organisationId, paper.id),
    text: {
      count: paper.edits.length,
      stale: made?.laid.standings.filter((one) => one.standing !== 'stands').length ?? 0,
      marked: made?.laid.marked ?? [],
    },
    case: await caseOf(db, paper),
  }
}

/** The case it lies in, and the last day it is kept. */
async function caseOf(db: Db, { organisationId, caseId, datedOn }: PaperRecord) {
  if (!caseId) return null
  const own = (await listCases(db, organisationId)).find((one) => one.id === caseId)
  return own ? { ...own, keptUntil: keptUntil(datedOn ?? '', own.years) } : null
}

const atRegistration = new Set(['document.date-missing', 'document.number-missing'])
