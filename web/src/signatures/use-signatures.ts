import { type PaperSignatures, signatureApi } from '@app/model/signatures'
import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type Outcome, queryOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

type Changing = (typeof signatureApi)['setSigners' | 'addScan' | 'removeScan']

/** How a paper is signed, and what is done with an answer that changes it. */
export function useSignatures(paperId: string, version: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const query = queryOf(signatureApi.read, { params: { id: paperId } })
  const queryKey = [...query.queryKey, version]
  const { data } = useQuery({ ...query, queryKey, staleTime: 0, placeholderData: (previous) => previous })
  /** Shows what has become of it; answers the reason of a refusal. */
  const take = <E extends Changing>(outcome: Outcome<E>, done: string) => {
    if (!outcome.ok) return t(refusals[outcome.code])
    // The three of them answer all signatures of the paper.
    queryClient.setQueryData(queryKey, outcome.answer as PaperSignatures)
    notify(done)
    return undefined
  }
  return { signed: data, take }
}

/** The organisation has adopted the rules of the electronic signature. */
export function useSigningOn(paperId: string, version: string) {
  return useSignatures(paperId, version).signed?.rule != null
}
