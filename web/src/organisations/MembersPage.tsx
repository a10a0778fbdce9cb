import { accountApi, type MemberRow } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { roleName } from '#access'
import { queryOf, useCan, useMe } from '#api'
import { type Column, DataTable, useTableView } from '#table'
import { EmptyState, formatAgo, formatDate, Page, StateMark } from '#ui'
import { Invitations } from './Invitations.tsx'
import { InvitePanel } from './InvitePanel.tsx'
import { MemberPanel } from './MemberPanel.tsx'
import { OrganisationTabs } from './OrganisationTabs.tsx'

/** «Люди и роли»: who may work here, and who has been invited. */
export function MembersPage() {
  const { t } = useLingui()
  const { membership } = useMe()
  const { data: members } = useSuspenseQuery(queryOf(accountApi.members, {}))
  const mayWrite = useCan('membership.write')
  const [view, setView] = useTableView('members')
  const [opened, setOpened] = useState<string>()
  const [inviting, setInviting] = useState(false)
  const kind = membership?.organisationKind
  const columns = useMemo(
    (): Column<MemberRow>[] => [
      { key: 'name', title: t`ФИО`, value: (row) => row.name, width: 240 },
      {
        key: 'role',
        title: t`Роль`,
        value: (row) => t(roleName(row.role, kind)),
        filter: 'values',
        width: 200,
      },
      { key: 'login', title: t`Логин`, value: (row) => row.login },
      {
        key: 'seen',
        title: t`Последний вход`,
        value: (row) => row.lastSeenAt,
        print: (row) => (row.lastSeenAt ? formatDate(row.lastSeenAt) : t`не было`),
        cell: (row) =>
          row.blocked ? (
            <StateMark tone="danger">{t`вход закрыт`}</StateMark>
          ) : row.lastSeenAt ? (
            formatAgo(row.lastSeenAt)
          ) : (
            t`не было`
          ),
        filter: false,
      },
      {
        key: 'since',
        title: t`Роль с`,
        value: (row) => row.createdAt,
        cell: (row) => formatDate(row.createdAt),
        print: (row) => formatDate(row.createdAt),
        width: 120,
        filter: false,
      },
    ],
    [t, kind],
  )
  const member = members.find((row) => row.id === opened)
  return (
    <Page
      title={t`Люди и роли`}
      tabs={<OrganisationTabs />}
      width="fill"
      actions={
        mayWrite && (
          <Button
            leftSection={<IconUserPlus size={18} aria-hidden />}
            onClick={() => {
              setOpened(undefined)
              setInviting(true)
            }}
          >
            <Trans>Пригласить человека</Trans>
          </Button>
        )
      }
      side={
        inviting && membership ? (
          <InvitePanel
            organisation={{
              id: membership.organisationId,
              name: membership.organisation,
              kind: membership.organisationKind,
            }}
            onClose={() => setInviting(false)}
          />
        ) : member ? (
          <MemberPanel key={member.id} member={member} onClose={() => setOpened(undefined)} />
        ) : null
      }
    >
      <Invitations />
      <DataTable
        label={t`Люди и роли`}
        rows={members}
        rowKey={(row) => row.id}
        columns={columns}
        view={view}
        onView={setView}
        openedKey={opened}
        onOpen={(row) => {
          setInviting(false)
          setOpened(row.id)
        }}
        empty={
          <EmptyState title={t`Здесь пока никого`}>
            <Trans>Пригласите директора, куратора и тех, кто ведёт формы наставничества.</Trans>
          </EmptyState>
        }
      />
    </Page>
  )
}
