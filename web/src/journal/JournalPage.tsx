import { roles } from '@app/model/access'
import { type JournalRow, journalApi } from '@app/model/journal'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { roleName } from '#access'
import { keyOf, load, RefusedError } from '#api'
import { OrganisationTabs } from '#organisations'
import { refusals } from '#refusals'
import { Counters, EmptyState, formatLongDate, Loading, Note, Page } from '#ui'
import { byDay } from './by-day.ts'
import classes from './JournalPage.module.css'
import { eventGroups, eventSentences, unknownEvent } from './sentences.ts'

type Group = keyof typeof eventGroups

/** Who did what here, newest first. Nothing can be taken out of it. */
export function JournalPage() {
  const { t } = useLingui()
  const [group, setGroup] = useState<Group>()
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...keyOf(journalApi.list), group],
    queryFn: ({ pageParam: before, signal }) =>
      load(journalApi.list, { querystring: { before, action: group && `${group}.` } }, signal),
    initialPageParam: undefined as string | undefined, // The first page is before nothing.
    getNextPageParam: ({ rows, more }) => (more ? rows.at(-1)?.id : undefined),
    staleTime: 0,
  })
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Page
      title={t`Журнал`}
      note={t`Кто и что делал в организации. Записи нельзя ни изменить, ни удалить`}
      tabs={<OrganisationTabs />}
    >
      <Counters
        label={t`Какие события`}
        items={(Object.keys(eventGroups) as Group[]).map((key) => ({ key, title: t(eventGroups[key]) }))}
        value={group}
        onChange={setGroup}
      />
      {isPending && <Loading />}
      {error && (
        <Note tone="danger" live>
          {t(refusals[error instanceof RefusedError ? error.code : 'bug'])}
        </Note>
      )}
      {data && rows.length === 0 && (
        <EmptyState title={t`Таких событий пока не было`}>
          <Trans>Здесь появится каждая правка, чтение карточки, выгрузка и печать.</Trans>
        </EmptyState>
      )}
      {byDay(rows).map(({ day, rows: ofDay }) => (
        <section key={day} aria-label={formatLongDate(day)}>
          <h2 className={classes.day}>{formatLongDate(day)}</h2>
          <ul className={classes.events}>
            {ofDay.map((row) => (
              <Event key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage && (
        <div>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            <Trans>Показать ещё</Trans>
          </Button>
        </div>
      )}
    </Page>
  )
}

function Event({ row }: { row: JournalRow }) {
  const { t, i18n } = useLingui()
  const named = (role: unknown) => {
    const known = roles.find((one) => one === role)
    return known ? t(roleName(known)) : ''
  }
  const values = { count: 1, number: '', ...row.details, role: named(row.details.role) }
  const words = i18n._({ ...(eventSentences[row.action] ?? unknownEvent), values })
  const at = new Date(row.at)
  return (
    <li className={classes.event}>
      <time className={classes.time} dateTime={row.at}>
        {at.toLocaleTimeString('ru-RU', { hour: '2-digit', minute: '2-digit' })}
      </time>
      <span className={classes.who}>
        {row.who || <Trans>система</Trans>}
        {row.role && <span className={classes.role}>{named(row.role)}</span>}
      </span>
      <span className={classes.words}>{words}</span>
    </li>
  )
}
