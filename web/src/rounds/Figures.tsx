import type { Board } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconCircleCheck, IconLoader2 } from '@tabler/icons-react'
import classes from './Figures.module.css'
import { shownScore } from './look-up.ts'

/** Counters of a draft. */
export function Figures({ board, busy }: { board: Board; busy: boolean }) {
  const { t } = useLingui()
  const { matched, mean, lowest, firstChoices, proven } = board.figures
  const waiting = board.unmatched.length
  return (
    <div className={classes.figures} aria-busy={busy}>
      <dl>
        <Figure label={t`Подобрано`} value={matched} />
        <Figure label={t`без наставника`} value={waiting} />
        {mean !== null && <Figure label={t`средняя оценка`} value={shownScore(mean)} />}
        {lowest !== null && <Figure label={t`худшая`} value={shownScore(lowest)} />}
        {firstChoices > 0 && <Figure label={t`первый выбор`} value={firstChoices} />}
      </dl>
      <div className={classes.proof}>
        {busy ? (
          <>
            <IconLoader2 size={16} aria-hidden className={classes.turning} />
            <Trans>подбираем…</Trans>
          </>
        ) : (
          proven && (
            <>
              <IconCircleCheck size={16} aria-hidden />
              <span
                title={t`При этих весах, закреплениях и запретах нет способа подобрать больше пар или с большей суммой оценок`}
              >
                <Trans>лучше нельзя: доказано</Trans>
              </span>
            </>
          )
        )}
      </div>
    </div>
  )
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
