import type { RoundRow } from '@app/model/rounds'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, SegmentedControl, Tooltip } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import {
  IconAdjustmentsHorizontal,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBan,
  IconLock,
  IconLockOpen,
  IconUsersPlus,
} from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { localDay, PlaceLink } from '#programmes'
import { ActionsMenu, formatDate, Note, Page } from '#ui'
import { BansDialog } from './BansDialog.tsx'
import { DraftMenu } from './DraftMenu.tsx'
import { DragArea } from './DragArea.tsx'
import { Figures } from './Figures.tsx'
import { ForbidDialog } from './ForbidDialog.tsx'
import { FormPairsDialog } from './FormPairsDialog.tsx'
import { lookUp, usualName } from './look-up.ts'
import { ManualPick } from './ManualPick.tsx'
import { MenteeColumn } from './MenteeColumn.tsx'
import { MentorColumn } from './MentorColumn.tsx'
import { MovesNote } from './MovesNote.tsx'
import { PairColumn } from './PairColumn.tsx'
import { PlacesDialog } from './PlacesDialog.tsx'
import { RoundTabs } from './RoundTabs.tsx'
import { SolvingNote } from './SolvingNote.tsx'
import { StepButtons } from './StepButtons.tsx'
import { useAnnouncement } from './use-announcement.ts'
import { isComputing, useDraft } from './use-draft.ts'
import { WeightsPanel } from './WeightsPanel.tsx'
import { WhyWaiting } from './WhyWaiting.tsx'
import classes from './Workbench.module.css'
import { type Asked, type Sought, WorkbenchContext } from './workbench-context.ts'

type Props = { round: RoundRow; draftId: string; letter: string; mayWrite: boolean }
const parts = ['pairs', 'mentees', 'mentors'] as const
type Part = (typeof parts)[number]
/** On a Russian keyboard the same keys give «я» and «н». */
const anyLayout = { usePhysicalKeys: true }

/** Two columns of people and between them the pairs of a draft. */
export function Workbench({ round, draftId, letter, mayWrite }: Props) {
  const { t } = useLingui()
  const draft = useDraft(draftId)
  const { board, effect, fresh, solving } = draft
  const computing = isComputing(solving)
  const busy = draft.busy || computing
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const look = useMemo(() => lookUp(board), [board])
  const moved = useMemo(() => new Set(effect.moves.map((move) => move.mentee)), [effect])
  const [asked, setAsked] = useState<Asked>()
  const [weighing, setWeighing] = useState(false)
  const [part, setPart] = useState<Part>('pairs')
  const [chosen, setChosen] = useState<string>()
  const [reason, setReason] = useState<string>()
  const [sought, setSought] = useState<Sought>()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const note = useRef<HTMLDivElement>(null)
  const announcement = useAnnouncement(board, effect, fresh, look)
  const { step, steps } = board.draft
  const back = mayWrite && step > 0 && !busy
  const forth = mayWrite && step < steps && !busy
  useHotkeys([
    ['mod+Z', () => back && void draft.undo(), anyLayout],
    ['mod+shift+Z', () => forth && void draft.undo(true), anyLayout],
    ['mod+Y', () => forth && void draft.undo(true), anyLayout],
  ])
  // Another draft came into the place of this one, and with it went the button that asked for it.
  useEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('[data-page-title]')?.focus({ preventScroll: true })
  }, [])
  // The button that was pressed may be gone with its line: the keyboard goes on from what has changed.
  useEffect(() => {
    if (!fresh || effect.who) return
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) note.current?.focus({ preventScroll: true })
    }, 200)
    return () => clearTimeout(timer)
  }, [effect, fresh])

  const { figures } = board
  const change = mayWrite && !computing ? draft.change : undefined
  const icon = { size: 18, 'aria-hidden': true } as const
  const context = {
    ...{ board, busy, look, change, moved, chosen, phone, ticked, reason, setReason, sought },
    today: localDay(),
    ask: setAsked,
    choose: setChosen,
    seek: (who: Sought | undefined) => {
      setSought(who)
      if (who) setPart('mentee' in who ? 'pairs' : 'mentors')
    },
    tick: (mentee: string, on: boolean) =>
      setTicked((old) => {
        const next = new Set(old)
        if (on) next.add(mentee)
        else next.delete(mentee)
        return next
      }),
  }
  const done = () => setAsked(undefined)
  const formable = board.pairs.length > 0 && !computing
  return (
    <WorkbenchContext value={context}>
      <Page
        title={round.title}
        crumbs={[{ title: t`Подбор`, to: '/programme/matching' }]}
        width="fill"
        note={
          <>
            {round.title !== round.formTitle && `${round.formTitle} · `}
            <Plural
              value={figures.mentees}
              one="# наставляемый"
              few="# наставляемых"
              many="# наставляемых"
              other="# наставляемых"
            />
            {' · '}
            <Plural
              value={figures.mentors}
              one="# наставник"
              few="# наставника"
              many="# наставников"
              other="# наставника"
            />{' '}
            (<Plural value={figures.places} one="# место" few="# места" many="# мест" other="# места" />)
          </>
        }
        actions={
          <>
            <DraftMenu round={round} current={letter} mayWrite={mayWrite} />
            {!phone && (
              <StepButtons
                draft={draft}
                mayWrite={mayWrite}
                weighing={weighing}
                onWeights={() => setWeighing(!weighing)}
              />
            )}
            <ActionsMenu
              title={t`Ещё`}
              actions={[
                ...(phone
                  ? [
                      {
                        title: t`Шаг назад`,
                        icon: <IconArrowBackUp {...icon} />,
                        obstacle: back ? undefined : t`Дальше шагов нет`,
                        onClick: () => void draft.undo(),
                      },
                      {
                        title: t`Шаг вперёд`,
                        icon: <IconArrowForwardUp {...icon} />,
                        obstacle: forth ? undefined : t`Дальше шагов нет`,
                        onClick: () => void draft.undo(true),
                      },
                      {
                        title: t`Правила`,
                        icon: <IconAdjustmentsHorizontal {...icon} />,
                        onClick: () => setWeighing(true),
                      },
                    ]
                  : []),
                ...(change
                  ? [
                      {
                        title: t`Закрепить все пары`,
                        icon: <IconLock {...icon} />,
                        obstacle: formable ? undefined : t`В черновике нет пар`,
                        onClick: () => void change({ kind: 'lock-all' }),
                      },
                      {
                        title: t`Снять все закрепления`,
                        icon: <IconLockOpen {...icon} />,
                        obstacle: board.pairs.some((pair) => pair.locked)
                          ? undefined
                          : t`Ничего не закреплено`,
                        onClick: () => void change({ kind: 'unlock-all' }),
                      },
                    ]
                  : []),
                {
                  title: t`Запрещённые пары: ${board.forbids.length}`,
                  icon: <IconBan {...icon} />,
                  onClick: () => setAsked({ kind: 'bans' }),
                },
              ]}
            />
            {mayWrite && (
              <Tooltip
                label={
                  computing
                    ? t`Подбор ещё идёт. Дождитесь конца или остановите его`
                    : t`В черновике нет пар. Слева сказано, что мешает каждому`
                }
                disabled={formable}
              >
                <Button
                  leftSection={<IconUsersPlus {...icon} />}
                  disabled={!formable}
                  onClick={() => setAsked({ kind: 'form' })}
                >
                  <Trans>Сформировать пары</Trans>
                </Button>
              </Tooltip>
            )}
          </>
        }
        tabs={
          <>
            <RoundTabs round={round.id} />
            <Figures board={board} busy={busy} onSolve={change && (() => void change({ kind: 'solve' }))} />
          </>
        }
        side={weighing && <WeightsPanel onClose={() => setWeighing(false)} />}
      >
        {round.formed > 0 && (
          <Note
            tone="success"
            action={
              <PlaceLink to="/programme/confirmations">
                <Trans>Спросить согласие сторон</Trans>
              </PlaceLink>
            }
          >
            <Plural
              value={round.formed}
              one="Из этого подбора сформирована # пара: её участники из черновиков ушли. Дальше – согласие сторон и приказ."
              few="Из этого подбора сформированы # пары: их участники из черновиков ушли. Дальше – согласие сторон и приказ."
              many="Из этого подбора сформировано # пар: их участники из черновиков ушли. Дальше – согласие сторон и приказ."
              other="Из этого подбора сформировано # пары: их участники из черновиков ушли. Дальше – согласие сторон и приказ."
            />
          </Note>
        )}
        {round.closedOn && (
          <Note tone="info">
            <Trans>Подбор закрыт {formatDate(round.closedOn)}. Его черновики можно только читать.</Trans>
          </Note>
        )}
        {solving && (
          <SolvingNote
            solving={solving}
            first={board.pairs.length === 0 && step === 0}
            onCancel={mayWrite ? () => void draft.cancel() : undefined}
            onRetry={mayWrite ? () => void draft.retry() : undefined}
          />
        )}
        {board.refusedLocks.length > 0 && (
          <Note tone="warning" title={t`Закрепление не удержалось`}>
            <ul>
              {board.refusedLocks.map(({ mentee, mentor, text }) => (
                <li key={`${mentee}:${mentor}`}>
                  {usualName(look.mentees.get(mentee)?.name ?? t`участник`)} –{' '}
                  {usualName(look.mentors.get(mentor)?.name ?? t`участник`)}: {text}
                </li>
              ))}
            </ul>
          </Note>
        )}
        {fresh && (effect.moves.length > 0 || effect.who) && (
          <MovesNote effect={effect} onClose={draft.dismiss} focus={note} />
        )}
        <p role="status" className={classes.unseen}>
          {announcement}
        </p>
        {phone && (
          <SegmentedControl
            fullWidth
            aria-label={t`Что показать`}
            value={part}
            onChange={(value) => setPart(value as Part)} // From the list below.
            data={[
              { value: 'pairs', label: t`Пары` },
              { value: 'mentees', label: t`Наставляемые` },
              { value: 'mentors', label: t`Наставники` },
            ]}
          />
        )}
        <DragArea>
          {(dragged) => (
            <div className={classes.columns} data-weighing={weighing || undefined}>
              {(!phone || part === 'mentees') && <MenteeColumn />}
              {(!phone || part === 'pairs') && <PairColumn moves={effect.moves} />}
              {(!phone || part === 'mentors') && <MentorColumn dragged={dragged} />}
            </div>
          )}
        </DragArea>
        {(!phone || part === 'mentees') && <WhyWaiting />}
      </Page>
      {asked?.kind === 'pick' && <ManualPick mentee={asked.mentee} onClose={done} />}
      {asked?.kind === 'forbid' && (
        <ForbidDialog mentee={asked.mentee} mentor={asked.mentor} onClose={done} />
      )}
      {asked?.kind === 'places' && <PlacesDialog mentor={asked.mentor} onClose={done} />}
      {asked?.kind === 'bans' && <BansDialog onClose={done} />}
      {asked?.kind === 'form' && <FormPairsDialog onClose={done} onFormed={draft.reload} />}
    </WorkbenchContext>
  )
}
