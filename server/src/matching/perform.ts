import { compareMethods, type MethodFigures, whatHelps } from '@app/model/matching'
import type { Candidate, DraftHelp, MethodRow, PairDetails, Solving } from '@app/model/rounds'
import { needsMilp } from '@app/model/solver'
import { boardOfDraft, candidatesOfDraft, type DraftBoard, detailsOfDraft } from './draft-board.ts'
import type { Given, Solution } from './participants.ts'
import { assignmentOf, openDraft, solveDraft } from './solve-draft.ts'

/** What can be asked about a draft. `seconds` is how long it may take at most. */
export type Ask =
  | { kind: 'board'; solution: Solution; today: string }
  | { kind: 'details'; solution: Solution; mentee: string; mentor: string | undefined }
  | { kind: 'candidates'; mentee: string }
  | { kind: 'help'; solution: Solution; seconds: number }
  | { kind: 'methods'; seconds: number }
  | { kind: 'solve'; present: Solution | undefined; seconds: number }

export type Found = {
  board: DraftBoard
  details: PairDetails | undefined
  candidates: Candidate[] | undefined
  help: DraftHelp
  methods: MethodRow[]
  solve: Solution
}

/** How far a solution is. */
export type Tell = (phase: Solving['phase'], share: number | null) => void

/** Answers in this thread, whichever it is. */
export async function perform(given: Given, ask: Ask, tell: Tell = () => {}): Promise<Found[Ask['kind']]> {
  switch (ask.kind) {
    case 'board':
      return boardOfDraft(given, ask.solution, ask.today)
    case 'details':
      return detailsOfDraft(given, ask.solution, ask.mentee, ask.mentor)
    case 'candidates':
      return candidatesOfDraft(given, ask.mentee)
    case 'help': {
      const { scorer, task } = openDraft(given)
      const options = { remaining: until(ask.seconds), milp: needsMilp(task) ? await loaded() : null }
      const help = whatHelps(scorer.round, assignmentOf(scorer, ask.solution), options)
      return { cut: help.cut, places: [...help.places], newcomers: [...help.newcomers] }
    }
    case 'methods': {
      const { scorer, task } = openDraft(given)
      const found: MethodFigures[] = []
      const options = { remaining: until(ask.seconds), milp: await loaded() }
      compareMethods(scorer, task, { ...options, found: (one) => found.push(one) })
      return found
    }
    case 'solve': {
      tell('scoring', 0)
      const { task } = openDraft(given, (share) => tell('scoring', share))
      tell('solving', null)
      const milp = needsMilp(task) ? await loaded() : null
      return solveDraft(given, ask.present, {
        ...{ remaining: until(ask.seconds), milp },
        progress: (phase) => tell(phase === 'integer programme' ? 'proving' : 'solving', null),
      })
    }
  }
}

/** Only where it is needed: the solver's WASM takes a moment and some memory. */
const loaded = async () => (await import('./milp.ts')).loadMilp()

function until(seconds: number) {
  const end = performance.now() + seconds * 1000
  return () => (end - performance.now()) / 1000
}
