import type { Me } from '@app/model/accounts'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { refreshMe } from '#shell'

/** Opens the work of the person who has just signed in. */
export function useEntrance() {
  const queryClient = useQueryClient()
  const router = useRouter()
  return async (me: Me | undefined, to = '/') => {
    refreshMe(queryClient, me)
    await router.navigate({ href: to, replace: true })
  }
}
