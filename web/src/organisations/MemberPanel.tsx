import { accountApi, type MemberRow, type NewInvitation } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { roleName } from '#access'
import { call, keyOf, useCan, useMe } from '#api'
import { refusals } from '#refusals'
import { ConfirmButton, Facts, formatDate, formatMoment, Note, notify, SidePanel } from '#ui'
import { InvitationGiven } from './InvitationGiven.tsx'

/** Card of a person with a role here. */
export function MemberPanel({ member, onClose }: { member: MemberRow; onClose: () => void }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { membership, accountId } = useMe()
  const mayWrite = useCan('membership.write')
  const [given, setGiven] = useState<z.output<typeof NewInvitation>>()
  const role = t(roleName(member.role, membership?.organisationKind))

  const end = async () => {
    const outcome = await call(accountApi.endMembership, { params: { id: member.id } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    onClose()
    notify(t`Роль снята: ${member.name}`)
    await queryClient.invalidateQueries({ queryKey: keyOf(accountApi.members) })
  }
  const reset = async () => {
    const outcome = await call(accountApi.resetAccess, { params: { id: member.id } })
    if (outcome.ok) return setGiven(outcome.answer)
    const above = t`Этот человек работает и в других организациях или у него старшая роль. Новый вход ему выдаст администратор системы`
    notify(outcome.code === 'forbidden' ? above : t(refusals[outcome.code]), { tone: 'danger' })
  }
  if (given) {
    return (
      <SidePanel title={member.name} note={t`Код для нового пароля`} onClose={onClose}>
        <InvitationGiven
          given={given}
          organisation={membership?.organisation ?? ''}
          kind={membership?.organisationKind ?? ''}
          reset
        />
      </SidePanel>
    )
  }
  return (
    <SidePanel
      title={member.name}
      note={role}
      onClose={onClose}
      footer={
        mayWrite && (
          <>
            <Button variant="default" onClick={() => void reset()}>
              <Trans>Выдать новый вход</Trans>
            </Button>
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
          </>
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
