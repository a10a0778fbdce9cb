import { type Pair, pairApi } from '@app/model/pairs'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconFileText, IconUsers } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { queryOf, useCan } from '#api'
import { PlaceLink, useCycle } from '#programmes'
import { DataTable, useTableView } from '#table'
import { Counters, EmptyState, Page } from '#ui'
import { PairPanel } from './PairPanel.tsx'
import { PairsBulk } from './PairsBulk.tsx'
import { fitting } from './pair-lines.ts'
import { usePairColumns } from './use-pair-columns.tsx'
import { usePairs } from './use-pairs.ts'
import { groupOf, groupWords, pairGroups } from './words.ts'

const route = getRouteApi('/app/programme/programme/pairs')
const nobodysCycle = '00000000-0000-0000-0000-000000000000'

/** «Пары»: pairs and groups of the cycle as a table, the card of one beside it. */
export function PairsPage() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { show, pair: opened } = route.useSearch()
  const cycle = useCycle()
  const query = queryOf(pairApi.list, { params: { id: cycle?.id ?? nobodysCycle }, querystring: {} })
  const { data: pairs } = useSuspenseQuery(query)
  const columns = usePairColumns()
  const [view, setView] = useTableView('pairs')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const mayWrite = useCan('pair.write')
  const mayOrder = useCan('document.write')
  const { order } = usePairs()
  const shown = useMemo(
    () => pairs.filter((pair) => show === undefined || groupOf(pair) === show),
    [pairs, show],
  )
  const waiting = fitting(pairs).forOrder
  const open = (pair: string | undefined) =>
    void navigate({
      to: '/programme/pairs',
      search: { ...(show ? { show } : {}), ...(pair ? { pair } : {}) },
      replace: true,
      resetScroll: false,
    })
  const makeOrder = async () => {
    if (!cycle) return
    setBusy(true)
    await order(cycle.id)
    setBusy(false)
  }
  return (
    <Page
      title={t`Пары`}
      note={
        waiting.length > 0 && (
          <PlaceLink to="/programme/confirmations">{t`Согласны ли обе стороны и родители`}</PlaceLink>
        )
      }
      width={pairs.length > 0 ? 'fill' : 'wide'}
      actions={
        mayOrder &&
        cycle &&
        waiting.length > 0 && (
          <Button
            leftSection={<IconFileText size={18} aria-hidden />}
            loading={busy}
            onClick={() => void makeOrder()}
          >
            <Trans>Составить приказ: {waiting.length}</Trans>
          </Button>
        )
      }
      tabs={
        pairs.length > 0 && (
          <Counters
            label={t`Состояние пар`}
            items={pairGroups.map((key) => ({
              key,
              title: t(groupWords[key].title),
              tone: groupWords[key].tone,
              count: pairs.filter((pair) => groupOf(pair) === key).length,
            }))}
            value={show}
            onChange={(next) =>
              void navigate({
                to: '/programme/pairs',
                search: next ? { show: next } : {},
                replace: true,
              })
            }
          />
        )
      }
      side={opened && <PairPanel key={opened} id={opened} onClose={() => open(undefined)} />}
    >
      <DataTable<Pair>
        label={t`Пары`}
        rows={shown}
        rowKey={(pair) => pair.id}
        columns={columns}
        view={view}
        onView={setView}
        openedKey={opened}
        onOpen={(pair) => open(pair.id)}
        {...(mayWrite && cycle
          ? {
              selected,
              onSelect: setSelected,
              bulk: (rows: readonly Pair[]) => (
                <PairsBulk pairs={rows} cycleId={cycle.id} onDone={() => setSelected(new Set())} />
              ),
            }
          : {})}
        empty={
          pairs.length > 0 ? (
            <EmptyState title={t`В этом состоянии пар нет`} />
          ) : (
            <EmptyState
              icon={<IconUsers size={28} stroke={1.5} />}
              title={t`Пар пока нет`}
              action={<PlaceLink to="/programme/matching">{t`Открыть подбор`}</PlaceLink>}
            >
              <Trans>
                Подберите пары в черновике и сформируйте их. Здесь они ждут приказа, работают и завершаются.
              </Trans>
            </EmptyState>
          )
        }
      />
    </Page>
  )
}
