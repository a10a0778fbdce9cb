import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import classes from './Column.module.css'
import { ColumnHead } from './ColumnHead.tsx'
import { type PairOrder, type PairView, pairOrders, pairViews, shownPairs } from './columns.ts'
import type { Move } from './moves.ts'
import { PairCard } from './PairCard.tsx'
import { VirtualList } from './VirtualList.tsx'
import { pairOrderNames, pairViewNames } from './words.ts'
import { useWorkbench } from './workbench-context.ts'

/** The middle: the pairs of the draft. */
export function PairColumn({ moves }: { moves: readonly Move[] }) {
  const { t } = useLingui()
  const { board, look, moved, chosen, phone, sought, seek } = useWorkbench()
  const [view, setView] = useState<PairView>('all')
  const [order, setOrder] = useState<PairOrder>(board.group.min > 1 ? 'mentor' : 'weakest')
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(useMemo(() => ({ view, order, search }), [view, order, search]))
  const pairs = useMemo(() => shownPairs(board, look, { ...wanted, moved }), [board, look, wanted, moved])
  const moveOf = useMemo(() => new Map(moves.map((move) => [move.mentee, move])), [moves])
  const counts: Record<PairView, number> = {
    all: board.pairs.length,
    locked: board.pairs.filter((pair) => pair.locked).length,
    warned: board.pairs.filter((pair) => pair.warnings.length > 0).length,
    moved: board.pairs.filter((pair) => moved.has(pair.mentee)).length,
  }
  const wish = sought && 'mentee' in sought ? sought.mentee : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish opens what a filter hides.
  useEffect(() => {
    if (wish === undefined || pairs.some((pair) => pair.mentee === wish)) return
    setView('all')
    setSearch('')
  }, [wish])
  return (
    <section aria-label={t`Пары черновика`} className={classes.column}>
      <ColumnHead
        title={t`Пары черновика`}
        viewLabel={t`Какие пары показать`}
        views={pairViews.map((key) => ({ key, title: t(pairViewNames[key]), count: counts[key] }))}
        view={view}
        onView={setView}
        searchLabel={t`Найти пару`}
        placeholder={t`ФИО наставляемого или наставника`}
        search={search}
        onSearch={setSearch}
        order={
          <NativeSelect
            aria-label={t`Порядок пар`}
            size="xs"
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value as PairOrder)} // From the list of orders.
            data={pairOrders.map((value) => ({ value, label: t(pairOrderNames[value]) }))}
          />
        }
      />
      <VirtualList
        label={t`Пары черновика`}
        items={pairs}
        keyOf={(pair) => pair.mentee}
        render={(pair, index) => (
          <PairCard
            pair={pair}
            move={moveOf.get(pair.mentee)}
            // By the mentor, a group stands under one heading.
            heading={order === 'mentor' && pairs[index - 1]?.mentor !== pair.mentor}
          />
        )}
        estimate={112}
        sight={chosen}
        sought={wish}
        onSought={() => seek(undefined)}
        phone={phone}
        empty={
          counts.all === 0 ? (
            <Trans>В черновике нет ни одной пары. Слева сказано, что мешает каждому</Trans>
          ) : (
            <Trans>Под эти условия ни одна пара не подходит</Trans>
          )
        }
      />
    </section>
  )
}
