import { useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconUserCircle } from '@tabler/icons-react'
import { useMe } from '#api'
import classes from './AccountMenu.module.css'
import { onDemand } from './on-demand.tsx'

const Menu = onDemand(() => import('./AccountMenuList.tsx'))

/** Own sign-in, theme, language, sign-out. */
export function AccountMenu() {
  const { t } = useLingui()
  const me = useMe()
  const name = shortName(me.name)
  return (
    <Menu
      target={
        <UnstyledButton
          className={classes.button}
          aria-haspopup="menu"
          aria-label={t`${name}: вход, тема, язык`}
        >
          <IconUserCircle size={22} stroke={1.75} aria-hidden />
          <span className={classes.name}>{name}</span>
          <IconChevronDown size={16} aria-hidden className={classes.arrow} />
        </UnstyledButton>
      }
    />
  )
}

/** «А. Петрова» of «Петрова Анна Сергеевна»; what is not a person's name stays as it is. */
function shortName(name: string): string {
  const [last, first] = name.split(/\s+/)
  return first && /^\p{Lu}/u.test(first) ? `${first[0]}. ${last}` : name
}
