import { accountApi } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { cloneElement } from 'react'
import { call, useMe } from '#api'
import { activateLanguage, type Language, languages } from '#i18n'
import { refusals } from '#refusals'
import { notify } from '#ui'
import { type Target, useOpenedAtOnce } from './on-demand.tsx'
import { refreshMe } from './refresh.ts'

export default function AccountMenuList({ target }: { target: Target }) {
  const { menu, button } = useOpenedAtOnce()
  const { t, i18n } = useLingui()
  const me = useMe()
  const queryClient = useQueryClient()
  const router = useRouter()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const themes = { light: t`Светлая`, dark: t`Тёмная`, auto: t`Как в системе` }
  const mark = (on: boolean) => (on ? <IconCheck size={18} aria-label={t`выбрано`} /> : null)

  const signOut = async () => {
    const outcome = await call(accountApi.signOut, {})
    if (!outcome.ok && outcome.code !== 'signed-out') {
      return notify(t(refusals[outcome.code]), { tone: 'danger' })
    }
    await router.navigate({ to: '/sign-in' })
    refreshMe(queryClient)
  }
  return (
    <Menu {...menu} position="bottom-end" width={240} withinPortal={false}>
      <Menu.Target>{cloneElement(target, { ref: button })}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.name}</Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={18} aria-hidden />}>
          <Trans>Мой вход</Trans>
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>
          <Trans>Тема</Trans>
        </Menu.Label>
        {(Object.keys(themes) as (keyof typeof themes)[]).map((key) => (
          <Menu.Item key={key} onClick={() => setColorScheme(key)} rightSection={mark(colorScheme === key)}>
            {themes[key]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>
          <Trans>Язык</Trans>
        </Menu.Label>
        {(Object.keys(languages) as Language[]).map((key) => (
          <Menu.Item
            key={key}
            lang={key}
            onClick={() => void activateLanguage(key)}
            rightSection={mark(i18n.locale === key)}
          >
            {languages[key]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOut()}>
          <Trans>Выйти</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
