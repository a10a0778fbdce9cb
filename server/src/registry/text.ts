import { type Doc, gapsIn, type Problem, type Reference } from '@app/model/documents'
import { type Laid, layEdits } from '@app/model/editions'
import type { Db } from '#db'
import { type Composed, compose } from './compose.ts'
import type { PaperRecord } from './queries.ts'

export type PresentText = Composed & {
  /** As the system composed it, without corrections. */
  generated: Doc
  laid: Laid
}

/** The text of a draft: composed of the present data, with the corrections of people laid over it. */
export async function textOf(db: Db, paper: PaperRecord, at: Reference, today: string): Promise<PresentText> {
  const made = await compose(db, paper, at, today)
  const laid = layEdits(made.doc, paper.edits)
  return {
    ...made,
    ...{ generated: made.doc, laid, doc: laid.doc },
    problems: paper.edits.length === 0 ? made.problems : problemsOf(made.doc, made.problems, laid.doc),
  }
}

/** A gap that was written over is a gap no more; what is wrong with the whole document stays. */
function problemsOf(generated: Doc, problems: readonly Problem[], doc: Doc): Problem[] {
  const seen = new Set(gapsIn(generated).map(({ code, block }) => `${code} ${block}`))
  return [...gapsIn(doc), ...problems.filter(({ code, block }) => !seen.has(`${code} ${block}`))]
}

/** As the page shows a draft: before registration it has its own day, if any, and no number. */
export const draftText = (db: Db, paper: PaperRecord, today: string) =>
  textOf(db, paper, { date: paper.datedOn, number: paper.number }, today)
