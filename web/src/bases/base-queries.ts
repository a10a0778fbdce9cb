import type { Answer } from '@app/model/api'
import { type BaseChange, type BaseRow, baseApi } from '@app/model/bases'
import { consentApi } from '@app/model/consents'
import type { BaseRole } from '@app/model/people'
import { programmeApi } from '@app/model/programmes'
import { useLingui } from '@lingui/react/macro'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { call, keyOf, queryOf } from '#api'
import { personQuery, refreshPeople } from '#people'
import { refusals } from '#refusals'

const endpointOf = (role: BaseRole) => (role === 'mentee' ? baseApi.mentees : baseApi.mentors)

export const baseQuery = (role: BaseRole, cycleId: string, contacts = false) =>
  queryOf(endpointOf(role), {
    params: { cycleId },
    querystring: contacts ? { contacts: 'true' } : {},
  })

/** Changed lines take the place of the old ones at once; what is counted from them is asked again. */
function keepRows(queryClient: QueryClient, role: BaseRole, rows: readonly BaseRow[]) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  queryClient.setQueriesData({ queryKey: keyOf(endpointOf(role)) }, (old: BaseRow[] | undefined) =>
    old?.map((row) => {
      const next = byId.get(row.id)
      return next ? { ...next, ...(row.contacts ? { contacts: row.contacts } : {}) } : row
    }),
  )
  // Interests stand on the card: an open one is asked again, or its next change would be refused as late.
  for (const { id } of rows) void queryClient.invalidateQueries({ queryKey: personQuery(id).queryKey })
  refreshCounts(queryClient)
}

/** Figures, cards and stages that follow from the bases. */
function refreshCounts(queryClient: QueryClient) {
  for (const e of [baseApi.summary, baseApi.ofPerson, baseApi.tags, programmeApi.read, programmeApi.today])
    void queryClient.invalidateQueries({ queryKey: keyOf(e) })
  refreshPeople(queryClient)
}

/** Everything about the bases is asked again: people came in, consents were registered. */
export function refreshBases(queryClient: QueryClient) {
  for (const e of [baseApi.mentees, baseApi.mentors, consentApi.ofPerson])
    void queryClient.invalidateQueries({ queryKey: keyOf(e) })
  refreshCounts(queryClient)
}

/** Why it was not done, in words. */
type Reason = { reason: string }

type Change = Omit<BaseChange, 'role' | 'personIds' | 'version'>

/** Changes of lines of one base; each answers the reason when it was refused. */
export function useBaseChanges(role: BaseRole, cycleId: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  return useMemo(() => {
    const params = { cycleId }
    // Two cells of one line typed quickly are sent one after the other: each with the version the former left.
    const queue = new Map<string, Promise<unknown>>()

    const send = async (id: string, version: number | undefined, change: Change) => {
      const known = queryClient.getQueryData<BaseRow[]>(baseQuery(role, cycleId).queryKey)
      const current = known?.find((row) => row.id === id)?.version ?? version
      const body = {
        ...change,
        role,
        personIds: [id],
        ...(current === undefined ? {} : { version: current }),
      }
      const outcome = await call(baseApi.change, { params, body })
      if (outcome.ok) {
        keepRows(queryClient, role, outcome.answer.rows)
        return undefined
      }
      // Somebody else was here: what he wrote is shown, what was typed stays in the cell.
      if (outcome.code === 'conflict') refreshBases(queryClient)
      return t(refusals[outcome.code])
    }

    return {
      one: (row: Pick<BaseRow, 'id' | 'version'>, change: Change): Promise<string | undefined> => {
        const before = queue.get(row.id) ?? Promise.resolve()
        const next = before.then(() => send(row.id, row.version, change))
        queue.set(row.id, next)
        return next
      },
      many: async (
        ids: readonly string[],
        change: Change,
      ): Promise<Reason | { changed: number; refused: { id: string; why: string }[] }> => {
        const outcome = await call(baseApi.change, { params, body: { ...change, role, personIds: [...ids] } })
        if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
        keepRows(queryClient, role, outcome.answer.rows)
        const { rows, refused } = outcome.answer
        return { changed: rows.length - refused.length, refused }
      },
      put: async (ids: readonly string[]): Promise<Reason | Answer<typeof baseApi.put>> => {
        const outcome = await call(baseApi.put, { params, body: { role, personIds: [...ids] } })
        if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
        refreshBases(queryClient)
        return outcome.answer
      },
      remove: async (ids: readonly string[]): Promise<Reason | Answer<typeof baseApi.remove>> => {
        const outcome = await call(baseApi.remove, { params, body: { role, personIds: [...ids] } })
        if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
        refreshBases(queryClient)
        return outcome.answer
      },
    }
  }, [role, cycleId, queryClient, t])
}

export type BaseChanges = ReturnType<typeof useBaseChanges>
