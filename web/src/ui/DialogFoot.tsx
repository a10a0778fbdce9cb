import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './DialogFoot.module.css'
import { Note } from './Note.tsx'

type Props = {
  /** Why it did not work. */
  problem?: ReactNode
  onClose: () => void
  /** How to leave without an answer, where «Не сейчас» does not say it. */
  leave?: ReactNode
  /** The buttons that answer. */
  children: ReactNode
}

/** The end of a window that asks: what went wrong, the answer, and the way out. */
export function DialogFoot({ problem, onClose, leave = <Trans>Не сейчас</Trans>, children }: Props) {
  return (
    <>
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
      <div className={classes.buttons}>
        {children}
        <Button variant="default" onClick={onClose}>
          {leave}
        </Button>
      </div>
    </>
  )
}
