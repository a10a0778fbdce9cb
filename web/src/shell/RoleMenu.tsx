import { accountApi } from '@app/model/accounts'
import { useLingui } from '@lingui/react/macro'
import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { roleName } from '#access'
import { call, useMe } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'
import classes from './RoleMenu.module.css'
import { refreshMe } from './refresh.ts'

/** Organisation and role in which the person works now; one click changes them. */
export function RoleMenu() {
  const { t } = useLingui()
  const { membership, memberships } = useMe()
  const queryClient = useQueryClient()
  const router = useRouter()
  if (!membership) return null

  const choose = async (id: string) => {
    const outcome = await call(accountApi.chooseMembership, { body: { id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    // Home first: the page of one role may be closed to the other.
    await router.navigate({ to: '/' })
    refreshMe(queryClient, outcome.answer)
    await router.invalidate()
  }
  const words = (one: typeof membership) => (
    <span className={classes.words}>
      <span className={classes.organisation}>{one.organisation}</span>
      <span className={classes.role}>{t(roleName(one.role, one.organisationKind))}</span>
    </span>
  )
  if (memberships.length < 2) return <div className={classes.current}>{words(membership)}</div>
  return (
    <Menu position="bottom-start" width={320} withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.current} aria-label={t`Сменить организацию или роль`}>
          {words(membership)}
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t`Работать как`}</Menu.Label>
        {memberships.map((one) => (
          <Menu.Item
            key={one.id}
            aria-current={one.id === membership.id || undefined}
            rightSection={one.id === membership.id ? <IconCheck size={18} aria-label={t`сейчас`} /> : null}
            onClick={() => (one.id === membership.id ? undefined : void choose(one.id))}
          >
            {words(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
