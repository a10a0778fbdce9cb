import type { Endpoint, Input } from '@app/model/api'
import { type Gathering, gatheringApi } from '@app/model/gatherings'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { call, queryOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

/** Endpoints that answer the whole meeting after a change. */
type Changing = Endpoint & { response: typeof gatheringApi.save.response }

/** The meeting of a round, and how it is changed; a refusal is said in words. */
export function useGathering(round: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const query = queryOf(gatheringApi.read, { params: { id: round } })
  const { data: gathering } = useSuspenseQuery(query)
  const keep = (next: Gathering | null) => queryClient.setQueryData(query.queryKey, next)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  /** Whether it was taken. Changes go one after another, so that a late answer never hides a newer one. */
  const change = async <E extends Changing>(endpoint: E, input: Input<E>): Promise<boolean> => {
    const mine = last.current.then(() => call(endpoint, input))
    last.current = mine
    const outcome = await mine
    if (outcome.ok)
      keep(outcome.answer as Gathering) // Every one of them answers the meeting.
    else notify(t(refusals[outcome.code]), { tone: 'danger' })
    return outcome.ok
  }
  return { gathering, change, keep }
}
