import { accountApi } from '@app/model/accounts'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { call } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'
import { refreshMe } from './refresh.ts'

/** Switches the organisation and the role in which the person works. */
export function useChooseRole() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const router = useRouter()
  return async (id: string) => {
    const outcome = await call(accountApi.chooseMembership, { body: { id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    // Home first: the page of one role may be closed to the other.
    await router.navigate({ to: '/' })
    refreshMe(queryClient, outcome.answer)
    await router.invalidate()
  }
}
