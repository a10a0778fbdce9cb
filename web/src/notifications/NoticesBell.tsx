import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'

export function NoticesBell() {
  const { t } = useLingui()
  return (
    <ActionIcon variant="subtle" color="gray" size={40} aria-label={t`Уведомления`}>
      <IconBell size={22} stroke={1.75} aria-hidden />
    </ActionIcon>
  )
}
