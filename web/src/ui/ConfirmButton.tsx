import { Trans } from '@lingui/react/macro'
import { Button, type ButtonProps, Popover } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import classes from './ConfirmButton.module.css'

type Props = ButtonProps & {
  /** What will happen, in a sentence or two. */
  question: ReactNode
  /** The verb with its object: «Отменить приглашение». */
  confirm: string
  onConfirm: () => unknown
  children: ReactNode
}

/** A button that asks once more, for what cannot be undone. */
export function ConfirmButton({ question, confirm, onConfirm, children, ...rest }: Props) {
  const [opened, setOpened] = useState(false)
  const [busy, setBusy] = useState(false)
  const go = async () => {
    setBusy(true)
    await onConfirm()
    setBusy(false)
    setOpened(false)
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      withinPortal
      width={300}
      position="bottom-end"
    >
      <Popover.Target>
        <Button {...rest} onClick={() => setOpened((now) => !now)}>
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.question}>{question}</div>
        <div className={classes.actions}>
          <Button color="red" loading={busy} onClick={() => void go()}>
            {confirm}
          </Button>
          <Button variant="default" onClick={() => setOpened(false)} data-autofocus>
            <Trans>Не надо</Trans>
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
