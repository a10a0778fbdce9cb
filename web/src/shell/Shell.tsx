import { Trans, useLingui } from '@lingui/react/macro'
import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useMe } from '#api'
import { FactorDue } from './FactorDue.tsx'
import { menuOf } from './navigation.ts'
import { PhoneBar } from './PhoneBar.tsx'
import classes from './Shell.module.css'
import { SideMenu } from './SideMenu.tsx'
import { TopBar } from './TopBar.tsx'

const NoRole = lazy(() => import('./NoRole.tsx').then((m) => ({ default: m.NoRole })))

/** The frame of every page behind sign-in. */
export function Shell() {
  const { t } = useLingui()
  const me = useMe()
  const { routesByPath } = useRouter()
  const role = me.membership?.role
  const menu = role ? menuOf(role, (to) => to in routesByPath) : []
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip} data-no-print>
        <Trans>К содержанию</Trans>
      </a>
      <TopBar menu={menu} />
      {me.membership?.demo && (
        <section className={classes.demo} aria-label={t`Демонстрация`} data-no-print>
          <Trans>Демонстрационные данные: организации и люди вымышлены</Trans>
        </section>
      )}
      <FactorDue />
      <div className={classes.columns}>
        <SideMenu menu={menu} />
        <main id="main" className={classes.main} tabIndex={-1}>
          {me.membership ? (
            <Outlet />
          ) : (
            <Suspense>
              <NoRole memberships={me.memberships} />
            </Suspense>
          )}
        </main>
      </div>
      <PhoneBar menu={menu} />
    </div>
  )
}
