import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconLockOff, IconMapQuestion, IconPlugConnectedX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import classes from './ErrorPage.module.css'

type Props = {
  kind: 'missing' | 'forbidden' | 'offline' | 'bug' | 'refused'
  title: string
  /** What to do about it. */
  children?: ReactNode
  /** Number of the report, to be read out to support. */
  report?: string | undefined
  onRetry?: () => void
}

const icons = {
  missing: IconMapQuestion,
  forbidden: IconLockOff,
  offline: IconPlugConnectedX,
  bug: IconAlertTriangle,
  refused: IconAlertTriangle,
}

/** A whole page that says what went wrong and what to do; no codes but the number of the report. */
export function ErrorPage({ kind, title, children, report, onRetry }: Props) {
  const Icon = icons[kind]
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <section className={classes.error}>
      <Icon size={40} stroke={1.5} aria-hidden className={classes.icon} />
      <h1 className={classes.title} data-page-title tabIndex={-1}>
        {title}
      </h1>
      <div className={classes.text}>{children}</div>
      {report && (
        <p className={classes.report}>
          <Trans>
            Номер отчёта: <strong>{report}</strong>. Назовите его, если будете обращаться за помощью.
          </Trans>
        </p>
      )}
      <div className={classes.actions}>
        {onRetry && (
          <Button onClick={onRetry}>
            <Trans>Повторить</Trans>
          </Button>
        )}
        <Button component={Link} to="/" variant="default">
          <Trans>На страницу «Сегодня»</Trans>
        </Button>
      </div>
    </section>
  )
}
