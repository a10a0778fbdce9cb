import { programmeApi, type Thing } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { queryOf, useMe } from '#api'
import { chosenCycleId, PlaceLink } from '#programmes'
import { formatNumber, formatPart } from '#ui'
import { changeSentences } from './change-sentences.tsx'
import { figureName } from './figure-names.ts'
import { InstallationCard } from './InstallationCard.tsx'
import { OrganisationsTable } from './OrganisationsTable.tsx'
import { OwnPairs } from './OwnPairs.tsx'
import { TodayPage, type Todo } from './TodayPage.tsx'
import { thingSentences } from './thing-sentences.tsx'

/** The home of every role, counted by the server from the data. */
export function TodayRoute() {
  const me = useMe()
  return me.membership && <Home key={me.membership.id} />
}

function Home() {
  const { t } = useLingui()
  const { greeting, membership } = useMe()
  const { data } = useSuspenseQuery(todayQuery(membership?.organisationId))
  const college = membership?.organisationKind === 'college'
  const todoOf = ({ code, params, due, link }: Thing): Todo => {
    const { title, action } = thingSentences[code]
    return {
      ...{ key: code, due, title: title(params.count, college) },
      action: action && link ? { title: t(action), to: link } : undefined,
    }
  }
  const personal = data.pairs !== undefined
  return (
    <TodayPage
      name={greeting}
      now={new Date()}
      today={data.today}
      todos={data.things.map(todoOf)}
      more={data.more}
      next={data.things.length === 0 ? data.later.map(todoOf) : []}
      quietWhenDone={personal || data.organisations !== undefined || data.installation !== undefined}
      changes={data.changes.map(({ code, count, link }) =>
        link ? (
          <PlaceLink key={code} to={link}>
            {changeSentences[code](count)}
          </PlaceLink>
        ) : (
          changeSentences[code](count)
        ),
      )}
      figuresTitle={figuresTitle(data)}
      figures={data.figures.map(({ code, value, of }) => ({
        label: t(figureName(code, college)),
        value:
          of === null
            ? formatNumber(value)
            : of === 0
              ? '–'
              : formatPart(Math.floor((value / of) * 100) / 100),
        ...(of === null ? {} : { note: t`${formatNumber(value)} из ${formatNumber(of)}` }),
      }))}
    >
      {data.pairs && <OwnPairs pairs={data.pairs} parts={data.parts ?? []} />}
      {data.organisations && <OrganisationsTable organisations={data.organisations} />}
      {data.installation && <InstallationCard state={data.installation} />}
    </TodayPage>
  )
}

const todayQuery = (organisationId: string | undefined) => {
  const cycle = organisationId && chosenCycleId(organisationId)
  // What was done on another page is gone from the list when one comes back.
  return { ...queryOf(programmeApi.today, { querystring: cycle ? { cycle } : {} }), staleTime: 0 }
}

function figuresTitle({
  cycle,
  organisations,
}: {
  cycle: { title: string } | null
  organisations?: unknown
}) {
  if (organisations) return <Trans>В целом</Trans>
  return cycle ? <Trans>Цифры цикла {cycle.title}</Trans> : undefined
}
