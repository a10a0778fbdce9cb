import type { Me } from '@app/model/accounts'
import type { QueryClient } from '@tanstack/react-query'
import { meQuery } from '#api'

/** Another person or another role: everything that was asked before is forgotten. */
export function refreshMe(queryClient: QueryClient, me?: Me): void {
  queryClient.clear()
  if (me) queryClient.setQueryData(meQuery.queryKey, me)
}
