import { useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMe } from '#api'
import { onDemand } from './on-demand.tsx'
import classes from './RoleMenu.module.css'
import { RoleWords } from './RoleWords.tsx'

const Menu = onDemand(() => import('./RoleMenuList.tsx'))

/** Organisation and role in which the person works now; one click changes them. */
export function RoleMenu() {
  const { t } = useLingui()
  const { membership, memberships } = useMe()
  if (!membership) return null
  if (memberships.length < 2) {
    return (
      <div className={classes.current}>
        <RoleWords membership={membership} />
      </div>
    )
  }
  return (
    <Menu
      // Another role closes the menu of the former one.
      key={membership.id}
      target={
        <UnstyledButton
          className={classes.current}
          aria-haspopup="menu"
          title={t`Сменить организацию или роль`}
        >
          <RoleWords membership={membership} />
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      }
    />
  )
}
