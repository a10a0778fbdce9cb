import { type Cycle, programmeApi } from '@app/model/programmes'
import type { QueryClient } from '@tanstack/react-query'
import { keyOf, queryOf } from '#api'

/** A cycle with its stages. */
export const cycleQuery = (id: string) => queryOf(programmeApi.read, { params: { id } })

/** Puts a fresh answer in the place of the old one; lists and the first page are asked again. */
export function keepCycle(queryClient: QueryClient, cycle: Cycle) {
  queryClient.setQueryData(cycleQuery(cycle.id).queryKey, cycle)
  void queryClient.invalidateQueries({ queryKey: keyOf(programmeApi.list) })
  void queryClient.invalidateQueries({ queryKey: keyOf(programmeApi.today) })
}
