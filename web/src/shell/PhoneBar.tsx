import { Trans, useLingui } from '@lingui/react/macro'
import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { type MenuItem, phoneMenu } from './navigation.ts'
import classes from './PhoneBar.module.css'
import { PlaceIcon } from './PlaceIcon.tsx'

const MorePlaces = lazy(() => import('./MorePlaces.tsx').then((m) => ({ default: m.MorePlaces })))

/** Places of the role at the bottom of a phone: four of them, the rest behind «Ещё». */
export function PhoneBar({ menu }: { menu: readonly MenuItem[] }) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  const { bar, rest } = phoneMenu(menu)
  if (bar.length < 2) return null
  return (
    <nav aria-label={t`Разделы`} className={classes.bar} data-no-print>
      {bar.map((item) => (
        <Link
          key={item.key}
          to={item.to ?? '/'}
          className={classes.place}
          activeOptions={{ exact: item.key === 'today' || item.key === 'programme' }}
        >
          <PlaceIcon place={item.key} size={22} />
          <span>{t(item.title)}</span>
        </Link>
      ))}
      {rest.length > 0 && (
        <button
          type="button"
          className={classes.place}
          aria-expanded={opened}
          onClick={() => setOpened(true)}
        >
          <IconDots size={22} aria-hidden />
          <span>
            <Trans>Ещё</Trans>
          </span>
        </button>
      )}
      {opened && (
        <Suspense>
          <MorePlaces places={rest} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </nav>
  )
}
