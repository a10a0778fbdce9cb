import { type Cycle, programmeApi } from '@app/model/programmes'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { keyOf, queryOf } from '#api'

/** A cycle with its stages; shown at once, counted again whenever a page opens. */
export const cycleQuery = (id: string) => ({
  ...queryOf(programmeApi.read, { params: { id } }),
  staleTime: 0,
})

/** Puts a fresh answer in the place of the old one; lists and the first page are asked again. */
export function keepCycle(queryClient: QueryClient, cycle: Cycle) {
  queryClient.setQueryData(cycleQuery(cycle.id).queryKey, cycle)
  void queryClient.invalidateQueries({ queryKey: keyOf(programmeApi.list) })
  void queryClient.invalidateQueries({ queryKey: keyOf(programmeApi.today) })
}

/** The stages are counted of everything: when a page makes its own data stale, the cycle is asked for again. */
export function useFreshCycle(id: string) {
  const queryClient = useQueryClient()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const { queryKey } = cycleQuery(id)
    const cycle = JSON.stringify(queryKey)
    const stop = queryClient.getQueryCache().subscribe((event) => {
      const changed = event.type === 'updated' && event.action.type === 'invalidate'
      if (!changed || JSON.stringify(event.query.queryKey) === cycle) return
      clearTimeout(timer)
      timer = setTimeout(() => void queryClient.invalidateQueries({ queryKey }), 300)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [queryClient, id])
}
