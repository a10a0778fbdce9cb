import { accountApi, type InvitationRow } from '@app/model/accounts'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { roleName } from '#access'
import { call, keyOf, queryOf, useCan, useMe } from '#api'
import { refusals } from '#refusals'
import { ConfirmButton, formatDate, notify, StateMark } from '#ui'
import classes from './Invitation.module.css'

/** Invitations that nobody has used yet. */
export function Invitations() {
  const { t } = useLingui()
  const { membership } = useMe()
  const queryClient = useQueryClient()
  const mayWrite = useCan('membership.write')
  const { data: all } = useSuspenseQuery(queryOf(accountApi.invitations, {}))
  const open = all.filter((one) => !one.usedAt)
  if (open.length === 0) return null

  const cancel = async ({ id, name }: InvitationRow) => {
    const outcome = await call(accountApi.cancelInvitation, { params: { id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(t`Приглашение отменено: ${name}`)
    await queryClient.invalidateQueries({ queryKey: keyOf(accountApi.invitations) })
  }
  return (
    <details open={open.length < 4}>
      <summary className={classes.summary}>
        <Plural
          value={open.length}
          one="# приглашение ждёт ответа"
          few="# приглашения ждут ответа"
          many="# приглашений ждут ответа"
          other="# приглашения ждут ответа"
        />
      </summary>
      <ul className={classes.invitations}>
        {open.map((one) => (
          <li key={one.id} className={classes.invitation}>
            <span className={classes.who}>
              {one.name}
              <br />
              <span className={classes.note}>{t(roleName(one.role, membership?.organisationKind))}</span>
            </span>
            {Date.parse(one.expiresAt) < Date.now() ? (
              <StateMark tone="danger">
                <Trans>просрочено</Trans>
              </StateMark>
            ) : (
              <span className={classes.note}>
                <Trans>до {formatDate(one.expiresAt)}</Trans>
              </span>
            )}
            {mayWrite && (
              <ConfirmButton
                variant="subtle"
                size="compact-sm"
                question={<Trans>Ссылка и код этого приглашения перестанут действовать.</Trans>}
                confirm={t`Отменить приглашение`}
                onConfirm={() => cancel(one)}
              >
                <Trans>Отменить…</Trans>
              </ConfirmButton>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
