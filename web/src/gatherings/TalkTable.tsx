import type { Gathering } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import classes from './Gathering.module.css'
import { talkFacts } from './talk-facts.ts'

type Props = { gathering: Gathering; schedule: NonNullable<Gathering['schedule']> }

/** Tables down, rounds across: who sits with whom and when. */
export function TalkTable({ gathering, schedule }: Props) {
  const { t } = useLingui()
  const { lines } = talkFacts(gathering, schedule)
  const names = useMemo(
    () => new Map(gathering.guests.map((guest) => [guest.id, short(guest.name)])),
    [gathering.guests],
  )
  const rows = useMemo(() => rowsOf(schedule.rounds), [schedule.rounds])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by the keyboard.
    <section className={classes.scroll} aria-label={t`Расписание бесед`} tabIndex={0}>
      <table className={classes.talks}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Стол</Trans>
            </th>
            <th scope="col">
              <Trans>Наставник</Trans>
            </th>
            {lines.map((line) =>
              line.kind === 'talk' ? (
                <th scope="col" key={line.from}>
                  {line.from}
                </th>
              ) : (
                <th scope="col" key={line.from} className={classes.break}>
                  <Trans>перерыв</Trans>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ mentor, tables, talks }) => (
            <tr key={mentor}>
              <td>{tables.join(', ')}</td>
              <th scope="row">{names.get(mentor) ?? t`выбыл`}</th>
              {lines.map((line) =>
                line.kind === 'talk' ? (
                  <td key={line.from}>
                    {(talks.get(line.round) ?? []).map((mentee) => names.get(mentee) ?? t`выбыл`).join(', ')}
                  </td>
                ) : (
                  <td key={line.from} className={classes.break} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** «Котова В. И.» */
function short(name: string): string {
  const [last = '', ...rest] = name.split(' ')
  return [last, rest.map((word) => `${word.charAt(0)}.`).join('\u00A0')].filter(Boolean).join(' ')
}

type Row = { mentor: string; tables: number[]; talks: Map<number, string[]> }

function rowsOf(rounds: Props['schedule']['rounds']): Row[] {
  const rows = new Map<string, Row>()
  rounds.forEach((round, i) => {
    for (const [mentee, mentor, table] of round) {
      const row = rows.get(mentor) ?? { mentor, tables: [], talks: new Map<number, string[]>() }
      if (!row.tables.includes(table)) row.tables.push(table)
      row.talks.set(i + 1, [...(row.talks.get(i + 1) ?? []), mentee])
      rows.set(mentor, row)
    }
  })
  return [...rows.values()].sort((a, b) => Math.min(...a.tables) - Math.min(...b.tables))
}
