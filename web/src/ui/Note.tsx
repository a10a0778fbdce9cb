import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Note.module.css'

type Props = {
  tone: 'info' | 'success' | 'warning' | 'danger'
  title?: string
  /** A button or a link to the place where it is mended. */
  action?: ReactNode
  /** Read out at once; for what appears after an action. */
  live?: boolean
  children?: ReactNode
}

const icons = {
  info: IconInfoCircle,
  success: IconCircleCheck,
  warning: IconAlertTriangle,
  danger: IconAlertTriangle,
}

/** A remark inside a page: what is missing, what blocks, what was done. */
export function Note({ tone, title, action, live, children }: Props) {
  const Icon = icons[tone]
  return (
    <div className={classes.note} data-tone={tone} role={live ? 'alert' : undefined}>
      <Icon size={20} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action && (
        <div className={classes.action} data-no-print>
          {action}
        </div>
      )}
    </div>
  )
}
