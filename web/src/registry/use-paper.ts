import type { Answer, Endpoint } from '@app/model/api'
import { editionApi } from '@app/model/editions'
import { type Paper, registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { keyOf, type Outcome, queryOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

/** Shows the new paper, or says why it was refused; answers whether it went well. */
export type Take = <E extends Endpoint>(outcome: Outcome<E>, done?: string) => Promise<boolean>

/** The paper of the page, and what is done with an answer that changes it. */
export function usePaper(id: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const query = queryOf(registryApi.read, { params: { id } })
  const { data: paper } = useSuspenseQuery(query)
  const take: Take = async (outcome, done) => {
    if (!outcome.ok) {
      notify(t(refusals[outcome.code]), { tone: 'danger' })
      return false
    }
    // Every endpoint that changes a paper answers the paper.
    queryClient.setQueryData(query.queryKey, outcome.answer as Answer<typeof registryApi.read>)
    await queryClient.invalidateQueries({ queryKey: keyOf(registryApi.list) })
    // The text is composed of what was changed.
    await queryClient.invalidateQueries({ queryKey: keyOf(editionApi.read) })
    if (done) notify(done)
    return true
  }
  return { paper: paper as Paper, take }
}
