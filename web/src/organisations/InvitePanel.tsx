import { Role } from '@app/model/access'
import { accountApi, type NewInvitation } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { roleName } from '#access'
import { call, keyOf, useMe } from '#api'
import { useForm } from '#forms'
import { refusals } from '#refusals'
import { Note, SidePanel } from '#ui'
import { InvitationGiven } from './InvitationGiven.tsx'
import classes from './ProfilePage.module.css'
import { rolesToGive } from './words.ts'

type Given = z.output<typeof NewInvitation>

/** The form has an empty line where the server wants no address at all. */
const Values = z.object({
  role: Role,
  name: z.string().trim().min(1).max(200),
  email: z.union([z.literal(''), z.email()]),
})

type Props = {
  organisation: { id: string; name: string; kind: string }
  onClose: () => void
}

/** Invites one person; the link and the code are shown once. */
export function InvitePanel({ organisation, onClose }: Props) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { membership } = useMe()
  const [given, setGiven] = useState<Given>()
  const { kind } = organisation
  const ownPlace = organisation.id === membership?.organisationId
  const roles = rolesToGive(kind, membership?.role, ownPlace)
  const empty = { role: roles[0] ?? 'curator', name: '', email: '' }
  const form = useForm({
    schema: Values,
    start: empty,
    save: async ({ email, ...rest }) => {
      const body = { ...rest, organisationId: organisation.id, ...(email ? { email } : {}) }
      const outcome = await call(accountApi.invite, { body })
      if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
      setGiven(outcome.answer)
      await queryClient.invalidateQueries({ queryKey: keyOf(accountApi.invitations) })
    },
  })
  if (given) {
    return (
      <SidePanel title={given.invitation.name} note={t`Приглашение готово`} onClose={onClose}>
        <InvitationGiven
          given={given}
          organisation={organisation.name}
          kind={kind}
          onNext={() => {
            setGiven(undefined)
            form.reset({ ...empty, role: form.values.role })
          }}
        />
      </SidePanel>
    )
  }
  return (
    <SidePanel title={t`Пригласить человека`} note={organisation.name} onClose={onClose}>
      <form {...form.props} className={classes.form}>
        {form.problem && (
          <Note tone="danger" live>
            {form.problem}
          </Note>
        )}
        <NativeSelect
          label={t`Роль`}
          value={form.values.role}
          onChange={(event) => form.set('role', event.currentTarget.value as Role)} // From the list of roles.
          data={roles.map((value) => ({ value, label: t(roleName(value, kind)) }))}
        />
        <TextInput label={t`Фамилия, имя, отчество`} autoComplete="off" {...form.text('name')} />
        <TextInput
          label={t`Электронная почта`}
          description={t`Необязательно: без неё ссылку или код передадите сами`}
          type="email"
          autoComplete="off"
          {...form.text('email')}
        />
        <div>
          <Button type="submit" loading={form.busy}>
            <Trans>Сделать приглашение</Trans>
          </Button>
        </div>
      </form>
    </SidePanel>
  )
}
