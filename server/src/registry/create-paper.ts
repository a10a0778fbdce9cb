import { documentKind, isDocumentCode } from '@app/model/documents'
import { belongsTo, type PaperSource, sourceOf } from '@app/model/drafting'
import type { PaperFacts } from '@app/model/registry'
import type { Db } from '#db'
import { findDecisionFacts } from '#decisions'
import { AppError } from '#http'
import { listPairs } from '#pairs'
import { gatherDossier } from './dossier.ts'
import { indexDraft } from './editions.ts'
import { listElsewhere, setLinks } from './queries.ts'
import { listSubjects } from './subjects.ts'
import { usualFacts } from './usual-facts.ts'

type Author = { organisationId: string; accountId: string; today: string }
type NewPaper = {
  source: PaperSource
  cycleId: string | null
  subjectId?: string | undefined
  facts?: PaperFacts | undefined
}

/** The source that a request names; nobody learns which kinds there might be. */
export function askedSource(code: string, variant: string): PaperSource {
  const source = sourceOf(code, variant)
  if (!source) throw new AppError('not-found')
  return source
}

/** A draft of a kind about the organisation, a person, a pair or a meeting; orders of pairs are below. */
export async function createPaper(db: Db, author: Author, { source, cycleId, subjectId, facts }: NewPaper) {
  const { organisationId, today } = author
  const { about } = source
  if (about !== 'organisation') {
    if (!subjectId || about === 'pairs' || about === 'change') throw new AppError('paper.no-subject')
    const known = await listSubjects(db, { organisationId, cycleId, source, today, ids: [subjectId] })
    if (known.length === 0) throw new AppError('not-found')
  }
  const at = { date: null, number: null }
  const { dossier } = await gatherDossier(db, {
    ...{ organisationId, cycleId, source, facts: {}, at, today, subjectId },
  })
  // A school has no bureau, an authority has no pairs: nobody learns that others have.
  if (!belongsTo(source, dossier.issuer.kind)) throw new AppError('not-found')
  const known = { ...(await usualFacts(db, organisationId, source, dossier)), ...facts }
  const { doc } = source.build(dossier, known)
  const id = await insertPaper(db, author, { source, cycleId, facts: known, title: doc.title })
  if (subjectId && about !== 'organisation')
    await db
      .insertInto('documentLink')
      .values({ organisationId, documentId: id, subject: `about-${about}`, subjectId })
      .execute()
  await indexDraft(db, organisationId, id, today)
  return id
}

/** A draft of the order that secures pairs: the given, or every pair that waits for one and stands in no other. */
export async function createPairsOrder(
  db: Db,
  author: Author,
  {
    cycleId,
    pairIds,
    facts,
  }: { cycleId: string; pairIds?: string[] | undefined; facts?: PaperFacts | undefined },
) {
  const { organisationId, today } = author
  const waiting = (await listPairs(db, organisationId, { cycleId })).filter((one) =>
    ['draft', 'proposed', 'confirmed'].includes(one.state),
  )
  const ids = waiting.map((one) => one.id)
  const busy = new Set((await listElsewhere(db, organisationId, ids)).map((one) => one.subjectId))
  // Without a choice: every pair that waits for an order and stands in no other one.
  const chosen = pairIds
    ? waiting.filter((one) => pairIds.includes(one.id))
    : waiting.filter((one) => !busy.has(one.id) && one.continuesId === null)
  if (pairIds && chosen.length < new Set(pairIds).size) throw new AppError('not-found')
  if (chosen.length === 0) throw new AppError('paper.no-pairs')
  if (chosen.some((one) => busy.has(one.id))) throw new AppError('paper.pair-in-another')
  const chosenIds = chosen.map((one) => one.id)
  const source = askedSource('D14', '')
  const at = { date: null, number: null }
  const { dossier } = await gatherDossier(db, {
    ...{ organisationId, cycleId, source, facts: {}, at, today, pairIds: [] },
  })
  const id = await insertPaper(db, author, {
    ...{ source, cycleId, title: 'О закреплении наставнических пар (групп)' },
    facts: {
      ...(await usualFacts(db, organisationId, source, dossier)),
      ...(await findDecisionFacts(db, organisationId, chosenIds)),
      ...facts,
    },
  })
  await setLinks(db, organisationId, id, chosenIds)
  await indexDraft(db, organisationId, id, today)
  return { id, pairs: chosen.length }
}

async function insertPaper(
  db: Db,
  { organisationId, accountId }: Author,
  { source, cycleId, title, facts }: Omit<NewPaper, 'subjectId'> & { title: string },
): Promise<string> {
  const { code, variant = '' } = source
  const { id } = await db
    .insertInto('document')
    .values({
      ...{ organisationId, cycleId, code, variant, createdBy: accountId },
      title: title || (isDocumentCode(code) ? documentKind(code).title : ''),
      facts: JSON.stringify(facts ?? {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
