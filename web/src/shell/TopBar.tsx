import { Trans } from '@lingui/react/macro'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { NoticesBell } from '#notifications'
import { Keys } from '#ui'
import { AccountMenu } from './AccountMenu.tsx'
import type { MenuItem } from './navigation.ts'
import { RoleMenu } from './RoleMenu.tsx'
import classes from './TopBar.module.css'

const Palette = lazy(() => import('./Palette.tsx').then((m) => ({ default: m.Palette })))

export function TopBar({ menu }: { menu: readonly MenuItem[] }) {
  const [searching, setSearching] = useState(false)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      // By the place of the key: on a Russian keyboard it is «Л».
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setSearching(true)
    }
    addEventListener('keydown', open)
    return () => removeEventListener('keydown', open)
  }, [])
  return (
    <header className={classes.bar} data-no-print>
      <Link to="/" className={classes.name}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span>
          <Trans>Наставник</Trans>
        </span>
      </Link>
      <RoleMenu />
      <button
        type="button"
        className={classes.search}
        onClick={() => setSearching(true)}
        aria-keyshortcuts="Control+K"
      >
        <IconSearch size={18} aria-hidden />
        <span className={classes.words}>
          <Trans>Поиск</Trans>
        </span>
        <Keys keys={['Ctrl', 'K']} />
      </button>
      <div className={classes.right}>
        <NoticesBell />
        <AccountMenu />
      </div>
      {searching && (
        <Suspense>
          <Palette menu={menu} onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </header>
  )
}
