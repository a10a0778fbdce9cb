import { Plural, Trans } from '@lingui/react/macro'
import { IconAlarm, IconAlertTriangle, IconCalendar, IconPoint } from '@tabler/icons-react'
import { formatDate } from '#ui'
import type { Due } from './due.ts'
import classes from './TodayPage.module.css'

const icons = {
  late: IconAlertTriangle,
  today: IconAlarm,
  soon: IconCalendar,
  later: IconCalendar,
  none: IconPoint,
}

/** «сегодня», «2 дня», «до 30.11.2026». */
export function DueMark({ due, deadline }: { due: Due; deadline: string | null }) {
  const Icon = icons[due.kind]
  return (
    <span className={classes.due} data-due={due.kind}>
      <Icon size={18} aria-hidden />
      {due.kind === 'late' && (
        <Trans>
          опоздание <Plural value={due.days} one="# день" few="# дня" many="# дней" other="# дня" />
        </Trans>
      )}
      {due.kind === 'today' && <Trans>сегодня</Trans>}
      {due.kind === 'soon' && (
        <Plural value={due.days} one="# день" few="# дня" many="# дней" other="# дня" />
      )}
      {due.kind === 'later' && <Trans>до {formatDate(deadline)}</Trans>}
    </span>
  )
}
