import { Trans, useLingui } from '@lingui/react/macro'
import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { cloneElement } from 'react'
import { useMe } from '#api'
import { type Target, useOpenedAtOnce } from './on-demand.tsx'
import { RoleWords } from './RoleWords.tsx'
import { useChooseRole } from './use-choose-role.ts'

export default function RoleMenuList({ target }: { target: Target }) {
  const { menu, button } = useOpenedAtOnce()
  const { t } = useLingui()
  const { membership, memberships } = useMe()
  const choose = useChooseRole()
  return (
    <Menu {...menu} position="bottom-start" width={320} withinPortal={false}>
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Trans>Работать как</Trans>
        </Menu.Label>
        {memberships.map((one) => (
          <Menu.Item
            key={one.id}
            aria-current={one.id === membership?.id || undefined}
            rightSection={one.id === membership?.id ? <IconCheck size={18} aria-label={t`сейчас`} /> : null}
            onClick={() => (one.id === membership?.id ? undefined : void choose(one.id))}
          >
            <RoleWords membership={one} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
