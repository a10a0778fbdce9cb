import type { BoardMentor, Candidate } from '@app/model/rounds'
import { useDroppable } from '@dnd-kit/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { memo } from 'react'
import { MentorMenu } from './MentorMenu.tsx'
import classes from './Row.module.css'
import { ScoreLine } from './ScoreBar.tsx'
import { useItemStop } from './use-item-keys.ts'
import { useWorkbench } from './workbench-context.ts'

type Props = {
  mentor: BoardMentor
  /** What he would be for the mentee that is looked at or dragged. */
  candidate: Candidate | undefined
}

/** A line of the right column; a mentee can be dropped on it. */
export const MentorRow = memo(function MentorRow({ mentor, candidate }: Props) {
  const { t } = useLingui()
  const tabIndex = useItemStop()
  const { change, chosen, look } = useWorkbench()
  const impossible = candidate !== undefined && candidate.score === null
  const drop = useDroppable({
    id: `mentor:${mentor.id}`,
    data: { mentor: mentor.id },
    disabled: !change || impossible || mentor.away,
  })
  const present = chosen !== undefined && look.pairs.get(chosen)?.mentor === mentor.id
  const mentee = chosen
  return (
    <div
      ref={drop.setNodeRef}
      className={classes.row}
      data-over={drop.isOver || undefined}
      data-chosen={present || undefined}
      data-quiet={impossible || mentor.away || undefined}
    >
      <div className={classes.words}>
        <div className={classes.name}>
          <strong>{mentor.name}</strong>
          {mentor.place && <span>{mentor.place}</span>}
        </div>
        <Places mentor={mentor} />
        {mentor.competencies.length > 0 && (
          <div className={`${classes.note} ${classes.tags}`}>{mentor.competencies.join(', ')}</div>
        )}
        {candidate?.score != null && <ScoreLine score={candidate.score} />}
        {impossible && (
          <div className={classes.danger}>
            <Trans>Нельзя: {candidate.obstacles.join('; ')}</Trans>
          </div>
        )}
        {candidate && change && mentee && !impossible && !mentor.away && !present && (
          <Button
            tabIndex={tabIndex}
            variant="light"
            size="compact-sm"
            aria-label={t`Поставить в пару: ${mentor.name}`}
            onClick={() => void change({ kind: 'move', mentee, mentor: mentor.id })}
          >
            <Trans>Поставить в пару</Trans>
          </Button>
        )}
        {present && <div className={classes.note}>{t`его наставник в этом черновике`}</div>}
      </div>
      <MentorMenu mentor={mentor} />
    </div>
  )
})

/** «1 из 2» with its marks, and what the curator should know of him. */
function Places({ mentor }: { mentor: BoardMentor }) {
  const { t } = useLingui()
  const { load, places, busy, away, consented, trained, warnings } = mentor
  if (away) return <div className={classes.places}>{t`отложен в этом черновике`}</div>
  return (
    <div className={classes.places}>
      <span>{t`занято ${load} из ${places}`}</span>
      {places <= 10 && (
        <span className={classes.marks} aria-hidden>
          {Array.from({ length: places }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks are all alike.
            <span key={i} className={classes.mark} data-taken={i < load || undefined} />
          ))}
        </span>
      )}
      {busy > 0 && <span>{t`ещё ведёт: ${busy}`}</span>}
      {!consented && (
        <span className={classes.danger}>
          <IconAlertTriangle size={14} aria-hidden className={classes.inline} /> {t`нет согласия`}
        </span>
      )}
      {load + busy > 2 && <span>{t`группа: ${load + busy}`}</span>}
      {warnings.map(({ code, text }) => (
        <span key={code} className={classes.warning}>
          <IconAlertTriangle size={14} aria-hidden className={classes.inline} /> {String(text ?? '')}
        </span>
      ))}
      {!trained && (
        <span className={classes.warning}>
          <IconAlertTriangle size={14} aria-hidden className={classes.inline} /> {t`не обучен`}
        </span>
      )}
    </div>
  )
}
