import type { Me } from '@app/model/accounts'
import type { QueryClient } from '@tanstack/react-query'
import { meQuery } from '#api'

/** Another person or another role: everything that was asked before is forgotten. */
export function refreshMe(queryClient: QueryClient, me?: Me): void {
  const who = String(meQuery.queryKey)
  // Who is signed in is shown all the time, so this one is replaced and not taken away from under the frame.
  queryClient.removeQueries({ predicate: ({ queryKey }) => !me || String(queryKey) !== who })
  if (me) queryClient.setQueryData(meQuery.queryKey, me)
}
