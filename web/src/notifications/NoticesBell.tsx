import { useLingui } from '@lingui/react/macro'
import { IconBell } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '#api'
import classes from './NoticesBell.module.css'

const NoticesList = lazy(() => import('./NoticesList.tsx').then((m) => ({ default: m.NoticesList })))

/** Unread notices of the active organisation; opening the list reads them. */
export function NoticesBell() {
  const { t } = useLingui()
  const { unreadNotices: unread } = useMe()
  const [opened, setOpened] = useState(false)
  return (
    <div className={classes.place}>
      <button
        type="button"
        className={classes.bell}
        aria-haspopup="dialog"
        aria-expanded={opened}
        aria-label={unread > 0 ? t`Уведомления, новых: ${unread}` : t`Уведомления`}
        onClick={() => setOpened((now) => !now)}
      >
        <IconBell size={22} stroke={1.75} aria-hidden />
        {unread > 0 && (
          <span className={classes.count} aria-hidden>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </button>
      {opened && (
        <Suspense>
          <NoticesList onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </div>
  )
}
