import { type Board, type DraftChange, roundApi, type Solving, type StepChange } from '@app/model/rounds'
import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call, keyOf, queryOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'
import { difference, lastMoves, type Move } from './moves.ts'

/** What the last step has changed, and whose step it was: `null` for one's own. */
export type Effect = {
  moves: readonly Move[]
  who: string | null
  /** What a colleague did; `back` when he undid a step. */
  did?: StepChange | 'back'
  /** Steps of his before that one, of which nothing was seen. */
  unseen?: number
}

const pulseEvery = 4000
/** While something is being computed one looks at how far it is. */
const pulseWhileSolving = 800

/** A draft on the screen: its board, one's own steps, and the steps of a colleague as they come. */
export function useDraft(id: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const query = queryOf(roundApi.board, { params: { id } })
  const { data: board } = useSuspenseQuery(query)
  const [busy, setBusy] = useState(false)
  const [effect, setEffect] = useState<Effect>()
  // One step after another: each begins from the board that the one before it has left.
  const line = useRef<Promise<unknown>>(Promise.resolve())
  // What this curator has asked to compute is not a step of a colleague when it comes.
  const mine = useRef(false)
  const latest = () => queryClient.getQueryData<Board>(query.queryKey) ?? board

  const keep = (after: Board, who: string | null) => {
    const before = latest()
    queryClient.setQueryData(query.queryKey, after)
    setEffect({ moves: difference(before, after), who })
    void queryClient.invalidateQueries({ queryKey: keyOf(roundApi.list), refetchType: 'none' })
    void queryClient.invalidateQueries({ queryKey: keyOf(roundApi.candidates) })
    void queryClient.invalidateQueries({ queryKey: keyOf(roundApi.details) })
  }

  const reload = async () => {
    const before = latest()
    const after = await queryClient.fetchQuery({ ...query, staleTime: 0 }).catch(() => undefined)
    if (!after) return
    void queryClient.invalidateQueries({ queryKey: keyOf(roundApi.list), refetchType: 'none' })
    void queryClient.invalidateQueries({ queryKey: keyOf(roundApi.candidates) })
    void queryClient.invalidateQueries({ queryKey: keyOf(roundApi.details) })
    const moves = difference(before, after)
    if (moves.length > 0 || after.draft.step !== before.draft.step)
      setEffect({ moves, ...(mine.current ? { who: null } : stepOf(before.draft, after.draft)) })
    if (after.draft.solving?.problem !== null) mine.current = false
  }

  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const done = line.current.then(async () => {
      setBusy(true)
      return work().finally(() => setBusy(false))
    })
    line.current = done.catch(() => undefined)
    return done
  }

  /** One step of the curator; false when it was refused, with the reason said. */
  const change = (step: DraftChange): Promise<boolean> =>
    inLine(async () => {
      const body = { change: step, step: latest().draft.step }
      const outcome = await call(roundApi.change, { params: { id }, body })
      if (outcome.ok) {
        mine.current = outcome.answer.draft.solving !== null
        keep(outcome.answer, null)
        return true
      }
      if (outcome.code === 'round.draft-changed') await reload()
      notify(t(refusals[outcome.code]), { tone: 'danger' })
      return false
    })

  const undo = (redo = false): Promise<void> =>
    inLine(async () => {
      const body = { redo, step: latest().draft.step }
      const outcome = await call(roundApi.undo, { params: { id }, body })
      if (outcome.ok) return keep(outcome.answer, null)
      if (outcome.code === 'round.draft-changed') await reload()
      notify(t(refusals[outcome.code]), { tone: 'danger' })
    })

  /** Stops the computing, or begins again what has ended without an answer. */
  const solveAgain = (again: boolean): Promise<void> =>
    inLine(async () => {
      const outcome = again
        ? await call(roundApi.retrySolving, { params: { id } })
        : await call(roundApi.cancelSolving, { params: { id } })
      if (again && outcome.ok) mine.current = true
      if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
      await reload()
    })

  const { data: pulse } = useQuery({
    ...queryOf(roundApi.pulse, { params: { id } }),
    refetchInterval: isComputing(board.draft.solving) ? pulseWhileSolving : pulseEvery,
    refetchOnWindowFocus: 'always',
    staleTime: 0,
  })
  // The board may have been read before the solution began or after it has ended.
  const ahead =
    pulse !== undefined &&
    (pulse.updatedAt > board.draft.updatedAt ||
      (pulse.updatedAt === board.draft.updatedAt &&
        isComputing(pulse.solving) !== isComputing(board.draft.solving)))
  const solving = pulse && pulse.updatedAt === board.draft.updatedAt ? pulse.solving : board.draft.solving
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pulse alone says that a colleague was here.
  useEffect(() => {
    if (ahead && !busy) void reload()
  }, [ahead, busy])

  return {
    board,
    busy,
    change,
    undo,
    reload,
    /** What is being computed, as far as the last pulse knows. */
    solving,
    cancel: () => solveAgain(false),
    retry: () => solveAgain(true),
    /** After a reload of the page the last step is known without its scores. */
    effect: effect ?? { moves: lastMoves(board), who: null },
    /** Whether something has happened since the page was opened. */
    fresh: effect !== undefined,
    dismiss: () => setEffect({ moves: [], who: null }),
  }
}

/** The step of a colleague that brought the draft from one state to the other. */
function stepOf(before: Board['draft'], after: Board['draft']): Omit<Effect, 'moves'> {
  const { who, change } = after
  // Pairs were formed of it, or a colleague stopped a solution: no step was made.
  if (after.step === before.step) return { who }
  if (after.step < before.step) return { who, did: 'back' }
  return { who, did: change, unseen: after.step - before.step - 1 }
}

export type Draft = ReturnType<typeof useDraft>

/** Is the draft being computed? One that has ended without an answer only waits for a decision. */
export const isComputing = (solving: Solving | null) => solving !== null && solving.problem === null
