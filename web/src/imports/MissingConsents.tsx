import { baseApi } from '@app/model/bases'
import { places } from '@app/model/programmes'
import { Plural } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '#api'
import { PlaceLink } from '#programmes'

/** How many people of the bases have no consent yet: without it nobody gets a pair. */
export function MissingConsents({ cycleId }: { cycleId: string }) {
  const params = { cycleId }
  const { data: mentees } = useQuery(queryOf(baseApi.mentees, { params, querystring: {} }))
  const { data: mentors } = useQuery(queryOf(baseApi.mentors, { params, querystring: {} }))
  const without = (rows: typeof mentees) => rows?.filter((row) => row.obstacles?.length).length ?? 0
  const [pupils, teachers] = [without(mentees), without(mentors)]
  return (
    <>
      {pupils > 0 && (
        <li>
          <PlaceLink to={places.menteesNoConsent}>
            <Plural
              value={pupils}
              one="Собрать согласия: # наставляемый ещё без них"
              few="Собрать согласия: # наставляемых ещё без них"
              many="Собрать согласия: # наставляемых ещё без них"
              other="Собрать согласия: # наставляемых ещё без них"
            />
          </PlaceLink>
        </li>
      )}
      {teachers > 0 && (
        <li>
          <PlaceLink to={places.mentorsNoConsent}>
            <Plural
              value={teachers}
              one="Собрать согласия: # наставник ещё без них"
              few="Собрать согласия: # наставника ещё без них"
              many="Собрать согласия: # наставников ещё без них"
              other="Собрать согласия: # наставника ещё без них"
            />
          </PlaceLink>
        </li>
      )}
    </>
  )
}
