import { useLingui } from '@lingui/react/macro'
import { StateMark } from '#ui'
import type { Move } from './moves.ts'
import { useMoveWords } from './use-move-words.ts'

const signs = { gained: '▲', better: '▲', lost: '▼', worse: '▼', equal: '⇄' } as const
const tones = {
  gained: 'success',
  better: 'success',
  lost: 'danger',
  worse: 'warning',
  equal: 'neutral',
} as const

/** ▲▼ of a pair that the last step has changed, with the word. */
export function MoveMark({ move }: { move: Move }) {
  const { t } = useLingui()
  const words = useMoveWords()
  return (
    <StateMark tone={tones[move.kind]} icon={<span aria-hidden>{signs[move.kind]}</span>}>
      <span title={t`Что изменил последний шаг`}>{words.short(move)}</span>
    </StateMark>
  )
}
