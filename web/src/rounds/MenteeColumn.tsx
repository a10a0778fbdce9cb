import { useDroppable } from '@dnd-kit/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import classes from './Column.module.css'
import { ColumnHead } from './ColumnHead.tsx'
import { type MenteeView, menteeViews, shownMentees } from './columns.ts'
import { MenteeRow } from './MenteeRow.tsx'
import { VirtualList } from './VirtualList.tsx'
import { menteeViewNames, otherReason, waitingReasons } from './words.ts'
import { useWorkbench } from './workbench-context.ts'

/** The left column: who needs a mentor; whoever is dropped here is left without one. */
export function MenteeColumn() {
  const { t } = useLingui()
  const { board, look, today, chosen, phone, change, reason, setReason } = useWorkbench()
  const [view, setView] = useState<MenteeView>(board.unmatched.length > 0 ? 'waiting' : 'all')
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(useMemo(() => ({ view, reason, search }), [view, reason, search]))
  const people = useMemo(() => shownMentees(board, look, wanted), [board, look, wanted])
  const { setNodeRef, isOver } = useDroppable({ id: 'waiting', disabled: !change })
  const counts = { waiting: board.unmatched.length, paired: board.pairs.length, all: board.mentees.length }
  return (
    <section
      ref={setNodeRef}
      aria-label={t`Наставляемые`}
      className={classes.column}
      data-over={isOver || undefined}
    >
      <ColumnHead
        title={t`Наставляемые`}
        viewLabel={t`Каких наставляемых показать`}
        views={menteeViews.map((key) => ({ key, title: t(menteeViewNames[key]), count: counts[key] }))}
        view={view}
        onView={(next) => {
          setView(next)
          setReason(undefined)
        }}
        searchLabel={t`Найти наставляемого`}
        placeholder={t`ФИО, класс, запрос`}
        search={search}
        onSearch={setSearch}
      >
        {reason !== undefined && (
          <div className={classes.line}>
            <span className={classes.quiet}>
              {t((waitingReasons[reason] ?? { title: otherReason }).title)}
            </span>
            <Button variant="subtle" size="compact-xs" onClick={() => setReason(undefined)}>
              <Trans>Показать всех</Trans>
            </Button>
          </div>
        )}
      </ColumnHead>
      <VirtualList
        label={t`Наставляемые`}
        items={people}
        keyOf={(one) => one.id}
        render={(one) => <MenteeRow mentee={one} today={today} />}
        estimate={60}
        sight={chosen}
        phone={phone}
        empty={
          counts.all === 0 ? (
            <Trans>Все наставляемые этой формы уже в парах</Trans>
          ) : view === 'waiting' && counts.waiting === 0 ? (
            <Trans>У каждого есть наставник в этом черновике</Trans>
          ) : (
            <Trans>Под эти условия никто не подходит</Trans>
          )
        }
      />
    </section>
  )
}
