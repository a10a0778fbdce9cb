import { type Actor, scopeOf } from '@app/model/access'
import type { Pair } from '@app/model/pairs'

const isOwn = (actor: Actor) => scopeOf(actor.role, 'pair.read') === 'own'

/** Mentors, mentees and representatives see only the pairs they are in. */
export const reachOf = (actor: Actor) => (isOwn(actor) ? { people: actor.people ?? [] } : {})

type Shown = Pair & { reasons?: string[] }

/**
 * What the role sees of pairs. A draft is nobody's business but of those who lead the programme, and so are the
 * score and its reasons. A member of a group sees the mentors and himself, not the other children.
 */
export function shownTo<P extends Shown>(actor: Actor, pairs: readonly P[]): P[] {
  if (!isOwn(actor)) return [...pairs]
  const own = new Set(actor.people ?? [])
  return pairs
    .filter((pair) => pair.state !== 'draft')
    .map((pair) => {
      const leads = pair.members.some((member) => member.role === 'mentor' && own.has(member.personId))
      const members = pair.members.filter(
        (member) => leads || member.role === 'mentor' || own.has(member.personId),
      )
      return { ...pair, members, score: null, paper: null, ...(pair.reasons ? { reasons: [] } : {}) }
    })
}
