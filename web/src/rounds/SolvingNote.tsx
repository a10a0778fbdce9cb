import type { Solving } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { formatAgo, Note, ProgressLine } from '#ui'
import classes from './SolvingNote.module.css'
import { phaseNames, problemWords } from './words.ts'

type Props = {
  solving: Solving
  /** Nothing has been proposed yet: it is the first solution of the draft. */
  first: boolean
  /** Absent for whoever may only read. */
  onCancel: (() => void) | undefined
  onRetry: (() => void) | undefined
}

/** What is being computed in the background, how far it is, and the way to stop it. */
export function SolvingNote({ solving, first, onCancel, onRetry }: Props) {
  const { t } = useLingui()
  const { phase, share, since, who, problem } = solving
  if (problem)
    return (
      <Note
        tone="warning"
        live
        title={t`Подбор не завершён`}
        action={
          onRetry &&
          onCancel && (
            <span className={classes.buttons}>
              <Button variant="default" size="compact-sm" onClick={onRetry}>
                <Trans>Повторить подбор</Trans>
              </Button>
              <Button variant="subtle" size="compact-sm" onClick={onCancel}>
                <Trans>Отказаться от изменения</Trans>
              </Button>
            </span>
          )
        }
      >
        {t(problemWords[problem])}
      </Note>
    )
  return (
    <section aria-label={t`Подбор идёт`} className={classes.solving}>
      <div className={classes.line}>
        <ProgressLine label={t(phaseNames[phase])} part={share ?? undefined} />
      </div>
      <div className={classes.words}>
        <span>
          <Trans>
            {who}, {formatAgo(since)}.
          </Trans>{' '}
          {first ? (
            <Trans>Страницу можно закрыть: пары появятся здесь сами.</Trans>
          ) : (
            <Trans>Страницу можно закрыть. До конца подбора на экране прежние пары.</Trans>
          )}
        </span>
        {onCancel && (
          <Button variant="default" size="compact-sm" onClick={onCancel}>
            <Trans>Остановить подбор</Trans>
          </Button>
        )}
      </div>
    </section>
  )
}
