import { journalApi } from '@app/model/journal'
import { type HistoryRow, peopleApi } from '@app/model/people'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { roleName } from '#access'
import { queryOf } from '#api'
import { formatDate, formatMoment, Loading, Section } from '#ui'
import classes from './PersonHistory.module.css'
import { fieldName } from './words.ts'

/** Words for a value that is kept as a code; undefined when it is not one. */
export type SayValue = (field: string, value: unknown, subject: string) => string | undefined

/** Who changed the card and who looked at it. */
export function PersonHistory({ id, say }: { id: string; say: SayValue }) {
  const { t } = useLingui()
  const changes = useQuery(queryOf(peopleApi.history, { params: { id } }))
  const events = useQuery(queryOf(journalApi.person, { params: { id } }))
  if (!changes.data || !events.data) return <Loading />
  const readings = events.data.filter(({ action }) => action === 'person.read')
  return (
    <>
      <Section title={t`Изменения`}>
        {changes.data.length === 0 && (
          <p className={classes.nothing}>
            <Trans>Карточку ещё никто не менял.</Trans>
          </p>
        )}
        <ol className={classes.list}>
          {changes.data.map((row) => (
            <li key={row.id}>
              <Change row={row} say={say} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t`Кто смотрел`} note={t`Каждое открытие карточки записывается`}>
        <ol className={classes.list}>
          {readings.map((row) => (
            <li key={row.id} className={classes.reading}>
              <span>{row.role ? t`${row.who}, ${t(roleName(row.role as never))}` : row.who}</span>
              <time dateTime={row.at}>{formatMoment(row.at)}</time>
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}

const subjects: Record<
  string,
  { made: MessageDescriptor; changed: MessageDescriptor; gone: MessageDescriptor }
> = {
  person: { made: msg`Карточка заведена`, changed: msg`Изменены сведения`, gone: msg`Карточка убрана` },
  representative: {
    made: msg`Добавлен представитель`,
    changed: msg`Изменён представитель`,
    gone: msg`Убран представитель`,
  },
  participation: { made: msg`Поставлен в базу`, changed: msg`Изменено участие`, gone: msg`Убран из базы` },
  consent: {
    made: msg`Зарегистрировано согласие`,
    changed: msg`Отозвано согласие`,
    gone: msg`Убрано согласие`,
  },
}

function Change({ row, say }: { row: HistoryRow; say: SayValue }) {
  const { t } = useLingui()
  const words = subjects[row.subject]
  const what = row.before === null ? words?.made : row.after === null ? words?.gone : words?.changed
  const shown = row.after ?? row.before ?? {}
  return (
    <>
      <div className={classes.reading}>
        <strong>{what ? t(what) : row.subject}</strong>
        <time dateTime={row.at}>{formatMoment(row.at)}</time>
      </div>
      <div className={classes.who}>{[row.who, row.why].filter(Boolean).join(' · ')}</div>
      <dl className={classes.fields}>
        {Object.keys(shown).map((key) => {
          const name = fieldName(key)
          const text = (value: unknown) => say(key, value, row.subject) ?? textOf(value)
          const [before, after] = [text(row.before?.[key]), text(row.after?.[key])]
          // Cases of a name are many words: that they were touched is enough.
          if (!name || (!before && !after && !key.endsWith('Forms'))) return null
          return (
            <div key={key}>
              <dt>{t(name)}</dt>
              <dd>
                {before && <del>{before}</del>} {after && <ins>{after}</ins>}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}

/** A value as it stood in the card; dates as people write them. */
function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object') return ''
  const text = String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text
}
