import type { Board, BoardMentee, BoardMentor, BoardPair } from '@app/model/rounds'
import type { LookUp } from './look-up.ts'

export const menteeViews = ['waiting', 'paired', 'all'] as const
export type MenteeView = (typeof menteeViews)[number]

type Wanted = {
  view: MenteeView
  /** Only those who wait for this reason. */
  reason?: string | undefined
  search: string
}

/** Who needs a mentor: those without one first, among them who has waited longest. */
export function shownMentees(board: Board, look: LookUp, { view, reason, search }: Wanted): BoardMentee[] {
  const fits = finder(search)
  return board.mentees
    .filter((one) => {
      const waiting = look.waiting.get(one.id)
      if (reason !== undefined && (!waiting || reasonOf(waiting) !== reason)) return false
      if (view === 'waiting' && !waiting) return false
      if (view === 'paired' && waiting) return false
      return fits(one.name, one.place, one.request, ...one.tags)
    })
    .sort(
      (a, b) =>
        Number(look.waiting.has(b.id)) - Number(look.waiting.has(a.id)) ||
        compare(a.enteredOn, b.enteredOn) ||
        byName(a, b),
    )
}

export const mentorViews = ['all', 'free', 'full'] as const
export type MentorView = (typeof mentorViews)[number]

/** Mentors by name, or for one mentee by the score that he would have with each. */
export function shownMentors(
  board: Board,
  { view, search }: { view: MentorView; search: string },
  scores?: ReadonlyMap<string, number | null>,
): BoardMentor[] {
  const fits = finder(search)
  return board.mentors
    .filter((one) => {
      if (view === 'free' && (one.away || one.load >= one.places)) return false
      if (view === 'full' && (one.away || one.load < one.places)) return false
      return fits(one.name, one.place, ...one.competencies)
    })
    .sort((a, b) => (scores ? (scores.get(b.id) ?? -1) - (scores.get(a.id) ?? -1) : 0) || byName(a, b))
}

export const pairOrders = ['weakest', 'name', 'mentor'] as const
export type PairOrder = (typeof pairOrders)[number]
export const pairViews = ['all', 'locked', 'warned', 'moved'] as const
export type PairView = (typeof pairViews)[number]

type WantedPairs = { view: PairView; order: PairOrder; search: string; moved: ReadonlySet<string> }

/** Pairs of the draft; by the mentor, they stand as groups. */
export function shownPairs(
  board: Board,
  look: LookUp,
  { view, order, search, moved }: WantedPairs,
): BoardPair[] {
  const fits = finder(search)
  const mentee = (pair: BoardPair) => look.mentees.get(pair.mentee)?.name ?? ''
  const mentor = (pair: BoardPair) => look.mentors.get(pair.mentor)?.name ?? ''
  return board.pairs
    .filter((pair) => {
      if (view === 'locked' && !pair.locked) return false
      if (view === 'warned' && pair.warnings.length === 0) return false
      if (view === 'moved' && !moved.has(pair.mentee)) return false
      return fits(mentee(pair), look.mentees.get(pair.mentee)?.place ?? '', mentor(pair))
    })
    .sort((a, b) => {
      if (order === 'weakest') return a.score - b.score || compare(mentee(a), mentee(b))
      if (order === 'mentor') return compare(mentor(a), mentor(b)) || compare(mentee(a), mentee(b))
      return compare(mentee(a), mentee(b))
    })
}

/** Why mentees wait, the most frequent reason first; those put aside by the curator last. */
export function reasonGroups(unmatched: Board['unmatched']): { key: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const one of unmatched) counts.set(reasonOf(one), (counts.get(reasonOf(one)) ?? 0) + 1)
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => Number(a.key === 'away') - Number(b.key === 'away') || b.count - a.count)
}

/** Too few places is one reason, whether the proof names the rivals or not. */
function reasonOf({ code, rule }: Pick<Board['unmatched'][number], 'code' | 'rule'>): string {
  if (code === 'no-candidate') return rule ?? 'nobody'
  return code === 'capacity' ? 'full' : code
}

/** Full days since the entry into the base. */
export function daysWaiting(enteredOn: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(enteredOn)) / 86_400_000))
}

/** Every word of the search must begin some word of the line; ё and е are one. */
function finder(search: string) {
  const words = fold(search).split(/\s+/).filter(Boolean)
  return (...texts: string[]) => {
    if (words.length === 0) return true
    const line = fold(` ${texts.join(' ')}`)
    return words.every((word) => line.includes(` ${word}`) || line.includes(`«${word}`))
  }
}

const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е')
const collator = new Intl.Collator('ru')
const compare = (a: string, b: string) => collator.compare(a, b)
const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name)
