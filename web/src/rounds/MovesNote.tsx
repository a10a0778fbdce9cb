import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton } from '@mantine/core'
import { type Ref, useState } from 'react'
import classes from './MovesNote.module.css'
import { countMoves } from './moves.ts'
import type { Effect } from './use-draft.ts'
import { useMoveWords } from './use-move-words.ts'
import { useStepWords } from './use-step-words.ts'
import { useWorkbench } from './workbench-context.ts'

type Props = { effect: Effect; onClose: () => void; focus: Ref<HTMLDivElement> }

const shownAtOnce = 3

/** What the last step has changed: who moved, gained, lost. */
export function MovesNote({ effect: { moves, who, did, unseen = 0 }, onClose, focus }: Props) {
  const { t } = useLingui()
  const { look } = useWorkbench()
  const words = useMoveWords()
  const stepWords = useStepWords(look)
  const [whole, setWhole] = useState(false)
  const counts = countMoves(moves)
  const up = counts.gained + counts.better
  const down = counts.lost + counts.worse
  const shown = whole || moves.length <= shownAtOnce ? moves : []
  return (
    <section ref={focus} tabIndex={-1} aria-label={t`Что изменилось`} className={classes.note}>
      <div className={classes.head}>
        <strong>
          {who ? (
            <>
              <Trans>{who}, шаг коллеги</Trans>
              {did ? `: ${stepWords(did)}` : t`. На экране уже новый черновик`}
              {unseen > 0 && (
                <>
                  {' '}
                  <Trans>(и до этого ещё шагов: {unseen})</Trans>
                </>
              )}
            </>
          ) : moves.length === 0 ? (
            <Trans>Никто не переставлен</Trans>
          ) : (
            <Plural
              value={moves.length}
              one="Изменения у # наставляемого"
              few="Изменения у # наставляемых"
              many="Изменения у # наставляемых"
              other="Изменения у # наставляемых"
            />
          )}
        </strong>
        {moves.length > 0 && (
          <span className={classes.counts}>
            {up > 0 && <span className={classes.up}>{t`▲ лучше: ${up}`}</span>}
            {down > 0 && <span className={classes.down}>{t`▼ хуже: ${down}`}</span>}
            {counts.equal > 0 && <span>{t`⇄ без разницы: ${counts.equal}`}</span>}
          </span>
        )}
        {moves.length > shownAtOnce && (
          <Button variant="subtle" size="compact-sm" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t`Свернуть` : t`Показать всех`}
          </Button>
        )}
        <CloseButton aria-label={t`Скрыть изменения`} onClick={onClose} className={classes.close} />
      </div>
      {shown.length > 0 && (
        <ul className={classes.list} data-whole={whole || undefined}>
          {shown.map((move) => (
            <li key={move.mentee}>{words.whole(move, look.mentees, look.mentors)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
