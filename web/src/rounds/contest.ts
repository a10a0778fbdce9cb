import type { Contest } from '@app/model/rounds'
import type { LookUp } from './look-up.ts'

type Named = { id: string; name: string; place: string }

const collator = new Intl.Collator('ru')

/** Who competes with this mentee for which mentors, by name; whoever has left the base is not named. */
export function rivalsOf(
  contest: Contest,
  mentee: string,
  look: LookUp,
): { mentees: Named[]; mentors: Named[] } {
  const named = (ids: readonly string[], known: ReadonlyMap<string, Named>) =>
    ids.flatMap((id) => known.get(id) ?? []).sort((a, b) => collator.compare(a.name, b.name))
  return {
    mentees: named(
      contest.mentees.filter((id) => id !== mentee),
      look.mentees,
    ),
    mentors: named(contest.mentors, look.mentors),
  }
}

/** How many are named at once. */
export const few = 5

/** The first few and how many are left; one more is shown rather than counted. */
export function namedFirst<Person>(
  people: readonly Person[],
  all: boolean,
): { shown: readonly Person[]; rest: number } {
  if (all || people.length <= few + 1) return { shown: people, rest: 0 }
  return { shown: people.slice(0, few), rest: people.length - few }
}
