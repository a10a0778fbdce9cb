import type { Pair } from '@app/model/pairs'
import { useLingui } from '@lingui/react/macro'
import { StateMark } from '#ui'
import { stateWords } from './words.ts'

/** The state of a pair; a paper that it waits for is said with it. */
export function PairStateMark({ pair }: { pair: Pick<Pair, 'state' | 'paper'> }) {
  const { t } = useLingui()
  const { title, tone } = stateWords[pair.state]
  if (pair.paper && pair.state === 'draft')
    return (
      <StateMark tone="warning">
        {pair.paper.number ? t`ждёт подписи приказа` : t`в проекте приказа`}
      </StateMark>
    )
  return <StateMark tone={tone}>{t(title)}</StateMark>
}
