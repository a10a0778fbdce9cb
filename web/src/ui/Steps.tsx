import { useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import classes from './Steps.module.css'

type Step = { title: string /** What came of it: «school.xlsx, 1 143 строки». */; note?: string | undefined }

type Props = {
  label: string
  steps: readonly Step[]
  /** Number of the step on which the person is, from 0. */
  current: number
  /** Goes back to a finished step; without it steps are only shown. */
  onGo?: (step: number) => void
}

/** Steps of one piece of work, all in sight from the beginning. */
export function Steps({ label, steps, current, onGo }: Props) {
  const { t } = useLingui()
  return (
    <ol aria-label={label} className={classes.steps}>
      {steps.map((step, i) => {
        const state = i < current ? 'done' : i === current ? 'now' : 'ahead'
        const words = (
          <>
            <span className={classes.number} aria-hidden>
              {state === 'done' ? <IconCheck size={16} /> : i + 1}
            </span>
            <span className={classes.words}>
              <span className={classes.title}>{step.title}</span>
              {step.note && <span className={classes.note}>{step.note}</span>}
            </span>
          </>
        )
        return (
          <li key={step.title} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'done' && onGo ? (
              <button
                type="button"
                className={classes.step}
                title={t`Вернуться к этому шагу`}
                onClick={() => onGo(i)}
              >
                {words}
              </button>
            ) : (
              <span className={classes.step}>{words}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
