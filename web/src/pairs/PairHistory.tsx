import { journalApi } from '@app/model/journal'
import type { PairCard } from '@app/model/pairs'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { queryOf, useCan } from '#api'
import { formatDate, Section } from '#ui'
import { historyOf, type PairEvent } from './history.ts'
import classes from './Pairs.module.css'

/** What has happened to the pair; who did it is said to those who may read the journal. */
export function PairHistory({ card }: { card: PairCard }) {
  const { t } = useLingui()
  const mayRead = useCan('journal.read')
  const { data } = useQuery({
    ...queryOf(journalApi.list, { querystring: { subjectId: card.id } }),
    enabled: mayRead,
  })
  const events = historyOf(card, data?.rows)
  return (
    <Section title={t`История`}>
      <ol className={classes.history}>
        {events.map((event, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order.
          <li key={i}>
            <time dateTime={event.at}>{formatDate(event.at)}</time>
            <EventText event={event} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

const fieldWords: Record<string, MessageDescriptor> = {
  goal: msg`цель`,
  kind: msg`вид`,
  startsOn: msg`начало`,
  endsOn: msg`конец`,
}

function EventText({ event }: { event: PairEvent }) {
  const { t } = useLingui()
  switch (event.kind) {
    case 'formed':
      return <span>{t`сформирована`}</span>
    case 'ordered':
      return <span>{t`закреплена приказом № ${event.order}`}</span>
    case 'begun':
      return <span>{t`начала работу`}</span>
    case 'closed':
      return <span>{event.who ? t`завершена (${event.who})` : t`завершена`}</span>
    case 'changed': {
      const fields = event.fields
        .map((field) => (fieldWords[field] ? t(fieldWords[field]) : field))
        .join(', ')
      return <span>{t`изменено: ${fields} (${event.who})`}</span>
    }
  }
}
