import { ageAt, type BaseRole, type PersonRow, peopleApi } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { IconUserPlus, IconUsers } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { queryOf, useCan } from '#api'
import { groupWord, kindName, useSetting } from '#people'
import { localDay } from '#programmes'
import { type Column, DataTable, useTableView } from '#table'
import { EmptyState, formatDate, notify } from '#ui'
import { useBaseChanges } from './base-queries.ts'
import { ConsentsButton } from './ConsentsButton.tsx'
import { useImportLink } from './use-import-link.tsx'

type Props = {
  cycle: CycleRow | undefined
  opened: string | undefined
  onOpen: (id: string) => void
  onAdd: () => void
}

/** «Все люди»: everybody with a card; from here they go into the bases. */
export function AllPeople({ cycle, opened, onOpen, onAdd }: Props) {
  const { t } = useLingui()
  const setting = useSetting()
  const mayWrite = useCan('person.write')
  const importLink = useImportLink('filled')
  const { data: rows } = useSuspenseQuery(
    queryOf(peopleApi.list, { querystring: cycle ? { cycleId: cycle.id } : {} }),
  )
  const [view, setView] = useTableView('people')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo((): Column<PersonRow>[] => {
    const today = localDay()
    const bases = { mentee: t`наставляемый`, mentor: t`наставник` }
    return [
      { key: 'name', title: t`ФИО`, value: (row) => row.name, width: 260 },
      {
        key: 'kind',
        title: t`Кто это`,
        value: (row) => t(kindName(row.kind, setting)),
        filter: 'values',
        width: 150,
      },
      { key: 'group', title: t(groupWord(setting)), value: (row) => row.group, filter: 'values', width: 100 },
      { key: 'position', title: t`Должность`, value: (row) => row.position, width: 200 },
      { key: 'age', title: t`Лет`, value: (row) => ageAt(row.bornOn ?? null, today), width: 70, end: true },
      {
        key: 'bornOn',
        title: t`Дата рождения`,
        value: (row) => row.bornOn,
        cell: (row) => formatDate(row.bornOn),
        width: 130,
        hidden: true,
        filter: false,
      },
      {
        key: 'bases',
        title: t`В базах цикла`,
        value: (row) => row.bases?.map((role) => bases[role]),
        filter: 'values',
        width: 180,
      },
      {
        key: 'leftOn',
        title: t`Выбыл`,
        value: (row) => row.leftOn,
        cell: (row) => formatDate(row.leftOn),
        width: 110,
        hidden: true,
      },
    ]
  }, [t, setting])
  return (
    <DataTable
      label={t`Все люди`}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      view={view}
      onView={setView}
      {...(mayWrite ? { selected, onSelect: setSelected } : {})}
      bulk={(picked) => (
        <>
          {cycle && !cycle.closedOn && (
            <>
              <PutButton base="mentee" cycle={cycle} rows={picked} />
              <PutButton base="mentor" cycle={cycle} rows={picked} />
            </>
          )}
          <ConsentsButton people={picked} needed={[]} />
        </>
      )}
      onOpen={(row) => onOpen(row.id)}
      openedKey={opened}
      empty={
        <EmptyState
          icon={<IconUsers size={28} stroke={1.5} />}
          title={t`Людей ещё нет`}
          action={
            mayWrite && (
              <Group gap={8} justify="center">
                {importLink}
                <Button
                  variant="default"
                  leftSection={<IconUserPlus size={18} aria-hidden />}
                  onClick={onAdd}
                >
                  <Trans>Добавить по одному</Trans>
                </Button>
              </Group>
            )
          }
        >
          <Trans>
            Начните со списка учеников и учителей: подойдёт выгрузка из электронного журнала в Excel или CSV.
          </Trans>
        </EmptyState>
      }
    />
  )
}

/** Puts the picked people into a base; those who are there already stay as they are. */
function PutButton({ base, cycle, rows }: { base: BaseRole; cycle: CycleRow; rows: readonly PersonRow[] }) {
  const { t } = useLingui()
  const { put, remove } = useBaseChanges(base, cycle.id)
  const [busy, setBusy] = useState(false)
  const go = async () => {
    setBusy(true)
    const answer = await put(rows.map((row) => row.id))
    setBusy(false)
    if ('reason' in answer) return notify(answer.reason, { tone: 'danger' })
    const { added, present } = answer
    const count = added.length
    if (count === 0) return notify(t`Все выбранные уже в этой базе`, { tone: 'info' })
    const words = plural(count, {
      one: '# человек добавлен',
      few: '# человека добавлены',
      many: '# человек добавлены',
      other: '# человека добавлены',
    })
    const text = present.length > 0 ? t`${words}, уже в базе были: ${present.length}` : words
    notify(text, { undo: () => void remove(added) })
  }
  return (
    <Button variant="default" loading={busy} onClick={() => void go()}>
      {base === 'mentee' ? <Trans>В базу наставляемых</Trans> : <Trans>В базу наставников</Trans>}
    </Button>
  )
}
