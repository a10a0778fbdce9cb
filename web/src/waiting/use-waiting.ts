import { type WaitingStep, waitingApi } from '@app/model/waiting'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { call, queryOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

/** Does one thing for people who wait; answers whether it was done. */
export function useWaiting(cycleId: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  return async (ids: readonly string[], step: WaitingStep, words: string): Promise<boolean> => {
    const params = { id: cycleId }
    const outcome = await call(waitingApi.step, { params, body: { ids: [...ids], step } })
    if (!outcome.ok) {
      notify(t(refusals[outcome.code]), { tone: 'danger' })
      return false
    }
    // Bases, pairs and counters change with it.
    await queryClient.invalidateQueries()
    queryClient.setQueryData(queryOf(waitingApi.list, { params }).queryKey, outcome.answer)
    notify(words)
    return true
  }
}
