import { type OrganisationRow, organisationApi } from '@app/model/organisations'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconBuildings, IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { queryOf, useCan } from '#api'
import { type Column, DataTable, SavedViews, useTableView } from '#table'
import { EmptyState, formatDate, formatNumber, Page } from '#ui'
import { kindNames } from './words.ts'

/** Organisations within reach, with how far each is; figures only, no persons. */
export function OrganisationsPage() {
  const { t } = useLingui()
  const router = useRouter()
  const { data: rows } = useSuspenseQuery(queryOf(organisationApi.list, {}))
  const mayCreate = useCan('organisation.create')
  const [view, setView] = useTableView('organisations')
  const columns = useMemo((): Column<OrganisationRow>[] => {
    const figure = (
      key: 'mentees' | 'mentors' | 'pairs' | 'cycles',
      title: string,
    ): Column<OrganisationRow> => ({
      key,
      title,
      value: (row) => row[key],
      cell: (row) => formatNumber(row[key]),
      width: 130,
      end: true,
      filter: false,
    })
    return [
      { key: 'name', title: t`Организация`, value: (row) => row.shortName, width: 260 },
      { key: 'kind', title: t`Вид`, value: (row) => t(kindNames[row.kind]), width: 180, filter: 'values' },
      {
        key: 'place',
        title: t`Муниципалитет`,
        value: (row) => row.municipality,
        width: 180,
        filter: 'values',
      },
      { key: 'curator', title: t`Куратор`, value: (row) => row.curator, width: 200 },
      figure('mentees', t`Наставляемых`),
      figure('mentors', t`Наставников`),
      figure('pairs', t`Пар`),
      { ...figure('cycles', t`Циклов`), hidden: true },
      {
        key: 'activity',
        title: t`Последняя работа`,
        value: (row) => row.lastActivity,
        cell: (row) => formatDate(row.lastActivity),
        print: (row) => formatDate(row.lastActivity),
        width: 150,
        filter: false,
      },
    ]
  }, [t])
  const create = mayCreate && (
    <Button component={Link} to="/organisations/new" leftSection={<IconPlus size={18} aria-hidden />}>
      <Trans>Создать организацию</Trans>
    </Button>
  )
  return (
    <Page
      title={t`Организации`}
      actions={create}
      width="fill"
      tabs={<SavedViews name="organisations" views={[]} view={view} onView={setView} />}
    >
      <DataTable
        label={t`Организации`}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        view={view}
        onView={setView}
        onOpen={(row) => void router.navigate({ to: '/organisations/$id', params: { id: row.id } })}
        nothing={t`Под эти условия ни одна организация не подходит`}
        empty={
          <EmptyState
            icon={<IconBuildings size={28} stroke={1.5} />}
            title={t`Организаций пока нет`}
            action={create || undefined}
          >
            <Trans>Заведите первую и пригласите её директора или куратора.</Trans>
          </EmptyState>
        }
      />
    </Page>
  )
}
