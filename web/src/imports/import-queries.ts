import { type Import, type ImportSummary, importApi } from '@app/model/imports'
import { type CycleRow, programmeApi } from '@app/model/programmes'
import { type QueryClient, useSuspenseQueries } from '@tanstack/react-query'
import { queryOf } from '#api'
import { useCycles } from '#programmes'

/** Lists that were brought into a cycle. Asked anew each time: a neighbouring tab may have loaded one. */
export const importsQuery = (cycleId: string) => ({
  ...queryOf(importApi.list, { params: { id: cycleId } }),
  staleTime: 0,
})

/** All rows of an unloaded list. Its changes bring them anew, so a glance at another window does not. */
export const importQuery = (id: string) => ({
  ...queryOf(importApi.read, { params: { id } }),
  refetchOnWindowFocus: false,
})

/** An import and the cycle that it belongs to; undefined when it was thrown away, or was never here. */
export function useImportSummary(id: string): { summary: ImportSummary; cycle: CycleRow } | undefined {
  const cycles = useCycles()
  const lists = useSuspenseQueries({ queries: cycles.map((cycle) => importsQuery(cycle.id)) })
  for (const [i, cycle] of cycles.entries()) {
    const summary = lists[i]?.data.find((one) => one.id === id)
    if (summary) return { summary, cycle }
  }
  return undefined
}

/** For the loader: the lists of every cycle, and the rows of this import while it is not loaded. */
export async function loadImport(queryClient: QueryClient, id: string): Promise<void> {
  const cycles = await queryClient.ensureQueryData(queryOf(programmeApi.list, {}))
  const lists = await Promise.all(cycles.map((cycle) => queryClient.fetchQuery(importsQuery(cycle.id))))
  if (lists.flat().some((one) => one.id === id && one.state === 'ready'))
    // Loaded in this very moment by somebody else: the page says what came of it.
    await queryClient.prefetchQuery(importQuery(id))
}

/** Puts an answer of the server in the place of what was known, in the list of its cycle too. */
export async function keepImport(queryClient: QueryClient, cycleId: string, one: Import) {
  queryClient.setQueryData(importQuery(one.id).queryKey, one)
  await keepSummary(queryClient, cycleId, one)
}

export async function keepSummary(queryClient: QueryClient, cycleId: string, one: ImportSummary) {
  const { queryKey } = importsQuery(cycleId)
  // A list that was asked for before this change would bring the old state after it.
  await queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(queryKey, (old) =>
    old?.some(({ id }) => id === one.id)
      ? old.map((other) => (other.id === one.id ? one : other))
      : [one, ...(old ?? [])],
  )
}
