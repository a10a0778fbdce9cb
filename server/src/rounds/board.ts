import type { Board, Candidate, PairDetails } from '@app/model/rounds'
import type { Db } from '#db'
import { askAbout, type Participants } from '#matching'
import { type Looking, readGiven } from './given.ts'
import type { DraftRecord } from './queries.ts'
import { findSolving } from './solving.ts'

/**
 * The workbench of a draft, computed of the present data: all is read now, the rest needs no database.
 * `asked` spares asking for the people once more.
 */
export async function readBoard(
  db: Db,
  draft: DraftRecord,
  looking: Looking,
  asked?: Participants,
): Promise<() => Promise<Board>> {
  const given = await readGiven(db, draft, looking, asked)
  const solving = (await findSolving(db, draft, looking.now)) ?? null
  const known = new Set(given.people.mentees.map((one) => one.id))
  return async () => ({
    ...(await askAbout<'board'>(given, {
      kind: 'board',
      solution: draft.solution,
      today: looking.today,
    })),
    draft: { ...draft, solving },
    moved: draft.moved.filter((one) => known.has(one.mentee)),
  })
}

/** One mentee under the glass. */
export async function readDetails(
  db: Db,
  draft: DraftRecord,
  { mentee, mentor }: { mentee: string; mentor: string | undefined },
  looking: Looking,
): Promise<() => Promise<PairDetails | undefined>> {
  const given = await readGiven(db, draft, looking)
  return () => askAbout<'details'>(given, { kind: 'details', solution: draft.solution, mentee, mentor })
}

/** Every mentor of the draft for one mentee. */
export async function listCandidates(
  db: Db,
  draft: DraftRecord,
  mentee: string,
  looking: Looking,
): Promise<() => Promise<Candidate[] | undefined>> {
  const given = await readGiven(db, draft, looking)
  return () => askAbout<'candidates'>(given, { kind: 'candidates', mentee })
}
