import { type Candidate, roundApi } from '@app/model/rounds'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queryOf } from '#api'

/** What every mentor would be for this mentee, by the mentor. */
export function useCandidateOf(draft: string, mentee: string | undefined) {
  const candidates = useCandidates(draft, mentee)
  return useMemo(() => candidates && new Map(candidates.map((one) => [one.mentor, one])), [candidates])
}

/** Undefined while it is not known, or nobody is looked at. */
function useCandidates(draft: string, mentee: string | undefined): readonly Candidate[] | undefined {
  const { data } = useQuery({
    ...queryOf(roundApi.candidates, { params: { id: draft, mentee: mentee ?? '' } }),
    enabled: mentee !== undefined,
    staleTime: 60_000,
  })
  return mentee === undefined ? undefined : data
}
