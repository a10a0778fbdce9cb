import { type RoundRow, roundApi } from '@app/model/rounds'
import { useSuspenseQuery } from '@tanstack/react-query'
import { queryOf } from '#api'
import { useCycle } from '#programmes'

const nobodysCycle = '00000000-0000-0000-0000-000000000000'

/** Rounds of the cycle that the pages show, the newest first. */
export function useRounds(): readonly RoundRow[] {
  const cycle = useCycle()
  const query = queryOf(roundApi.list, { params: { id: cycle?.id ?? nobodysCycle } })
  return useSuspenseQuery(query).data
}

/** The draft that the address names, else the one that was changed last. */
export function draftOf(round: RoundRow, letter: string | undefined) {
  const [latest] = [...round.drafts].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  return round.drafts.find((draft) => draft.letter === letter) ?? latest
}
