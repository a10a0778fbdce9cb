import type { BuiltDocument, Reference, Register, Workbook } from '@app/model/documents'
import { type Dossier, doubtfulIn, type PaperSource, sourceOf } from '@app/model/drafting'
import type { Db } from '#db'
import { type Gathered, gatherDossier } from './dossier.ts'
import { findSubject, listLinked, type PaperRecord } from './queries.ts'
import type { StoredFacts } from './stored-facts.ts'

export type Composed = BuiltDocument & {
  source: PaperSource
  dossier: Dossier
  doubtful: Gathered['doubtful']
  table: Register | Workbook | undefined
}

/** The source of a paper; every paper that was let in has one. */
export function sourceFor({ code, variant }: Pick<PaperRecord, 'code' | 'variant'>): PaperSource {
  const source = sourceOf(code, variant)
  if (!source) throw new Error(`no source of ${code} ${variant}`)
  return source
}

/** Makes the document of the present data; a registered one is read from its `content` instead. */
export async function compose(db: Db, paper: PaperRecord, at: Reference, today: string): Promise<Composed> {
  const { organisationId, cycleId } = paper
  const source = sourceFor(paper)
  const facts = paper.facts as StoredFacts // written from PaperFacts and Change only
  const { dossier, doubtful } = await gatherDossier(db, {
    ...{ organisationId, cycleId, source, facts, at, today },
    pairIds: await listLinked(db, organisationId, paper.id),
    subjectId: await findSubject(db, organisationId, paper.id),
  })
  const made = source.build(dossier, facts)
  return {
    ...made,
    ...{ source, dossier, doubtful: doubtfulIn(made.doc, dossier, facts, doubtful) },
    table: source.table?.(dossier, facts),
  }
}
