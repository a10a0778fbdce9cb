import { type WaitingRow, waitingApi, waitingUrgency } from '@app/model/waiting'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconMoodSmile } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { queryOf, useCan } from '#api'
import { useCycle } from '#programmes'
import { type Column, DataTable, useTableView } from '#table'
import { Counters, EmptyState, formatDate, Page, StateMark, type Tone } from '#ui'
import { WaitingBulk } from './WaitingBulk.tsx'
import { WaitingPanel } from './WaitingPanel.tsx'
import { stepWords } from './words.ts'

const nobodysCycle = '00000000-0000-0000-0000-000000000000'
const groups = ['mentee', 'mentor', 'worry', 'reserve'] as const
type Group = (typeof groups)[number]

const inGroup = (row: WaitingRow, group: Group | undefined) => {
  if (group === 'worry') return waitingUrgency(row.days) === 'worry'
  if (group === 'reserve') return row.state === 'reserve'
  return group === undefined || row.role === group
}

/** «Без пары»: nobody is lost; how long each waits, why, and what was done. */
export function WaitingPage() {
  const { t } = useLingui()
  const cycle = useCycle()
  const params = { id: cycle?.id ?? nobodysCycle }
  const { data: rows } = useSuspenseQuery({ ...queryOf(waitingApi.list, { params }), staleTime: 0 })
  const mayWrite = useCan('matching.write')
  const [view, setView] = useTableView('waiting')
  const [group, setGroup] = useState<Group>()
  const [opened, setOpened] = useState<string>()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo(
    (): Column<WaitingRow>[] => [
      { key: 'name', title: t`ФИО`, value: (row) => row.name, width: 232 },
      {
        key: 'role',
        title: t`Кто`,
        value: (row) => (row.role === 'mentor' ? t`наставник` : t`наставляемый`),
        filter: 'values',
        width: 130,
      },
      { key: 'place', title: t`Класс, должность`, value: (row) => row.place, width: 128 },
      {
        key: 'days',
        title: t`Ждёт`,
        value: (row) => row.days,
        cell: (row) => <Wait row={row} />,
        filter: false,
        width: 104,
      },
      {
        key: 'reason',
        title: t`Почему без пары`,
        value: (row) => row.reason?.text ?? '',
        cell: (row) =>
          row.state === 'reserve' ? t`в резерве` : (row.reason?.text ?? t`подбора ещё не было`),
        width: 330,
      },
      {
        key: 'step',
        title: t`Что сделано`,
        value: (row) => (row.steps[0] ? t(stepWords[row.steps[0].kind]) : ''),
        cell: (row) =>
          row.steps[0] ? `${t(stepWords[row.steps[0].kind])}, ${formatDate(row.steps[0].at)}` : '',
        filter: 'values',
        width: 140,
      },
      { key: 'request', title: t`Запрос`, value: (row) => row.request, hidden: true, width: 240 },
    ],
    [t],
  )
  const titles: Record<Group, { title: string; tone: Tone }> = {
    mentee: { title: t`Наставляемые`, tone: 'neutral' },
    mentor: { title: t`Наставники`, tone: 'neutral' },
    worry: { title: t`Больше двух месяцев`, tone: 'danger' },
    reserve: { title: t`В резерве`, tone: 'neutral' },
  }
  const row = rows.find((one) => one.id === opened)
  return (
    <Page
      title={t`Без пары`}
      crumbs={[{ title: t`Подбор`, to: '/programme/matching' }]}
      width={rows.length > 0 ? 'fill' : 'wide'}
      note={t`Все, кто в базах и пока не в паре. Список не закрывается вместе с подбором`}
      tabs={
        rows.length > 0 && (
          <Counters<Group>
            label={t`Кто ждёт`}
            items={groups.map((key) => ({
              ...{ key, ...titles[key] },
              count: rows.filter((one) => inGroup(one, key)).length,
            }))}
            value={group}
            onChange={setGroup}
          />
        )
      }
      side={
        row && (
          <WaitingPanel
            key={row.id}
            row={row}
            actions={
              mayWrite &&
              cycle && <WaitingBulk rows={[row]} cycleId={cycle.id} onDone={() => setSelected(new Set())} />
            }
            onClose={() => setOpened(undefined)}
          />
        )
      }
    >
      <DataTable<WaitingRow>
        label={t`Без пары`}
        rows={rows.filter((one) => inGroup(one, group))}
        rowKey={(one) => one.id}
        columns={columns}
        view={view}
        onView={setView}
        openedKey={opened}
        onOpen={(one) => setOpened(one.id)}
        {...(mayWrite && cycle
          ? {
              selected,
              onSelect: setSelected,
              bulk: (list: readonly WaitingRow[]) => (
                <WaitingBulk rows={list} cycleId={cycle.id} onDone={() => setSelected(new Set())} />
              ),
            }
          : {})}
        empty={
          rows.length > 0 ? (
            <EmptyState title={t`Таких здесь нет`} />
          ) : (
            <EmptyState icon={<IconMoodSmile size={28} stroke={1.5} />} title={t`У всех есть пара`}>
              <Trans>Кто останется без пары, появится здесь сам и не потеряется.</Trans>
            </EmptyState>
          )
        }
      />
    </Page>
  )
}

function Wait({ row }: { row: WaitingRow }) {
  const tone = { fresh: 'neutral', noticed: 'warning', worry: 'danger' } as const
  return (
    <StateMark tone={tone[waitingUrgency(row.days)]}>
      <Plural value={row.days} one="# день" few="# дня" many="# дней" other="# дня" />
    </StateMark>
  )
}
