import type { Board } from '@app/model/rounds'
import { useLingui } from '@lingui/react/macro'
import type { LookUp } from './look-up.ts'
import type { Effect } from './use-draft.ts'
import { useMoveWords } from './use-move-words.ts'
import { useStepWords } from './use-step-words.ts'

const readOut = 3

/** What a reader hears after a step: whom it moved, and how the draft stands now. */
export function useAnnouncement(
  board: Board,
  { moves, who, did }: Effect,
  fresh: boolean,
  look: LookUp,
): string {
  const { t } = useLingui()
  const words = useMoveWords()
  const stepWords = useStepWords(look)
  if (!fresh) return ''
  const { matched } = board.figures
  const waiting = board.unmatched.length
  const first = moves.slice(0, readOut).map((move) => words.whole(move, look.mentees, look.mentors))
  const rest = moves.length - first.length
  return [
    who ? t`Черновик изменил коллега: ${who}` : t`Готово`,
    ...(did ? [stepWords(did)] : []),
    ...(moves.length === 0 ? [t`никто не переставлен`] : first),
    ...(rest > 0 ? [t`и ещё изменений: ${rest}`] : []),
    t`подобрано ${matched}, без наставника ${waiting}`,
  ].join('. ')
}
