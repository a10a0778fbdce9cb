import { registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

/** Makes the draft of the order that secures pairs (all that wait for one, or the given) and opens it. */
export function useNewOrder(cycleId: string | undefined) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const make = async (pairIds?: string[]) => {
    if (!cycleId) return
    setBusy(true)
    const outcome = await call(registryApi.createPairsOrder, { params: { id: cycleId }, body: { pairIds } })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await queryClient.invalidateQueries({ queryKey: keyOf(registryApi.list) })
    await navigate({ to: '/programme/documents/$id', params: { id: outcome.answer.id } })
  }
  return { make, busy }
}
