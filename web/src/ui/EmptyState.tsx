import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

type Props = {
  icon?: ReactNode
  title: string
  /** What this place is for and how the work begins. */
  children?: ReactNode
  /** The button that begins it. */
  action?: ReactNode
}

/** An empty screen says what it is for and starts the work. */
export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <section className={classes.empty}>
      {icon && (
        <div className={classes.icon} aria-hidden>
          {icon}
        </div>
      )}
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </section>
  )
}
