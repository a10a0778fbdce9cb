import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { useEffect } from 'react'
import classes from './Notices.module.css'
import { dismiss, type Notice, useNotices } from './notify.ts'

const icons = { success: IconCheck, danger: IconAlertTriangle, info: IconInfoCircle }

/** The corner where notices appear: polite for readers, so that it does not cut into what they read. */
export function Notices() {
  const notices = useNotices()
  const { t } = useLingui()
  return (
    <section aria-label={t`Сообщения`} aria-live="polite" className={classes.corner} data-no-print>
      {notices.map((notice) => (
        <Line key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function Line({ notice }: { notice: Notice }) {
  const { t } = useLingui()
  const { id, tone, text, undo } = notice
  const Icon = icons[tone]
  useEffect(() => {
    // A refusal stays until it is read; a way back is open for ten seconds.
    if (tone === 'danger') return
    const timer = setTimeout(() => dismiss(id), undo ? 10_000 : 5_000)
    return () => clearTimeout(timer)
  }, [id, tone, undo])
  return (
    <div className={classes.notice} data-tone={tone}>
      <Icon size={20} aria-hidden className={classes.icon} />
      <span className={classes.text}>{text}</span>
      {undo && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            undo()
            dismiss(id)
          }}
        >
          <Trans>Вернуть</Trans>
        </Button>
      )}
      <CloseButton aria-label={t`Закрыть сообщение`} onClick={() => dismiss(id)} />
    </div>
  )
}
