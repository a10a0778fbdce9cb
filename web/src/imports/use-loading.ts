import { type Import, importApi } from '@app/model/imports'
import type { CycleRow } from '@app/model/programmes'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'
import { importQuery, keepSummary } from './import-queries.ts'

/** Writes the list, whole or not at all. `settled`: changes on their way to the server come first. */
export function useLoading(one: Import, cycle: CycleRow, settled: () => Promise<unknown>) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const load = async () => {
    setBusy(true)
    await settled()
    const outcome = await call(importApi.load, { params: { id: one.id } })
    setBusy(false)
    if (!outcome.ok) {
      notify(t(refusals[outcome.code]), { tone: 'danger' })
      // Another tab may have loaded it, or the answer was lost on its way: the list says what is true.
      await queryClient.invalidateQueries({ queryKey: keyOf(importApi.list) })
      return
    }
    await keepSummary(queryClient, cycle.id, outcome.answer)
    queryClient.removeQueries({ queryKey: importQuery(one.id).queryKey })
    // Who has gone to another page meanwhile stays there.
    if (router.state.location.pathname.includes(one.id))
      await navigate({ to: '/programme/people/import/$id', params: { id: one.id }, replace: true })
    // People, bases, stages, things to do: all that is counted from them is asked again.
    await queryClient.invalidateQueries()
  }
  return { busy, load: () => void load() }
}
