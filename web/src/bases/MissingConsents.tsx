import { baseApi } from '@app/model/bases'
import { fullName, type Person } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '#api'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { Note } from '#ui'
import { ConsentsButton } from './ConsentsButton.tsx'
import { neededKinds } from './needed-kinds.ts'

/** What this person still has to sign for a pair in this cycle, and the button for it. */
export function MissingConsents({ person, cycle }: { person: Person; cycle: CycleRow | undefined }) {
  const { t } = useLingui()
  const { data } = useQuery(queryOf(baseApi.ofPerson, { params: { id: person.id } }))
  const here = (data ?? []).filter(({ cycleId, state }) => cycleId === cycle?.id && state !== 'withdrawn')
  const needed = here.flatMap(({ obstacles, role }) =>
    neededKinds([{ kind: person.kind, bornOn: person.bornOn ?? undefined, obstacles }], role, localDay()),
  )
  const obstacles = [...new Set(here.flatMap((one) => one.obstacles))]
  return (
    <>
      {obstacles.length > 0 && (
        <Note tone="warning" title={t`Пары не будет, пока`}>
          {obstacles.map((code) => (
            <div key={code}>{t(refusals[code])}</div>
          ))}
        </Note>
      )}
      <ConsentsButton people={[{ id: person.id, name: fullName(person) }]} needed={[...new Set(needed)]} />
    </>
  )
}
