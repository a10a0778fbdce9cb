import { QueryClient } from '@tanstack/react-query'
import { RefusedError } from './load.ts'

/** What was asked stays fresh for half a minute; a refusal is an answer, so it is not asked again. */
export const makeQueryClient = () =>
  new QueryClient({
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
