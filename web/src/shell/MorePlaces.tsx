import { useLingui } from '@lingui/react/macro'
import { Drawer } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { MenuItem } from './navigation.ts'
import classes from './PhoneBar.module.css'
import { PlaceIcon } from './PlaceIcon.tsx'

/** Places that did not fit into the bar of a phone. */
export function MorePlaces({ places, onClose }: { places: readonly MenuItem[]; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title={t`Разделы`}
      closeButtonProps={{ 'aria-label': t`Закрыть` }}
    >
      {places.map((item) => (
        <Link key={item.key} to={item.to ?? '/'} className={classes.line} onClick={onClose}>
          <PlaceIcon place={item.key} size={22} />
          {t(item.title)}
        </Link>
      ))}
    </Drawer>
  )
}
