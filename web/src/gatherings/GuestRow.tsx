import { type Gathering, type Guest, gatheringApi } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconUserMinus } from '@tabler/icons-react'
import { StateMark } from '#ui'
import classes from './Gathering.module.css'
import type { useGathering } from './use-gathering.ts'

type Props = {
  guest: Guest
  gathering: Gathering['id']
  change: ReturnType<typeof useGathering>['change']
  mayWrite: boolean
}

/** One guest with two big buttons: came or not; a second click takes the mark back. */
export function GuestRow({ guest, gathering, change, mayWrite }: Props) {
  const { t } = useLingui()
  const params = { id: gathering }
  const mark = (attendance: 'present' | 'absent') =>
    void change(gatheringApi.attendance, {
      params,
      body: { marks: [{ id: guest.id, attendance: guest.attendance === attendance ? null : attendance }] },
    })
  const button = (attendance: 'present' | 'absent', words: string, label: string) => (
    <button
      type="button"
      className={classes.mark}
      data-tone={attendance === 'present' ? 'success' : 'warning'}
      aria-pressed={guest.attendance === attendance}
      aria-label={label}
      disabled={!mayWrite}
      onClick={() => mark(attendance)}
    >
      {words}
    </button>
  )
  return (
    <li className={classes.guest}>
      <span className={classes.guestName}>
        {guest.name}
        <span className={classes.quiet}>
          {guest.role === 'mentor' ? <Trans>наставник</Trans> : <Trans>наставляемый</Trans>}
          {guest.place && `, ${guest.place}`}
        </span>
      </span>
      {guest.gone ? (
        <StateMark tone="warning">
          <Trans>выбыл из базы</Trans>
        </StateMark>
      ) : (
        <span className={classes.marks}>
          {button('present', t`Здесь`, t`${guest.name}: здесь`)}
          {button('absent', t`Нет`, t`${guest.name}: нет`)}
        </span>
      )}
      {mayWrite && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t`Убрать из списка: ${guest.name}`}
          onClick={() => void change(gatheringApi.guests, { params, body: { remove: [guest.id] } })}
        >
          <IconUserMinus size={18} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}
