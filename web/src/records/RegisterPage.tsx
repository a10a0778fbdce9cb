import { keepingOf, markOf, type RegisterRow, recordApi, termOf } from '@app/model/records'
import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconBook2, IconDownload } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { download, queryOf, useCan } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { type Column, DataTable, useTableView } from '#table'
import { ActionsMenu, EmptyState, formatDate, Loading, notify, Page, StateMark } from '#ui'
import { DocumentTabs } from './DocumentTabs.tsx'
import classes from './Records.module.css'
import { RefileDialog } from './RefileDialog.tsx'
import type { RegisterSearch } from './routes.tsx'
import { keepingWords } from './words.ts'

const route = getRouteApi('/app/programme/programme/documents/register')

/** «Книга приказов» and the register of all documents of a period: who, when, where it lies and until when. */
export function RegisterPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const today = localDay()
  const { book = 'orders', from = `${today.slice(0, 4)}-01-01`, to = today, q = '' } = route.useSearch()
  const querystring = { book, from, to, ...(q.trim().length > 1 ? { q } : {}) }
  const rows = useQuery({
    ...queryOf(recordApi.list, { querystring }),
    placeholderData: keepPreviousData,
  }).data
  const [view, setView] = useTableView('register')
  const [refiling, setRefiling] = useState<RegisterRow>()
  const mayWrite = useCan('document.write')
  const show = (change: RegisterSearch) =>
    void navigate({
      to: '/programme/documents/register',
      search: (old) => ({ ...old, ...change }),
      replace: true,
    })
  const search = useDebouncedCallback((words: string) => show({ q: words || undefined }), 400)
  const columns = useRegisterColumns(today)
  const save = async (format: 'xlsx' | 'docx' | 'pdf') => {
    const outcome = await download(recordApi.file, { querystring: { book, from, to, format } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  const due = rows?.filter(
    (row) => keepingOf({ filed: row.case !== null, keptUntil: row.keptUntil }, today) === 'due',
  ).length
  return (
    <Page
      title={book === 'orders' ? t`Книга приказов` : t`Реестр документов`}
      heading={t`Документы`}
      width="fill"
      tabs={<DocumentTabs />}
      note={
        due ? (
          <Trans>Срок хранения истёк у документов: {due}. Отберите их по столбцу «Срок хранения»</Trans>
        ) : undefined
      }
      actions={
        <ActionsMenu
          title={t`Сохранить книгу`}
          actions={(['xlsx', 'docx', 'pdf'] as const).map((format) => ({
            title: format.toUpperCase(),
            icon: <IconDownload size={16} aria-hidden />,
            onClick: () => void save(format),
            obstacle: rows?.length === 0 ? t`за этот период документов нет` : undefined,
          }))}
        />
      }
    >
      <div className={classes.filters}>
        <SegmentedControl
          aria-label={t`Какая книга`}
          data={[
            { value: 'orders', label: t`Приказы` },
            { value: 'all', label: t`Все документы` },
          ]}
          value={book}
          onChange={(value) => show({ book: value === 'all' ? 'all' : 'orders' })}
        />
        <DateField label={t`С`} value={from} max={to} onChange={(day) => day && show({ from: day })} />
        <DateField label={t`По`} value={to} min={from} onChange={(day) => day && show({ to: day })} />
        <TextInput
          className={classes.words}
          label={t`Слова из текста`}
          defaultValue={q}
          maxLength={200}
          onChange={(event) => search(event.currentTarget.value)}
        />
      </div>
      {!rows ? (
        <Loading />
      ) : (
        <DataTable
          label={book === 'orders' ? t`Книга приказов` : t`Реестр документов`}
          rows={rows}
          rowKey={(row) => row.id}
          columns={columns}
          view={view}
          onView={setView}
          onOpen={(row) => void navigate({ to: '/programme/documents/$id', params: { id: row.id } })}
          empty={
            <EmptyState icon={<IconBook2 size={28} stroke={1.5} />} title={t`За этот период документов нет`}>
              <Trans>
                Документ попадает в книгу, когда его регистрируют: номер, дело и срок хранения запишутся сами.
                Измените период или слова поиска.
              </Trans>
            </EmptyState>
          }
        />
      )}
      {refiling && mayWrite && <RefileDialog row={refiling} onClose={() => setRefiling(undefined)} />}
      {mayWrite && rows && rows.length > 0 && <RefileChoice rows={rows} onChoose={setRefiling} />}
    </Page>
  )
}

function RefileChoice({
  rows,
  onChoose,
}: {
  rows: readonly RegisterRow[]
  onChoose: (row: RegisterRow) => void
}) {
  const { t } = useLingui()
  return (
    <div className={classes.below}>
      <ActionsMenu
        title={t`Перенести в другое дело`}
        actions={rows.slice(-50).map((row) => ({
          title: `№ ${row.number}, ${formatDate(row.datedOn)}`,
          onClick: () => onChoose(row),
        }))}
      />
    </div>
  )
}

function useRegisterColumns(today: string) {
  const { t } = useLingui()
  return useMemo<Column<RegisterRow>[]>(() => {
    const keeping = (row: RegisterRow) =>
      keepingWords[keepingOf({ filed: row.case !== null, keptUntil: row.keptUntil }, today)]
    return [
      { key: 'number', title: t`№`, value: (row) => row.number, width: 75 },
      {
        key: 'datedOn',
        title: t`Дата`,
        value: (row) => row.datedOn,
        cell: (row) => formatDate(row.datedOn),
        print: (row) => formatDate(row.datedOn),
        width: 105,
      },
      { key: 'title', title: t`Заголовок`, value: (row) => row.title, width: 165 },
      { key: 'executor', title: t`Исполнитель`, value: (row) => row.executor, width: 140 },
      {
        key: 'signedBy',
        title: t`Подписал`,
        value: (row) => (row.signedOn ? row.signedBy : t`не подписан`),
        width: 120,
      },
      {
        key: 'readers',
        title: t`Ознакомлены`,
        value: (row) => (row.readers.people > 0 ? t`${row.readers.read} из ${row.readers.people}` : ''),
        filter: false,
        width: 140,
      },
      { key: 'mark', title: t`Отметка`, value: markOf, width: 118 },
      {
        key: 'case',
        title: t`Дело`,
        value: (row) => row.case?.index ?? '',
        cell: (row) => row.case && <span title={row.case.title}>{row.case.index}</span>,
        filter: 'values',
        width: 80,
      },
      {
        key: 'term',
        title: t`Срок хранения`,
        value: (row) => t(keeping(row).title),
        cell: (row) => (
          <StateMark tone={keeping(row).tone}>
            {row.keptUntil
              ? `${t(keeping(row).title)}, ${t`до ${formatDate(row.keptUntil)}`}`
              : t(keeping(row).title)}
          </StateMark>
        ),
        print: (row) => (row.case ? termOf(row.case.years) : ''),
        filter: 'values',
        width: 165,
      },
    ]
  }, [t, today])
}
