import type { Doc } from '@app/model/documents'
import { keptUntil, seriesOf } from '@app/model/records'
import { type Paper, paperState } from '@app/model/registry'
import type { Db } from '#db'
import { listPairs, toPair } from '#pairs'
import { findScheme, listCases } from '#records'
import type { StoredFacts } from './compose.ts'
import { linksOf, listLivePairs } from './life.ts'
import { peekNumber } from './numbers.ts'
import { listLinked, listReaders, type PaperRecord } from './queries.ts'
import { draftText } from './text.ts'

/** The text: fixed since registration, made of the present data before it. */
export async function docOf(db: Db, paper: PaperRecord, today: string): Promise<Doc> {
  if (paper.registeredAt && paper.content) return paper.content as unknown as Doc // written by registration from a Doc
  return (await draftText(db, paper, today)).doc
}

/** Everything that the page of a document shows. */
export async function showPaper(db: Db, paper: PaperRecord, today: string): Promise<Paper> {
  const { organisationId } = paper
  const datedOn = paper.datedOn ?? today
  const series = { organisationId, series: seriesOf(paper.code), year: Number(datedOn.slice(0, 4)) }
  const made = paper.registeredAt
    ? { problems: [], doubtful: [], laid: undefined }
    : await draftText(db, paper, today)
  const pairs = (
    await listPairs(db, organisationId, { ids: await listLinked(db, organisationId, paper.id) })
  ).map((row) => toPair(row, today))
  const readers = await listReaders(db, organisationId, paper.id)
  const names = (one: (typeof pairs)[number], role: 'mentor' | 'mentee') =>
    one.members.filter((member) => member.role === role).map((member) => member.name)
  return {
    ...paper,
    state: paperState(paper),
    facts: paper.facts,
    change: (paper.facts as StoredFacts).change ?? null,
    pairs: pairs.map((one) => ({ ...one, mentors: names(one, 'mentor'), mentees: names(one, 'mentee') })),
    // The number and the date come with registration: until then their absence is no problem.
    problems: made.problems.filter((problem) => !atRegistration.has(problem.code)),
    doubtful: made.doubtful,
    nextNumber:
      paper.number ??
      (await peekNumber(db, series, await findScheme(db, organisationId, series.series), datedOn)),
    familiarised: { people: readers.length, read: readers.filter((one) => one.readOn).length },
    readers,
    ...(await linksOf(db, paper)),
    livePairs: await listLivePairs(db, organisationId, paper.id),
    text: {
      count: paper.edits.length,
      stale: made.laid?.standings.filter((one) => one.standing !== 'stands').length ?? 0,
      marked: made.laid?.marked ?? [],
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
