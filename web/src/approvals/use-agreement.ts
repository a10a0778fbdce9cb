import { type AgreementPage, approvalApi } from '@app/model/approvals'
import { programmeApi } from '@app/model/programmes'
import { registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { keyOf, type Outcome, queryOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

type Changing = (typeof approvalApi)['send' | 'withdraw' | 'enter']

/** The agreement of a paper, and what is done with an answer that changes it. */
export function useAgreement(paperId: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const query = queryOf(approvalApi.read, { params: { id: paperId } })
  const { data } = useQuery({ ...query, staleTime: 0 })
  /** Shows what has become of it; answers the reason of a refusal. */
  const take = async <E extends Changing>(outcome: Outcome<E>, done: string) => {
    if (!outcome.ok) return t(refusals[outcome.code])
    // The three of them answer the whole agreement.
    queryClient.setQueryData(query.queryKey, outcome.answer as AgreementPage)
    notify(done)
    await Promise.all(
      [registryApi.read, registryApi.list, programmeApi.today].map((e) =>
        queryClient.invalidateQueries({ queryKey: keyOf(e) }),
      ),
    )
    return undefined
  }
  return { page: data, take }
}
