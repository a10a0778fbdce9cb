import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import classes from './Column.module.css'
import { ColumnHead } from './ColumnHead.tsx'
import { type MentorView, mentorViews, shownMentors } from './columns.ts'
import { usualName } from './look-up.ts'
import { MentorRow } from './MentorRow.tsx'
import { useCandidateOf } from './use-scores.ts'
import { VirtualList } from './VirtualList.tsx'
import { mentorViewNames } from './words.ts'
import { useWorkbench } from './workbench-context.ts'

/** The right column: who can be a mentor and how many places there are; for a chosen mentee, by score. */
export function MentorColumn({ dragged }: { dragged: string | undefined }) {
  const { t } = useLingui()
  const { board, look, chosen, choose, phone, sought, seek } = useWorkbench()
  const [view, setView] = useState<MentorView>('all')
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(useMemo(() => ({ view, search }), [view, search]))
  const candidates = useCandidateOf(board.draft.id, dragged ?? chosen)
  // By the chosen one, whoever is being dragged: the column stands still, nobody hits a moving target.
  const ofChosen = useCandidateOf(board.draft.id, chosen)
  const ordering = chosen === undefined ? undefined : ofChosen
  const scores = useMemo(
    () => ordering && new Map([...ordering].map(([mentor, { score }]) => [mentor, score])),
    [ordering],
  )
  const mentors = useMemo(() => shownMentors(board, wanted, scores), [board, wanted, scores])
  const who = chosen === undefined ? undefined : look.mentees.get(chosen)
  const full = board.mentors.filter((one) => !one.away && one.load >= one.places).length
  const away = board.mentors.filter((one) => one.away).length
  const counts = { all: board.mentors.length, free: board.mentors.length - full - away, full }
  const wish = sought && 'mentor' in sought ? sought.mentor : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish opens what a filter hides.
  useEffect(() => {
    if (wish === undefined || mentors.some((one) => one.id === wish)) return
    setView('all')
    setSearch('')
  }, [wish])
  return (
    <section aria-label={t`Наставники`} className={classes.column}>
      <ColumnHead
        title={t`Наставники`}
        viewLabel={t`Каких наставников показать`}
        views={mentorViews.map((key) => ({ key, title: t(mentorViewNames[key]), count: counts[key] }))}
        view={view}
        onView={setView}
        searchLabel={t`Найти наставника`}
        placeholder={t`ФИО, должность, компетенция`}
        search={search}
        onSearch={setSearch}
      >
        {who && (
          <div className={classes.line}>
            <span className={classes.quiet}>
              <Trans>Кто подходит: {usualName(who.name)}</Trans>
            </span>
            <Button variant="subtle" size="compact-xs" onClick={() => choose(undefined)}>
              <Trans>Показать всех</Trans>
            </Button>
          </div>
        )}
      </ColumnHead>
      <VirtualList
        label={t`Наставники`}
        items={mentors}
        keyOf={(one) => one.id}
        render={(one) => <MentorRow mentor={one} candidate={candidates?.get(one.id)} />}
        estimate={76}
        sought={wish}
        onSought={() => seek(undefined)}
        phone={phone}
        empty={
          counts.all === 0 ? (
            <Trans>В базе нет наставников этой формы</Trans>
          ) : (
            <Trans>Под эти условия никто не подходит</Trans>
          )
        }
      />
    </section>
  )
}
