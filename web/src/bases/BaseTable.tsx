import { type BaseRow, type BaseView, baseViews, viewsOf } from '@app/model/bases'
import type { BaseRole } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useCan } from '#api'
import { DataTable, useTableView } from '#table'
import { Counters, EmptyState } from '#ui'
import classes from './BaseTable.module.css'
import { BulkActions } from './BulkActions.tsx'
import { baseQuery, useBaseChanges } from './base-queries.ts'
import type { PeopleSearch } from './routes.tsx'
import { SavedViews } from './SavedViews.tsx'
import { useColumns } from './use-columns.tsx'
import { useImportLink } from './use-import-link.tsx'
import { viewWords } from './words.ts'

type Props = {
  role: BaseRole
  cycle: CycleRow
  /** The counter that is pressed. */
  chip: BaseView | undefined
  opened: string | undefined
  onOpen: (id: string) => void
  onAdd: () => void
}

/** One base: counters that filter, the table, what is done with many at once. */
export function BaseTable({ role, cycle, chip, opened, onOpen, onAdd }: Props) {
  const { t } = useLingui()
  const name = role === 'mentee' ? 'mentees' : 'mentors'
  const [view, setView] = useTableView(name)
  const rows = useRows(role, cycle.id, view.columns?.includes('contacts') ?? false)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const changes = useBaseChanges(role, cycle.id)
  const columns = useColumns(role, cycle, changes)
  const mayWrite = useCan('person.write') && !cycle.closedOn
  const mayConsent = useCan('consent.write')
  const shown = useMemo(() => (chip ? rows.filter(baseViews[chip].has) : rows), [rows, chip])
  const goTo = useChip(name)
  const setChip = (next: BaseView | undefined) => {
    // Nobody out of sight stays selected.
    setSelected(new Set())
    goTo(next)
  }
  if (rows.length === 0) return <EmptyBase role={role} onAdd={onAdd} />
  return (
    <>
      <Chips role={role} rows={rows} chip={chip} onChip={setChip}>
        <SavedViews
          page={name}
          current={{ view, ...(chip ? { chip } : {}) }}
          onChoose={(next) => {
            setView(next.view)
            setChip(next.chip)
          }}
        />
      </Chips>
      <DataTable
        label={role === 'mentee' ? t`Наставляемые` : t`Наставники`}
        rows={shown}
        rowKey={(row) => row.id}
        columns={columns}
        view={view}
        onView={setView}
        {...(mayWrite || mayConsent ? { selected, onSelect: setSelected } : {})}
        bulk={(picked) => <BulkActions role={role} cycle={cycle} rows={picked} changes={changes} />}
        onOpen={(row) => onOpen(row.id)}
        openedKey={opened}
        empty={
          <EmptyState
            title={t`Здесь никого нет`}
            action={
              <Button variant="default" onClick={() => setChip(undefined)}>
                <Trans>Показать всю базу</Trans>
              </Button>
            }
          />
        }
      />
    </>
  )
}

/** Lines of the base; contacts are asked for only with their column, and the table does not wait for them. */
function useRows(role: BaseRole, cycleId: string, contacts: boolean): readonly BaseRow[] {
  const { data } = useSuspenseQuery(baseQuery(role, cycleId))
  const withContacts = useQuery({
    ...baseQuery(role, cycleId, true),
    enabled: contacts,
    placeholderData: keepPreviousData,
  })
  return contacts ? (withContacts.data ?? data) : data
}

function useChip(base: 'mentees' | 'mentors') {
  const navigate = useNavigate()
  return (view: BaseView | undefined) =>
    void navigate({
      to: '/programme/people',
      search: ({ person }: PeopleSearch) => ({
        base,
        ...(view ? { view } : {}),
        ...(person ? { person } : {}),
      }),
      replace: true,
    })
}

type ChipsProps = {
  role: BaseRole
  rows: readonly BaseRow[]
  chip: BaseView | undefined
  onChip: (chip: BaseView | undefined) => void
  children: React.ReactNode
}

function Chips({ role, rows, chip, onChip, children }: ChipsProps) {
  const { t } = useLingui()
  const counters = useMemo(
    () =>
      viewsOf(role)
        .map((key) => ({ key, count: rows.filter(baseViews[key].has).length, word: viewWords[key] }))
        // Nothing to look for: the counter would only take room.
        .filter(({ key, count }) => count > 0 || key === 'ready' || key === chip)
        .map(({ key, count, word }) => ({ key, count, title: t(word.title), tone: word.tone })),
    [role, rows, chip, t],
  )
  return (
    <div className={classes.chips} data-no-print>
      <Counters label={t`Кого показать`} items={counters} value={chip} onChange={onChip} />
      {children}
    </div>
  )
}

function EmptyBase({ role, onAdd }: { role: BaseRole; onAdd: () => void }) {
  const { t } = useLingui()
  const mayWrite = useCan('person.write')
  const importLink = useImportLink('filled')
  return (
    <EmptyState
      icon={<IconUsers size={28} stroke={1.5} />}
      title={role === 'mentee' ? t`База наставляемых пуста` : t`База наставников пуста`}
      action={
        mayWrite && (
          <Group gap={8} justify="center">
            {importLink}
            <Button variant="default" leftSection={<IconUserPlus size={18} aria-hidden />} onClick={onAdd}>
              <Trans>Добавить по одному</Trans>
            </Button>
          </Group>
        )
      }
    >
      {role === 'mentee' ? (
        <Trans>
          Здесь собирают тех, кому нужен наставник, и их запросы. Начните со списка из электронного журнала:
          подойдёт Excel любого вида.
        </Trans>
      ) : (
        <Trans>
          Здесь собирают тех, кто готов быть наставником: учителей, старшеклассников, специалистов
          предприятий. Загрузите список или отметьте людей на вкладке «Все люди».
        </Trans>
      )}
    </EmptyState>
  )
}
