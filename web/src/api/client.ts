import { QueryCache, QueryClient } from '@tanstack/react-query'
import { RefusedError } from './load.ts'
import { meQuery } from './me.ts'

/**
 * What was asked stays fresh for half a minute; a refusal is an answer, so it is not asked again.
 * `onSignedOut` is told when the session has ended meanwhile.
 */
export const makeQueryClient = (onSignedOut: () => void) =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => {
        // The page behind sign-in asks who is there before all else, and leads to sign-in by itself.
        const asksWho = String(queryKey) === String(meQuery.queryKey)
        if (error instanceof RefusedError && error.code === 'signed-out' && !asksWho) onSignedOut()
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (times, error) => error instanceof RefusedError && error.code === 'offline' && times < 2,
        // Without network the request fails at once and the page says so.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
