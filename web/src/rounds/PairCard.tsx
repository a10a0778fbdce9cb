import type { BoardPair } from '@app/model/rounds'
import { useDraggable } from '@dnd-kit/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Checkbox, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconGripVertical, IconLock, IconLockOpen, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import { shortName, shownScore, usualName } from './look-up.ts'
import { MenteeMenu } from './MenteeMenu.tsx'
import { MoveMark } from './MoveMark.tsx'
import type { Move } from './moves.ts'
import classes from './PairCard.module.css'
import { ScoreBar } from './ScoreBar.tsx'
import { useItemStop } from './use-item-keys.ts'
import { useWorkbench } from './workbench-context.ts'

type Props = { pair: BoardPair; move: Move | undefined; heading: boolean }

/** A pair of the draft: how good, why, who else could be, and what to do with it. */
export const PairCard = memo(function PairCard({ pair, move, heading }: Props) {
  const { t } = useLingui()
  const tabIndex = useItemStop()
  const { board, look, change, ask, chosen, choose, ticked, tick, phone } = useWorkbench()
  const drag = useDraggable({ id: `pair:${pair.mentee}`, data: { mentee: pair.mentee }, disabled: !change })
  const { onKeyDown, ...pointer } = drag.listeners ?? {}
  const mentee = look.mentees.get(pair.mentee)
  const mentor = look.mentors.get(pair.mentor)
  if (!mentee || !mentor) return null
  const group = look.menteesOf.get(pair.mentor)?.length ?? 1
  const names = `${usualName(mentee.name)} – ${usualName(mentor.name)}`
  const other = ({ mentor: id, score }: BoardPair['others'][number]) => {
    const one = look.mentors.get(id)
    const busy = one && one.load >= one.places ? t` (занят)` : ''
    return `${shortName(one?.name ?? '')} ${shownScore(score)}${busy}`
  }
  const warnings = pair.warnings.map((warning) => String(warning.text ?? warning.code))
  return (
    <>
      {heading && (
        <h3 className={classes.group}>
          {mentor.name}
          <span>
            <Plural
              value={group}
              one="# наставляемый"
              few="# наставляемых"
              many="# наставляемых"
              other="# наставляемых"
            />
          </span>
        </h3>
      )}
      <article
        ref={drag.setNodeRef}
        aria-label={names}
        className={classes.card}
        data-chosen={chosen === pair.mentee || undefined}
        data-dragged={drag.isDragging || undefined}
        {...(phone ? {} : pointer)}
      >
        <div className={classes.head}>
          {change && (
            <Checkbox
              size="xs"
              tabIndex={tabIndex}
              className={classes.tick}
              aria-label={t`Отметить пару: ${names}`}
              checked={ticked.has(pair.mentee)}
              onChange={(event) => tick(pair.mentee, event.currentTarget.checked)}
            />
          )}
          {change && !phone && (
            <UnstyledButton
              ref={drag.setActivatorNodeRef}
              {...drag.attributes}
              tabIndex={tabIndex}
              onKeyDown={onKeyDown as React.KeyboardEventHandler | undefined} // The library types all listeners alike.
              className={classes.grip}
              aria-label={t`Перетащить: ${mentee.name}`}
            >
              <IconGripVertical size={16} aria-hidden />
            </UnstyledButton>
          )}
          <UnstyledButton
            className={classes.names}
            data-main
            tabIndex={tabIndex}
            aria-pressed={chosen === pair.mentee}
            onClick={() => choose(chosen === pair.mentee ? undefined : pair.mentee)}
          >
            <span>
              <strong>{usualName(mentee.name)}</strong>
              {mentee.place && <small>{mentee.place}</small>}
            </span>
            <span>
              <span aria-hidden>↔ </span>
              <strong>{usualName(mentor.name)}</strong>
              {mentor.place && <small>{mentor.place}</small>}
            </span>
          </UnstyledButton>
          {change && (
            <div className={classes.buttons}>
              <ActionIcon
                tabIndex={tabIndex}
                variant={pair.locked ? 'light' : 'subtle'}
                color={pair.locked ? 'accent' : 'gray'}
                size="lg"
                title={pair.locked ? t`Снять закрепление` : t`Закрепить пару`}
                aria-label={pair.locked ? t`Снять закрепление: ${names}` : t`Закрепить пару: ${names}`}
                onClick={() =>
                  void change(
                    pair.locked
                      ? { kind: 'unlock', mentee: pair.mentee }
                      : { kind: 'lock', mentee: pair.mentee, mentor: pair.mentor },
                  )
                }
              >
                {pair.locked ? <IconLock size={18} aria-hidden /> : <IconLockOpen size={18} aria-hidden />}
              </ActionIcon>
              <ActionIcon
                tabIndex={tabIndex}
                variant="subtle"
                color="gray"
                size="lg"
                title={t`Запретить пару…`}
                aria-label={t`Запретить пару: ${names}`}
                onClick={() => ask({ kind: 'forbid', mentee: pair.mentee, mentor: pair.mentor })}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
              <MenteeMenu mentee={mentee} />
            </div>
          )}
        </div>
        <div className={classes.scores}>
          <ScoreBar
            draft={board.draft.id}
            mentee={pair.mentee}
            mentor={pair.mentor}
            score={pair.score}
            label={names}
          />
          {!change && pair.locked && <IconLock size={16} aria-label={t`закреплено`} />}
          {move && <MoveMark move={move} />}
        </div>
        {pair.reasons.length > 0 && <p className={classes.reasons}>{pair.reasons.join('; ')}</p>}
        {warnings.length > 0 && (
          <p className={classes.warnings}>
            <IconAlertTriangle size={14} aria-hidden /> {warnings.join('; ')}
          </p>
        )}
        {pair.others.length > 0 && (
          <p className={classes.others}>
            <Trans>другие:</Trans> {pair.others.map(other).join(', ')}
          </p>
        )}
      </article>
    </>
  )
})
