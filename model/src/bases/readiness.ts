import {
  type ConsentObstacle,
  type GateSettings,
  type Part,
  pairingObstacles,
  type Subject,
  usualGate,
} from '#consents'
import { type BaseRole, capacityOf, type ParticipationState, type PersonKind } from '#people'
import { type FormCode, forms, type MentoringForm } from '#programmes'
import { isOpen } from './states.ts'

type Papers = Parameters<typeof pairingObstacles>[1]

const sideOf = {
  learner: 'learner',
  teacher: 'teacher',
  employee: 'teacher',
  partner: 'employer',
  parent: 'employer',
} as const satisfies Record<PersonKind, MentoringForm['mentor']>

/** Forms of the cycle in which a person of this kind may stand on this side. */
export function formsOpenTo(kind: PersonKind, role: BaseRole, ofCycle: readonly FormCode[]): FormCode[] {
  return ofCycle.filter((code) => forms[code][role] === sideOf[kind])
}

/** What a form asks of a person before it is known who the other one is. */
export function partIn(code: FormCode, role: BaseRole): Part {
  const form: MentoringForm = forms[code]
  return {
    role,
    amongEmployees: form.track === 'B',
    // Who the mentee will be is not known yet; among students too some are minors.
    withMinors: form.mentee === 'learner',
  }
}

type Participant = Subject & { role: BaseRole; forms: readonly string[] }

/** How a person may take part: by the forms he agreed to, else by those of the cycle that suit him. */
export function partsOf({ kind, role, forms: agreed }: Participant, ofCycle: readonly FormCode[]): Part[] {
  const chosen = ofCycle.filter((code) => agreed.includes(code))
  const codes = chosen.length > 0 ? chosen : formsOpenTo(kind, role, ofCycle)
  return codes.length > 0 ? codes.map((code) => partIn(code, role)) : [{ role }]
}

/** What stands between the person and matching: the fewest obstacles among the forms open to him. */
export function baseObstacles(
  participant: Participant,
  papers: Papers,
  ofCycle: readonly FormCode[],
  today: string,
  settings: GateSettings = usualGate,
): ConsentObstacle[] {
  let fewest: ConsentObstacle[] | undefined
  for (const part of partsOf(participant, ofCycle)) {
    const obstacles = pairingObstacles(participant, papers, part, today, settings)
    if (obstacles.length === 0) return obstacles
    if (!fewest || obstacles.length < fewest.length) fewest = obstacles
  }
  return fewest ?? []
}

type Standing = {
  role: BaseRole
  state: ParticipationState
  kind: PersonKind
  capacity: number | null
  /** Those who stand on the other side already. */
  partners: number
  /** A request is written, in words or in tags. */
  asked: boolean
  obstacles: readonly ConsentObstacle[]
}

/** «Готов к подбору»: every gate is passed, the state is open, there is a request to answer or a place to give. */
export const isReady = ({ role, state, kind, capacity, partners, asked, obstacles }: Standing): boolean =>
  obstacles.length === 0 &&
  isOpen(state, role) &&
  (role === 'mentee'
    ? asked && partners === 0 && state !== 'proposed'
    : capacityOf(kind, capacity) > partners)
