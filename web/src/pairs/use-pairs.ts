import { pairApi } from '@app/model/pairs'
import { registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

/** What is done with pairs, one or many, with the reason said when it was refused. */
export function usePairs() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const navigate = useNavigate()

  /** Pairs, and with them everything that is counted of them, are asked for again. */
  const refresh = () => queryClient.invalidateQueries()

  const openPaper = async (id: string) => {
    await refresh()
    await navigate({ to: '/programme/documents/$id', params: { id } })
  }

  /** The draft of the order that secures these pairs, or all that wait for one. */
  const order = async (cycleId: string, pairIds?: string[]): Promise<boolean> => {
    const outcome = await call(registryApi.createPairsOrder, {
      params: { id: cycleId },
      body: pairIds ? { pairIds } : {},
    })
    if (!outcome.ok) {
      notify(t(refusals[outcome.code]), { tone: 'danger' })
      return false
    }
    await openPaper(outcome.answer.id)
    return true
  }

  const activate = async (ids: string[]): Promise<void> => {
    const outcome = await call(pairApi.activate, { body: { ids } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    const { activated } = outcome.answer
    const later = ids.length - activated
    if (activated > 0) notify(t`Начали работу, пар: ${activated}`)
    if (later > 0)
      notify(t`Период ещё не начался, пар: ${later}. Они начнут работу в свой день`, { tone: 'info' })
    await refresh()
  }

  const dissolve = async (ids: string[]): Promise<boolean> => {
    const outcome = await call(pairApi.dissolveMany, { body: { ids } })
    if (!outcome.ok) {
      notify(t(refusals[outcome.code]), { tone: 'danger' })
      return false
    }
    notify(t`Разобрано пар: ${outcome.answer.dissolved}. Участники вернулись в базы`)
    await refresh()
    return true
  }

  return { order, activate, dissolve, openPaper, refresh }
}
