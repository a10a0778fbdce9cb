import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDots } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ActionsMenu.module.css'

export type MenuAction = {
  title: string
  icon?: ReactNode
  onClick?: () => void
  /** A page or a file that opens in a window of its own. */
  href?: string
  /** Why it cannot be done now; the line is then shown but does nothing. */
  obstacle?: string | undefined
  /** A quiet line under the title. */
  note?: string | undefined
  danger?: boolean
}

type Props = {
  actions: readonly MenuAction[]
  /** Words of the button; without them it is three dots, named for readers by `label`. */
  title?: string
  label?: string
  /** -1 in a list that is gone through by arrows. */
  tabIndex?: number
}

/** Actions that are not worth a button each. */
export function ActionsMenu({ actions, title, label, tabIndex = 0 }: Props) {
  const { t } = useLingui()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        {title ? (
          <Button
            tabIndex={tabIndex}
            variant="default"
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {title}
          </Button>
        ) : (
          <ActionIcon
            tabIndex={tabIndex}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={label ?? t`Действия`}
          >
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item
            key={action.title}
            leftSection={action.icon}
            disabled={Boolean(action.obstacle)}
            {...(action.danger ? { color: 'red' } : {})}
            {...(action.href
              ? { component: 'a' as const, href: action.href, target: '_blank', rel: 'noreferrer' }
              : { onClick: action.onClick })}
          >
            {action.title}
            {action.note && <div className={classes.obstacle}>{action.note}</div>}
            {action.obstacle && <div className={classes.obstacle}>{action.obstacle}</div>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
