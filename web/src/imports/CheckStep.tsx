import type { Import } from '@app/model/imports'
import type { CycleRow } from '@app/model/programmes'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { refusals } from '#refusals'
import { DataTable, type TableView } from '#table'
import { Counters, EmptyState, formatNumber, Note, ProgressLine } from '#ui'
import classes from './CheckStep.module.css'
import { ImportFrame } from './ImportFrame.tsx'
import { RowPanel } from './RowPanel.tsx'
import type { CheckSearch } from './routes.tsx'
import { isChosen, type ListRow, listRows, rowStates, skippedRows, summaryOf } from './rows.ts'
import { SkippedRows } from './SkippedRows.tsx'
import { stateWords } from './state-words.ts'
import { useImportChanges } from './use-import-changes.ts'
import { useLoading } from './use-loading.ts'
import { useRowColumns } from './use-row-columns.tsx'
import { useStepNotes } from './use-step-notes.ts'
import { useLoadingWords } from './use-summary-words.ts'

type Show = CheckSearch['show']
type Props = { one: Import; cycle: CycleRow; show: Show }

/** Step 3: every row as it is and as it will be; what is wrong is mended in its place. */
export function CheckStep({ one, cycle, show }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const changes = useImportChanges(one.id)
  const notes = useStepNotes(one)
  const loadingWords = useLoadingWords()
  const [view, setView] = useState<TableView>({})
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [openedId, setOpenedId] = useState<string>()
  const list = useMemo(() => listRows(one.rows), [one.rows])
  const rows = useMemo(
    () => (show && show !== 'skipped' ? list.filter((row) => row.state === show) : list),
    [list, show],
  )
  const columns = useRowColumns(one, rows, Boolean(show), changes)
  const summary = useMemo(() => summaryOf(one), [one])
  const { will, left } = loadingWords(summary)
  const { busy, load } = useLoading(one, cycle, changes.settled)
  const opened = list.find((row) => row.id === openedId)

  const showOnly = (next: Show) => {
    setSelected(new Set())
    setOpenedId(undefined)
    void navigate({
      to: '/programme/people/import/$id/check',
      params: { id: one.id },
      search: next ? { show: next } : {},
      replace: true,
    })
  }
  const skipped = useMemo(() => skippedRows(one), [one])
  const countOf = (state: (typeof rowStates)[number]) => one.counts[state] ?? 0
  return (
    <ImportFrame
      id={one.id}
      step={2}
      notes={notes}
      width="fill"
      note={
        <>
          <div>
            {will.length > 0 ? t`Загрузка запишет: ${will.join(', ')}.` : t(refusals['import.nothing'])}
          </div>
          {left.length > 0 && <div>{t`Останутся в файле: ${left.join(', ')}.`}</div>}
        </>
      }
      actions={
        <Button loading={busy} disabled={summary.load === 0 || Boolean(cycle.closedOn)} onClick={load}>
          {t`Загрузить ${formatNumber(summary.load)}`}
        </Button>
      }
      side={
        opened && (
          <div className={classes.side}>
            <RowPanel
              key={opened.id}
              row={opened}
              rows={rows}
              changes={changes}
              onOpen={(row) => setOpenedId(row.id)}
              onClose={() => setOpenedId(undefined)}
            />
          </div>
        )
      }
    >
      {busy && <ProgressLine label={t`Загружаем. Со страницы можно уйти: загрузка дойдёт до конца`} />}
      {cycle.closedOn && <Note tone="info">{t(refusals['base.cycle-closed'])}</Note>}
      {changes.problem && (
        <Note tone="danger" live>
          {changes.problem}
        </Note>
      )}
      <Counters
        label={t`Состояние строк`}
        items={[
          ...rowStates
            .filter((state) => countOf(state) > 0 || state === show)
            .map((state) => ({
              key: state,
              title: t(stateWords[state].many),
              count: countOf(state),
              tone: stateWords[state].tone,
            })),
          ...(skipped.length > 0
            ? [{ key: 'skipped' as const, title: t`Не люди`, count: skipped.length }]
            : []),
        ]}
        value={show}
        onChange={showOnly}
      />
      {show && show !== 'skipped' && <AboutState rows={rows} state={show} changes={changes} />}
      {show === 'skipped' ? (
        <SkippedRows rows={skipped} />
      ) : (
        <DataTable
          key={show}
          label={t`Строки списка`}
          rows={rows}
          rowKey={(row) => row.id}
          columns={columns}
          view={view}
          onView={setView}
          selected={selected}
          onSelect={setSelected}
          bulk={(chosen) => <Choice rows={chosen} changes={changes} />}
          onOpen={(row) => setOpenedId(row.id)}
          openedKey={openedId}
          empty={
            <EmptyState
              title={t`Таких строк больше нет`}
              action={<Button onClick={() => showOnly(undefined)}>{t`Показать все строки`}</Button>}
            />
          }
          nothing={t`Под эти условия не подходит ни одна строка`}
        />
      )}
    </ImportFrame>
  )
}

type ChangeProps = { rows: readonly ListRow[]; changes: ReturnType<typeof useImportChanges> }

/** What becomes of the rows of one state, and a way to decide it for all of them. */
function AboutState({ rows, state, changes }: ChangeProps & { state: keyof typeof stateWords }) {
  const { t } = useLingui()
  const chosen = rows.filter(isChosen)
  const count = chosen.length
  const allIn = chosen.every((row) => row.load)
  const all = t`${plural(count, { one: '# строку', few: '# строки', many: '# строк', other: '# строки' })}`
  const title = allIn
    ? t`Не загружать ${all}`
    : state === 'wrong'
      ? t`Загрузить без ошибочных значений ${all}`
      : t`Загружать ${all}`
  return (
    <div className={classes.about}>
      <span>{t(stateWords[state].note)}</span>
      {count > 0 && (
        <Button
          variant="default"
          size="compact-md"
          onClick={() =>
            void changes.setLoad(
              chosen.filter((row) => row.load === allIn),
              !allIn,
            )
          }
        >
          {title}
        </Button>
      )}
    </div>
  )
}

/** Buttons for the rows that are selected. */
function Choice({ rows, changes }: ChangeProps) {
  const { t } = useLingui()
  const chosen = rows.filter(isChosen)
  if (chosen.length === 0) return <span>{t`Этим строкам загружать нечего`}</span>
  return (
    <Group gap={8}>
      <Button variant="default" onClick={() => void changes.setLoad(chosen, true)}>
        {t`Загружать`}
      </Button>
      <Button variant="default" onClick={() => void changes.setLoad(chosen, false)}>
        {t`Не загружать`}
      </Button>
    </Group>
  )
}
