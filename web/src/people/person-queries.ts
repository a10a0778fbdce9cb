import { journalApi } from '@app/model/journal'
import { type Person, type PersonCard, peopleApi } from '@app/model/people'
import type { QueryClient } from '@tanstack/react-query'
import { keyOf, queryOf } from '#api'

/** A card; each opening is a reading that the journal keeps, so it is not asked again without need. */
export const personQuery = (id: string) => ({
  ...queryOf(peopleApi.read, { params: { id } }),
  staleTime: 5 * 60_000,
})

/** Puts a changed card in the place of the old one; lists with its name are asked again. */
export function keepPerson(queryClient: QueryClient, person: Person) {
  queryClient.setQueryData(
    personQuery(person.id).queryKey,
    (old: PersonCard | undefined) => old && { ...old, person },
  )
  refreshPeople(queryClient)
}

/** Whatever shows a name, a class or the history of somebody. */
export function refreshPeople(queryClient: QueryClient) {
  void queryClient.invalidateQueries({ queryKey: keyOf(peopleApi.list) })
  void queryClient.invalidateQueries({ queryKey: keyOf(peopleApi.history) })
  void queryClient.invalidateQueries({ queryKey: keyOf(journalApi.person) })
}
