import { useLingui } from '@lingui/react/macro'
import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useCan, useMe } from '#api'
import { formatDate } from '#ui'
import classes from './CycleSwitch.module.css'
import { chooseCycle, useCycle, useCycles } from './chosen-cycle.ts'

/** Which cycle the pages show; one click shows another. */
export function CycleSwitch() {
  const { t } = useLingui()
  const { membership } = useMe()
  const cycles = useCycles()
  const cycle = useCycle()
  const mayWrite = useCan('cycle.write')
  if (!cycle || !membership) return null
  if (cycles.length < 2 && !mayWrite) return <span className={classes.title}>{cycle.title}</span>
  return (
    <Menu position="bottom-start" width={280} withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.button} title={t`Сменить цикл`}>
          <span className={classes.title}>{cycle.title}</span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t`Циклы программы`}</Menu.Label>
        {cycles.map((one) => (
          <Menu.Item
            key={one.id}
            aria-current={one.id === cycle.id || undefined}
            rightSection={one.id === cycle.id ? <IconCheck size={18} aria-label={t`сейчас`} /> : null}
            onClick={() => chooseCycle(membership.organisationId, one.id)}
          >
            <span className={classes.title}>{one.title}</span>
            <span className={classes.note}>
              {one.closedOn
                ? t`закрыт ${formatDate(one.closedOn)}`
                : `${formatDate(one.startsOn)} – ${formatDate(one.endsOn)}`}
            </span>
          </Menu.Item>
        ))}
        {mayWrite && (
          <>
            <Menu.Divider />
            <Menu.Item component={Link} to="/programme/new" leftSection={<IconPlus size={18} aria-hidden />}>
              {t`Новый цикл`}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
