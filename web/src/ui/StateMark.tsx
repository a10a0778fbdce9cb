import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconClock,
  IconInfoCircle,
  IconPointFilled,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './StateMark.module.css'
import type { Tone } from './tokens.ts'

const icons = {
  accent: IconPointFilled,
  neutral: IconCircle,
  success: IconCircleCheck,
  warning: IconClock,
  danger: IconAlertTriangle,
  info: IconInfoCircle,
}

type Props = { tone: Tone /** Instead of the icon of the tone. */; icon?: ReactNode; children: ReactNode }

/** A state in a word with an icon; the colour only helps. */
export function StateMark({ tone, icon, children }: Props) {
  const Icon = icons[tone]
  return (
    <span className={classes.mark} data-tone={tone}>
      {icon ?? <Icon size={16} aria-hidden className={classes.icon} />}
      {children}
    </span>
  )
}
