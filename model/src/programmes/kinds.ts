/** Kinds («виды») with what each demands of a pair (domain/01 §4). */
export type KindRule = {
  title: string
  /** Fewest and most mentees. */
  mentees: readonly [fewest: number, most: number]
  needs: 'nothing' | 'goal' | 'channel' | 'one-meeting'
  /** Counted as a pair in indicators unless the organisation says otherwise. */
  counts: boolean
}

const many = 100

export const kinds = {
  traditional: { title: 'традиционное (один на один)', mentees: [1, 1], needs: 'nothing', counts: true },
  group: { title: 'наставничество в группе', mentees: [2, many], needs: 'nothing', counts: true },
  short_term: {
    title: 'краткосрочное (целеполагающее)',
    ...{ mentees: [1, many], needs: 'goal', counts: true },
  },
  reverse: { title: 'реверсивное', mentees: [1, 1], needs: 'nothing', counts: true },
  situational: { title: 'ситуационное', mentees: [1, many], needs: 'nothing', counts: true },
  speed: { title: 'скоростное', mentees: [1, many], needs: 'one-meeting', counts: false },
  virtual: { title: 'виртуальное (дистанционное)', mentees: [1, many], needs: 'channel', counts: true },
} as const satisfies Record<string, KindRule>

export type KindCode = keyof typeof kinds

/** Formats stand across the kinds (domain/01 §4). */
export const formats = {
  immediacy: ['прямое', 'опосредованное'],
  number: ['индивидуальное', 'групповое'],
  channel: ['очное', 'дистанционное', 'смешанное'],
} as const

export type KindObstacle = 'too-few-mentees' | 'too-many-mentees' | 'no-goal' | 'no-channel'

type Made = { mentees: number; goals: number; channel: string }

/** Why the pair cannot be of this kind; empty when it can. */
export function kindObstacles(kind: KindCode, { mentees, goals, channel }: Made): KindObstacle[] {
  const rule: KindRule = kinds[kind]
  const [fewest, most] = rule.mentees
  return [
    ...(mentees < fewest ? (['too-few-mentees'] as const) : []),
    ...(mentees > most ? (['too-many-mentees'] as const) : []),
    ...(rule.needs === 'goal' && goals === 0 ? (['no-goal'] as const) : []),
    ...(rule.needs === 'channel' && !channel ? (['no-channel'] as const) : []),
  ]
}
