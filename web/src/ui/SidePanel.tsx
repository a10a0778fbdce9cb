import { useLingui } from '@lingui/react/macro'
import { CloseButton, Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './SidePanel.module.css'

type Props = {
  title: string
  /** Quiet line under the title. */
  note?: ReactNode
  onClose: () => void
  /** Buttons that stay at the bottom. */
  footer?: ReactNode
  children: ReactNode
}

/** A card beside the list, which stays usable; on a phone it covers the page. Goes into `side` of a page. */
export function SidePanel(props: Props) {
  const phone = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  return phone ? <Cover {...props} /> : <Beside {...props} />
}

function Beside({ title, note, onClose, footer, children }: Props) {
  const { t } = useLingui()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card takes the focus to its title again.
  useEffect(() => {
    opener.current ??= document.activeElement
    heading.current?.focus({ preventScroll: true })
  }, [title])
  const close = () => {
    onClose()
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
  }
  return (
    <aside
      aria-labelledby={id}
      className={classes.panel}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
    >
      <header className={classes.header}>
        <div className={classes.words}>
          <h2 id={id} ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h2>
          {note && <div className={classes.note}>{note}</div>}
        </div>
        <CloseButton aria-label={t`Закрыть карточку`} onClick={close} data-no-print />
      </header>
      <div className={classes.body}>{children}</div>
      {footer && (
        <footer className={classes.footer} data-no-print>
          {footer}
        </footer>
      )}
    </aside>
  )
}

function Cover({ title, note, onClose, footer, children }: Props) {
  const { t } = useLingui()
  return (
    <Drawer.Root opened onClose={onClose} position="right" size="md">
      <Drawer.Overlay />
      <Drawer.Content>
        {/* Not Drawer.Header: a second banner of the page is one too many for a reader. */}
        <div className={classes.header}>
          <div className={classes.words}>
            <Drawer.Title className={classes.title}>{title}</Drawer.Title>
            {note && <div className={classes.note}>{note}</div>}
          </div>
          <CloseButton aria-label={t`Закрыть карточку`} onClick={onClose} size="lg" />
        </div>
        <Drawer.Body>
          <div className={classes.body}>{children}</div>
          {footer && <footer className={classes.footer}>{footer}</footer>}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
