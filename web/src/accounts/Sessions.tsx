import { accountApi, type SessionRow } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call, keyOf, queryOf } from '#api'
import { refusals } from '#refusals'
import { formatAgo, formatMoment, notify, Section, StateMark } from '#ui'
import classes from './Sessions.module.css'

/** Devices on which the person is signed in; any of them can be signed out from here. */
export function Sessions() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { data: sessions } = useSuspenseQuery(queryOf(accountApi.sessions, {}))
  const others = sessions.filter((session) => !session.current)

  const end = async (session?: SessionRow) => {
    const outcome = session
      ? await call(accountApi.revokeSession, { params: { id: session.id } })
      : await call(accountApi.revokeOthers, {})
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(session ? t`Вход на этом устройстве закрыт` : t`Вход закрыт везде, кроме этого устройства`)
    await queryClient.invalidateQueries({ queryKey: keyOf(accountApi.sessions) })
  }
  return (
    <Section
      title={t`Где открыт вход`}
      actions={
        others.length > 0 ? (
          <Button variant="default" onClick={() => void end()}>
            <Trans>Закрыть вход везде, кроме этого устройства</Trans>
          </Button>
        ) : null
      }
    >
      <ul className={classes.sessions}>
        {sessions.map((session) => (
          <li key={session.id} className={classes.session}>
            <div className={classes.words}>
              <span>{session.device || t`Неизвестное устройство`}</span>
              <span className={classes.note}>
                {session.address && `${session.address} · `}
                <Trans>вход {formatMoment(session.createdAt)}</Trans>
              </span>
            </div>
            {session.current ? (
              <StateMark tone="success">
                <Trans>это устройство</Trans>
              </StateMark>
            ) : (
              <>
                <span className={classes.note}>{formatAgo(session.lastSeenAt)}</span>
                <Button variant="subtle" size="compact-sm" onClick={() => void end(session)}>
                  <Trans>Закрыть вход</Trans>
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
