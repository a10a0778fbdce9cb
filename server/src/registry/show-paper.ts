import { createHash } from 'node:crypto'
import type { Doc } from '@app/model/documents'
import { type Paper, paperState } from '@app/model/registry'
import type { Db } from '#db'
import { findOrganisation } from '#organisations'
import { listPairs, toPair } from '#pairs'
import { compose, type StoredFacts } from './compose.ts'
import { peekNumber } from './numbers.ts'
import { listLinked, listReaders, type PaperRecord } from './queries.ts'

/** The text: fixed since registration, made of the present data before it. */
export async function docOf(db: Db, paper: PaperRecord, today: string): Promise<Doc> {
  if (paper.registeredAt && paper.content) return paper.content as unknown as Doc // written by registration from a Doc
  const { doc } = await compose(db, paper, { date: paper.datedOn, number: paper.number }, today)
  return doc
}

/**
 * What tells one text from another: an answer or a signature is given to exactly this one. The number and the
 * date come with registration and are no part of it; a draft is composed for the day `on`, so that it does not
 * change overnight.
 */
export async function textHashOf(db: Db, paper: PaperRecord, on: string): Promise<string> {
  const bare = paper.registeredAt ? paper : { ...paper, number: null, datedOn: null }
  const { blocks } = await docOf(db, bare, on)
  return createHash('sha256').update(JSON.stringify(blocks)).digest('hex')
}

/** Somebody is still silent or against, or the text is not the one that was agreed. */
export async function waitsForAgreement(db: Db, paper: PaperRecord): Promise<boolean> {
  if (paper.agreement === null) return false
  if (paper.agreement !== 'agreed' || !paper.agreementOn) return true
  return (await textHashOf(db, paper, paper.agreementOn)) !== paper.agreementHash
}

/** Everything that the page of a document shows. */
export async function showPaper(db: Db, paper: PaperRecord, today: string): Promise<Paper> {
  const { organisationId } = paper
  const organisation = await findOrganisation(db, organisationId)
  const datedOn = paper.datedOn ?? today
  const series = { organisationId, series: 'orders', year: Number(datedOn.slice(0, 4)) }
  const made = paper.registeredAt
    ? { problems: [], doubtful: [] }
    : await compose(db, paper, { date: paper.datedOn, number: paper.number }, today)
  const pairs = (
    await listPairs(db, organisationId, { ids: await listLinked(db, organisationId, paper.id) })
  ).map((row) => toPair(row, today))
  const readers = await listReaders(db, organisationId, paper.id)
  const names = (one: (typeof pairs)[number], role: 'mentor' | 'mentee') =>
    one.members.filter((member) => member.role === role).map((member) => member.name)
  return {
    ...paper,
    state: paperState(paper),
    // An agreed text that was changed since is on agreement again.
    agreement:
      paper.agreement === 'agreed' && !paper.registeredAt && (await waitsForAgreement(db, paper))
        ? 'asked'
        : paper.agreement,
    facts: paper.facts,
    change: (paper.facts as StoredFacts).change ?? null,
    pairs: pairs.map((one) => ({ ...one, mentors: names(one, 'mentor'), mentees: names(one, 'mentee') })),
    // The number and the date come with registration: until then their absence is no problem.
    problems: made.problems.filter((problem) => !atRegistration.has(problem.code)),
    doubtful: made.doubtful,
    nextNumber:
      paper.number ?? (await peekNumber(db, series, organisation?.orderNumbering ?? '{n}', datedOn)),
    familiarised: { people: readers.length, read: readers.filter((one) => one.readOn).length },
    readers,
  }
}

const atRegistration = new Set(['document.date-missing', 'document.number-missing'])
