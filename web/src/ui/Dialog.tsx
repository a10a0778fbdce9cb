import { useLingui } from '@lingui/react/macro'
import { CloseButton, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './Dialog.module.css'

type Props = {
  title: ReactNode
  onClose: () => void
  /** `sm` for a question, `lg` for a form, `xl` for a list. */
  size?: 'sm' | 'md' | 'lg' | 'xl' | '72rem'
  children: ReactNode
}

/** A window over the page that wants an answer; on a phone it is the page. */
export function Dialog({ title, onClose, size = 'md', children }: Props) {
  const { t } = useLingui()
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  return (
    <Modal.Root opened onClose={onClose} size={size} fullScreen={phone}>
      <Modal.Overlay />
      <Modal.Content>
        {/* Not Modal.Header: a second banner of the page is one too many for a reader. */}
        <div className={classes.header}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <CloseButton aria-label={t`Закрыть`} onClick={onClose} size="lg" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
