import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { MenuItem } from './navigation.ts'
import { PlaceIcon } from './PlaceIcon.tsx'
import classes from './SideMenu.module.css'

/** Places of the role, on the left of a notebook. */
export function SideMenu({ menu }: { menu: readonly MenuItem[] }) {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Разделы`} className={classes.menu} data-no-print>
      <ul>
        {menu.map((item) => (
          <li key={item.key}>
            <Line item={item} exact={item.under.length > 0 || item.to === '/'} />
            {item.under.length > 0 && (
              <ul>
                {item.under.map((under) => (
                  <li key={under.key}>
                    <Line item={under} inner />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Line({ item, inner = false, exact = false }: { item: MenuItem; inner?: boolean; exact?: boolean }) {
  const { t } = useLingui()
  const words = (
    <>
      {!inner && <PlaceIcon place={item.key} size={20} />}
      {t(item.title)}
    </>
  )
  if (!item.to) return <span className={classes.heading}>{words}</span>
  return (
    <Link to={item.to} className={classes.link} data-inner={inner || undefined} activeOptions={{ exact }}>
      {words}
    </Link>
  )
}
