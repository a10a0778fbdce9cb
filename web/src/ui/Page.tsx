import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import classes from './Page.module.css'

type Crumb = { title: string; to: string }

type Props = {
  /** Stands in the title of the window, and over the page. */
  title: string
  /** Instead of the title over the page. */
  heading?: string
  /** One quiet line under the title. */
  note?: ReactNode
  /** Buttons of the page; the main one last. */
  actions?: ReactNode
  crumbs?: readonly Crumb[]
  /** Tabs, chips or counters that stay between the title and the content. */
  tabs?: ReactNode
  /** `text`: a form or a text, kept narrow. `fill`: one table that takes the rest of the window. */
  width?: 'wide' | 'text' | 'fill'
  /** A side panel beside the content. */
  side?: ReactNode
  /** «Сегодня» speaks louder than other pages. */
  large?: boolean
  children: ReactNode
}

/** A page: its title takes the focus on navigation and stands in the title of the window. */
export function Page({
  title,
  heading = title,
  note,
  actions,
  crumbs,
  tabs,
  width = 'wide',
  side,
  large,
  children,
}: Props) {
  const { t } = useLingui()
  useEffect(() => {
    document.title = `${title} · ${t`Наставник`}`
  }, [title, t])
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.header}>
        {crumbs && crumbs.length > 0 && (
          <nav aria-label={t`Путь к странице`} className={classes.crumbs} data-no-print>
            {crumbs.map((crumb, i) => (
              <span key={crumb.to}>
                <span aria-hidden>{i === 0 ? '← ' : ' / '}</span>
                <Link to={crumb.to}>{crumb.title}</Link>
              </span>
            ))}
          </nav>
        )}
        <div className={classes.line}>
          <div className={classes.words}>
            <h1 className={classes.title} data-large={large || undefined} data-page-title tabIndex={-1}>
              {heading}
            </h1>
            {note && <div className={classes.note}>{note}</div>}
          </div>
          {actions && (
            <div className={classes.actions} data-no-print>
              {actions}
            </div>
          )}
        </div>
        {tabs && (
          <div className={classes.tabs} data-no-print>
            {tabs}
          </div>
        )}
      </header>
      <div className={classes.body}>
        <div className={classes.content}>{children}</div>
        {side}
      </div>
    </div>
  )
}
