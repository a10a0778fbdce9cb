import type { BoardMentee } from '@app/model/rounds'
import { useDraggable } from '@dnd-kit/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { IconGripVertical, IconLock } from '@tabler/icons-react'
import { memo } from 'react'
import { formatDate } from '#ui'
import { daysWaiting } from './columns.ts'
import { shortName, shownScore } from './look-up.ts'
import { MenteeMenu } from './MenteeMenu.tsx'
import classes from './Row.module.css'
import { useItemStop } from './use-item-keys.ts'
import { WhyNobody } from './WhyNobody.tsx'
import { useWorkbench } from './workbench-context.ts'

/** A line of the left column; it can be dragged to a mentor, and all the same is in its menu. */
export const MenteeRow = memo(function MenteeRow({ mentee, today }: { mentee: BoardMentee; today: string }) {
  const { t } = useLingui()
  const tabIndex = useItemStop()
  const { look, change, chosen, choose, phone } = useWorkbench()
  const drag = useDraggable({ id: `mentee:${mentee.id}`, data: { mentee: mentee.id }, disabled: !change })
  const { onKeyDown, ...pointer } = drag.listeners ?? {}
  const pair = look.pairs.get(mentee.id)
  const why = look.waiting.get(mentee.id)
  const mentor = pair && look.mentors.get(pair.mentor)
  const days = daysWaiting(mentee.enteredOn, today)
  const since = formatDate(mentee.enteredOn)
  return (
    <div
      ref={drag.setNodeRef}
      className={classes.row}
      data-chosen={chosen === mentee.id || undefined}
      data-dragged={drag.isDragging || undefined}
      {...(phone ? {} : pointer)}
    >
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
      <div className={classes.words}>
        <UnstyledButton
          className={classes.name}
          data-main
          tabIndex={tabIndex}
          aria-pressed={chosen === mentee.id}
          onClick={() => choose(chosen === mentee.id ? undefined : mentee.id)}
        >
          <strong>{mentee.name}</strong>
          {mentee.place && <span>{mentee.place}</span>}
        </UnstyledButton>
        <div className={classes.note}>
          {mentor && pair ? (
            <>
              <Trans>
                с наставником: {shortName(mentor.name)}, {shownScore(pair.score)}
              </Trans>
              {pair.locked && <IconLock size={14} aria-label={t`закреплено`} className={classes.inline} />}
            </>
          ) : (
            <span title={t`В базе с ${since}`}>
              <Plural
                value={days}
                _0="в базе с сегодняшнего дня"
                one="ждёт # день"
                few="ждёт # дня"
                many="ждёт # дней"
                other="ждёт # дня"
              />
            </span>
          )}
        </div>
        <div className={`${classes.note} ${classes.tags}`}>
          {mentee.tags.length > 0 ? mentee.tags.join(', ') : t`запрос не указан`}
        </div>
        {why && chosen === mentee.id && <WhyNobody mentee={mentee.id} why={why} />}
      </div>
      <MenteeMenu mentee={mentee} />
    </div>
  )
})
