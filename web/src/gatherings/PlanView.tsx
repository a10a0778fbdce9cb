import { type Gathering, programmeOf } from '@app/model/gatherings'
import { useLingui } from '@lingui/react/macro'
import { Facts, formatLongDate } from '#ui'
import classes from './Gathering.module.css'

/** What is appointed, with the points of the meeting by the clock. */
export function PlanView({ gathering }: { gathering: Gathering }) {
  const { t } = useLingui()
  const { schedule } = gathering
  const lines = programmeOf(
    gathering.scenario,
    gathering.startsAt,
    schedule && { rounds: schedule.rounds.length, settings: schedule.settings },
  )
  const end = lines.at(-1)?.to
  return (
    <div className={classes.plan}>
      <Facts
        facts={[
          {
            label: t`Когда`,
            value: `${formatLongDate(gathering.heldOn)}, ${gathering.startsAt}–${end ?? ''}`,
          },
          { label: t`Где`, value: gathering.place },
          { label: t`Ведущий`, value: gathering.leader },
          { label: t`Секретарь`, value: gathering.secretary },
          {
            label: t`Приглашены`,
            value: gathering.others
              .map(({ name, position }) => (position ? `${name}, ${position}` : name))
              .join('; '),
          },
        ]}
      />
      <ol className={classes.programme} aria-label={t`Ход встречи`}>
        {lines.map((line) => (
          <li key={`${line.from} ${line.title}`}>
            <span className={classes.clock}>
              {line.from}–{line.to}
            </span>
            <span>{line.title}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
