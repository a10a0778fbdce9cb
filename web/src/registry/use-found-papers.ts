import { type PaperRow, registryApi } from '@app/model/registry'
import { useDebouncedValue, useSessionStorage } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queryOf } from '#api'

/**
 * Documents of the cycle with the words in their texts, found by the server; nothing while nothing is looked for.
 * The words live in the window, not in the address: they are often somebody's name.
 */
export function useFoundPapers(cycleId: string | undefined) {
  const [words, setWords] = useSessionStorage({
    key: 'papers-words',
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  const [q] = useDebouncedValue(words.trim(), 300)
  const wanted = q.length > 1 && words.trim().length > 1
  const query = queryOf(registryApi.find, { body: { cycleId, q } })
  const { data } = useQuery({
    ...query,
    queryKey: [...query.queryKey, cycleId ?? '', q],
    enabled: wanted,
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
  const found: readonly PaperRow[] | undefined = wanted ? data : undefined
  return { words, setWords, found }
}
