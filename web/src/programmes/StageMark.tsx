import type { StageState } from '@app/model/programmes'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { StateMark, type Tone } from '#ui'

export const stageStateNames: Record<StageState, MessageDescriptor> = {
  done: msg`выполнен`,
  active: msg`идёт`,
  waiting: msg`ещё не начат`,
  late: msg`опаздывает`,
}

const tones: Record<StageState, Tone> = {
  done: 'success',
  active: 'accent',
  waiting: 'neutral',
  late: 'danger',
}

/** The state of a stage in a word with an icon. */
export function StageMark({ state }: { state: StageState }) {
  const { t } = useLingui()
  return <StateMark tone={tones[state]}>{t(stageStateNames[state])}</StateMark>
}
