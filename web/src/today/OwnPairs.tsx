import type { OwnPair, Today } from '@app/model/programmes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconUsers } from '@tabler/icons-react'
import { useMe } from '#api'
import { EmptyState, formatDate, StateMark, type Tone } from '#ui'
import classes from './OwnPairs.module.css'

type Props = { pairs: readonly OwnPair[]; parts: NonNullable<Today['parts']> }

/** Pairs of a mentor, a mentee, the children of a parent, the workers of an enterprise. */
export function OwnPairs({ pairs, parts }: Props) {
  const { t } = useLingui()
  const role = useMe().membership?.role
  if (pairs.length === 0) return <NoPair parts={parts} />
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs" className={classes.title}>
        {role === 'representative' ? <Trans>Пара ребёнка</Trans> : <Trans>Мои пары</Trans>}
      </h2>
      <ul className={classes.pairs}>
        {pairs.map((pair) => (
          <li key={`${pair.id}${pair.self}`} className={classes.pair}>
            <div className={classes.who}>
              <strong>{namesOf(pair) || pair.self}</strong>
              <StateMark tone={tones[pair.state] ?? 'neutral'}>
                {t(stateNames[pair.state] ?? other)}
              </StateMark>
            </div>
            <p className={classes.note}>
              {pair.others.length > 0 && role !== 'mentor' && role !== 'mentee' && <>{pair.self} · </>}
              {pair.side === 'mentor' ? <Trans>наставляемый</Trans> : <Trans>наставник</Trans>}
              {placesOf(pair) && ` · ${placesOf(pair)}`}
            </p>
            {pair.goal && (
              <p className={classes.goal}>
                <Trans>Цель: {pair.goal}</Trans>
              </p>
            )}
            {pair.startsOn && (
              <p className={classes.note}>
                {formatDate(pair.startsOn)}
                {pair.endsOn && ` – ${formatDate(pair.endsOn)}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const namesOf = ({ others }: OwnPair) => others.map(({ name }) => name).join(', ')
const placesOf = ({ others }: OwnPair) =>
  [...new Set(others.map(({ place }) => place).filter(Boolean))].join(', ')

const other = msg`в работе`
const stateNames: Record<string, MessageDescriptor> = {
  proposed: msg`предложена`,
  confirmed: msg`подтверждена`,
  secured: msg`закреплена приказом`,
  active: msg`работает`,
  paused: msg`приостановлена`,
  completed: msg`завершена`,
  terminated_early: msg`прекращена досрочно`,
}
const tones: Record<string, Tone> = {
  proposed: 'warning',
  confirmed: 'info',
  secured: 'info',
  active: 'accent',
  paused: 'warning',
  completed: 'success',
}

/** Nothing to show yet: honestly, and what comes next. */
function NoPair({ parts }: Pick<Props, 'parts'>) {
  const { t } = useLingui()
  const [part] = parts
  const role = useMe().membership?.role
  const title = part
    ? role === 'representative'
      ? t`У ребёнка пока нет наставника`
      : role === 'partner'
        ? t`Ваши наставники в базе, пар пока нет`
        : part.role === 'mentor'
          ? t`Вы в базе наставников, пары пока нет`
          : t`Вы в базе наставляемых, наставника пока нет`
    : t`Вы пока не участвуете в программе`
  return (
    <EmptyState icon={<IconUsers size={28} stroke={1.5} />} title={title}>
      {part ? (
        <Trans>
          Куратор подбирает пары по запросам, времени и интересам. Когда пару предложат, она появится здесь, и
          вы сможете согласиться или отказаться.
        </Trans>
      ) : (
        <Trans>
          Когда куратор внесёт вас в программу, здесь появятся ваша пара, цель и ближайшая встреча. Если это
          ошибка, скажите куратору.
        </Trans>
      )}
    </EmptyState>
  )
}
