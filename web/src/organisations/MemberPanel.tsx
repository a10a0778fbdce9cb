import { accountApi, type MemberRow } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { roleName } from '#access'
import { call, keyOf, useCan, useMe } from '#api'
import { refusals } from '#refusals'
import { ConfirmButton, Facts, formatDate, formatMoment, Note, notify, SidePanel } from '#ui'

/** Card of a person with a role here. */
export function MemberPanel({ member, onClose }: { member: MemberRow; onClose: () => void }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { membership, accountId } = useMe()
  const mayWrite = useCan('membership.write')
  const role = t(roleName(member.role, membership?.organisationKind))

  const end = async () => {
    const outcome = await call(accountApi.endMembership, { params: { id: member.id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    onClose()
    notify(t`Роль снята: ${member.name}`)
    await queryClient.invalidateQueries({ queryKey: keyOf(accountApi.members) })
  }
  return (
    <SidePanel
      title={member.name}
      note={role}
      onClose={onClose}
      footer={
        mayWrite && (
          <ConfirmButton
            variant="outline"
            color="red"
            question={
              <Trans>
                {member.name} больше не сможет работать здесь в роли «{role}». Всё сделанное останется.
                Вернуть роль можно новым приглашением.
              </Trans>
            }
            confirm={t`Снять роль`}
            onConfirm={end}
          >
            <Trans>Снять роль…</Trans>
          </ConfirmButton>
        )
      }
    >
      {member.accountId === accountId && (
        <Note tone="info">
          <Trans>Это вы</Trans>
        </Note>
      )}
      <Facts
        facts={[
          { label: t`Логин`, value: member.login },
          { label: t`Роль с`, value: formatDate(member.createdAt) },
          {
            label: t`Последний вход`,
            value: member.lastSeenAt ? formatMoment(member.lastSeenAt) : t`не было`,
          },
        ]}
      />
    </SidePanel>
  )
}
