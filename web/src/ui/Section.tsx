import { type ReactNode, useId } from 'react'
import classes from './Section.module.css'

type Props = {
  title: string
  /** What this part is for. */
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, note, actions, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <header className={classes.header}>
        <div className={classes.words}>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {note && <div className={classes.note}>{note}</div>}
        </div>
        {actions && (
          <div className={classes.actions} data-no-print>
            {actions}
          </div>
        )}
      </header>
      {children}
    </section>
  )
}
