import { type Import, importApi, type Mend } from '@app/model/imports'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call, keyOf as keyOfEndpoint, type Outcome } from '#api'
import { refusals } from '#refusals'
import { importQuery } from './import-queries.ts'
import { keyOf, withChoice } from './rows.ts'

type Change = Outcome<typeof importApi.choose> | Outcome<typeof importApi.mend>
type Columns = NonNullable<Parameters<typeof call<typeof importApi.choose>>[1]['body']>

/** Changes of an unloaded list. They go to the server one after another, so that no answer overtakes another. */
export function useImportChanges(id: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const waiting = useRef(0)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { queryKey } = importQuery(id)
  const params = { id }

  /** Answers why the change was refused, in words. */
  const send = (ask: () => Promise<Change>): Promise<string | undefined> => {
    waiting.current += 1
    setBusy(true)
    setProblem(undefined)
    // A question asked before the change would bring the old rows after it.
    void queryClient.cancelQueries({ queryKey })
    const sent = queue.current.then(ask).then((outcome) => {
      waiting.current -= 1
      if (waiting.current === 0) setBusy(false)
      if (outcome.ok) {
        // The answer of an earlier change does not know of the later ones yet.
        if (waiting.current === 0) queryClient.setQueryData(queryKey, outcome.answer)
        return undefined
      }
      // Loaded or thrown away meanwhile: the page then shows what came of it.
      void queryClient.invalidateQueries({ queryKey: keyOfEndpoint(importApi.list) })
      void queryClient.invalidateQueries({ queryKey })
      const reason = t(refusals[outcome.code])
      setProblem(reason)
      return reason
    })
    queue.current = sent
    return sent
  }

  return {
    busy,
    /** Why the last change was not taken. */
    problem,
    /** Once everything that was changed has reached the server. */
    settled: () => queue.current,
    choose: (body: Columns) => send(() => call(importApi.choose, { params, body })),
    mend: (rows: Mend[]) => send(() => call(importApi.mend, { params, body: { rows } })),
    /** Decides whether rows are loaded; seen at once. */
    setLoad: (rows: readonly { sheet: string; row: number }[], load: boolean) => {
      if (rows.length === 0) return Promise.resolve(undefined)
      const keys = new Set(rows.map(keyOf))
      queryClient.setQueryData(queryKey, (old: Import | undefined) => old && withChoice(old, keys, load))
      return send(() =>
        call(importApi.mend, {
          params,
          body: { rows: rows.map(({ sheet, row }) => ({ sheet, row, load })) },
        }),
      )
    },
  }
}

export type ImportChanges = ReturnType<typeof useImportChanges>
