import type { AgreementStep } from '@app/model/approvals'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatDate, StateMark } from '#ui'
import classes from './Approvals.module.css'
import { answerWords, stepWords } from './words.ts'

type Props = { steps: readonly AgreementStep[]; action: (step: AgreementStep) => ReactNode }

/** The route with all that was said; an answer to an older text stays, struck through. */
export function Steps({ steps, action }: Props) {
  const { t } = useLingui()
  return (
    <ol className={classes.steps}>
      {steps.map((step) => {
        const { title, tone } = stepWords[step.state]
        return (
          <li key={step.no} className={classes.step}>
            <div className={classes.who}>
              <span>
                {step.name}
                {step.position && <span className={classes.quiet}>, {step.position.toLowerCase()}</span>}
              </span>
              <StateMark tone={tone}>{t(title)}</StateMark>
            </div>
            {step.answers.length > 0 && (
              <ul className={classes.said}>
                {step.answers.map((one, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: answers are only added.
                  <li key={step.answers.length - i}>
                    {formatDate(one.answeredOn)}:{' '}
                    <span data-older={one.older || undefined}>{t(answerWords[one.answer])}</span>
                    {one.older && <Trans> (прежний текст)</Trans>}
                    {one.entry === 'paper' && <Trans>, на бумаге</Trans>}
                    {one.remarks && <>. {one.remarks}</>}
                  </li>
                ))}
              </ul>
            )}
            {action(step)}
          </li>
        )
      })}
    </ol>
  )
}
