import type { Board } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconLoader2 } from '@tabler/icons-react'
import { formatNumber } from '#ui'
import classes from './Figures.module.css'
import { shownScore } from './look-up.ts'

type Props = {
  board: Board
  busy: boolean
  /** Chooses the pairs anew; only for whoever may. */
  onSolve: (() => void) | undefined
}

/** Counters of a draft. */
export function Figures({ board, busy, onSolve }: Props) {
  const { t } = useLingui()
  const { matched, mean, lowest, score, firstChoices, blocking, proven, stale } = board.figures
  const waiting = board.unmatched.length
  return (
    <div className={classes.figures} aria-busy={busy}>
      <dl>
        <Figure label={t`Подобрано`} value={formatNumber(matched)} />
        <Figure label={t`без наставника`} value={formatNumber(waiting)} />
        <Figure label={t`сумма`} value={formatNumber(shownScore(score))} />
        {mean !== null && <Figure label={t`средняя`} value={shownScore(mean)} />}
        {lowest !== null && <Figure label={t`худшая`} value={shownScore(lowest)} />}
        {blocking !== null && <Figure label={t`первый выбор`} value={firstChoices} />}
        {blocking !== null && (
          <Figure
            label={t`мешающих пар`}
            value={blocking}
            title={t`Столько раз наставляемый и наставник предпочли бы друг друга тем, кто достался им в черновике`}
          />
        )}
      </dl>
      <div className={classes.proof}>
        {busy ? (
          <>
            <IconLoader2 size={16} aria-hidden className={classes.turning} />
            <Trans>подбираем…</Trans>
          </>
        ) : stale ? (
          <Stale onSolve={onSolve} />
        ) : (
          proven &&
          board.pairs.length > 0 && (
            <>
              <IconCircleCheck size={16} aria-hidden />
              <span
                title={t`При этих весах, закреплениях, запретах и размерах групп выбранный способ лучшего ответа не даёт`}
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

/** The scores are of today, the pairs of the day before: what has come since is to be told. */
function Stale({ onSolve }: Pick<Props, 'onSolve'>) {
  const { t } = useLingui()
  return (
    <>
      <span
        className={classes.stale}
        title={t`С тех пор как выбраны пары, пришли карточки или согласия, изменились анкеты или состав. Оценки уже новые, а пары прежние`}
      >
        <IconAlertTriangle size={16} aria-hidden /> <Trans>данные изменились</Trans>
      </span>
      {onSolve && (
        <Button variant="light" size="compact-sm" onClick={onSolve}>
          <Trans>Подобрать заново</Trans>
        </Button>
      )}
    </>
  )
}

type FigureProps = { label: string; value: number | string; title?: string }

function Figure({ label, value, title }: FigureProps) {
  return (
    <div className={classes.figure} title={title}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
