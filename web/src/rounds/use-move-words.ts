import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { usualName } from './look-up.ts'
import type { Move } from './moves.ts'

type Named = ReadonlyMap<string, { name: string }>

/** Moves in words: on a card in one or two, in the list and for readers in a sentence. */
export function useMoveWords() {
  const { t } = useLingui()
  const short = ({ kind, points }: Move): string => {
    switch (kind) {
      case 'gained':
        return t`появился наставник`
      case 'lost':
        return t`без наставника`
      case 'better':
        return t`лучше на ${points ?? 0}`
      case 'worse':
        return t`хуже на ${-(points ?? 0)}`
      case 'equal':
        return t`другой наставник`
    }
  }
  const whole = (move: Move, mentees: Named, mentors: Named): string => {
    const nameIn = (people: Named, id: string | null) => usualName(people.get(id ?? '')?.name ?? '')
    const [who, from, to] = [
      nameIn(mentees, move.mentee),
      nameIn(mentors, move.from),
      nameIn(mentors, move.to),
    ]
    const by = Math.abs(move.points ?? 0)
    const points = t`${plural(by, { one: '# балл', few: '# балла', many: '# баллов', other: '# балла' })}`
    switch (move.kind) {
      case 'gained':
        return t`${who}: теперь наставник ${to}`
      case 'lost':
        return t`${who}: без наставника, прежний – ${from}`
      case 'better':
        return t`${who}: ${from} → ${to}, лучше на ${points}`
      case 'worse':
        return t`${who}: ${from} → ${to}, хуже на ${points}`
      case 'equal':
        return t`${who}: ${from} → ${to}`
    }
  }
  return { short, whole }
}
