import { type Gathering, programmeOf } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
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
  // How long the talks take is known once their rounds are drawn up: until then the end is not.
  const isOpen = !schedule && lines.some((line) => line.talks && line.from === line.to)
  const end = isOpen ? undefined : lines.at(-1)?.to
  return (
    <div className={classes.plan}>
      <Facts
        facts={[
          {
            label: t`Когда`,
            value: `${formatLongDate(gathering.heldOn)}, ${gathering.startsAt}${end ? `–${end}` : ''}`,
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
              {isOpen && line.from === line.to ? line.from : `${line.from}–${line.to}`}
            </span>
            <span>
              {line.title}
              {isOpen && line.talks && (
                <span className={classes.quiet}>
                  {' '}
                  <Trans>· сколько они займут, покажет расписание бесед; дальнейшее сдвинется</Trans>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
