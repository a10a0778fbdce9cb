import {
  defaultWeights,
  describeMentee,
  type Proposal,
  pairWarnings,
  reasonText,
  rulesOf,
  ruleText,
  type Scorer,
  scoreOf,
  type WithoutMentor,
  warningText,
  withoutMentorText,
} from '@app/model/matching'
import { ageAt } from '@app/model/people'
import {
  anySize,
  type Board,
  type Candidate,
  type Contest,
  type PairDetails,
  usualMethod,
} from '@app/model/rounds'
import { dataKey } from './data-key.ts'
import type { Given, Participants, Solution } from './participants.ts'
import { assignmentOf, describeDraft, openDraft, openScorer } from './solve-draft.ts'

/** The workbench but for what the database alone knows of the draft. */
export type DraftBoard = Omit<Board, 'draft' | 'moved'>

/** The workbench of a draft, computed of the present data. */
export function boardOfDraft(given: Given, solution: Solution, today: string): DraftBoard {
  const { people, state } = given
  const { proposal, scorer } = describeDraft(given, solution)
  const away = new Set(state.away)
  const nameOf = namesOf(people)
  const loads = new Map(proposal.mentors.map((one) => [one.mentor, one]))
  const stale = solution.of !== dataKey(people)
  const known = new Set([...people.mentees, ...people.mentors].map((one) => one.id))
  const places = proposal.mentors.reduce((sum, one) => sum + one.places, 0)
  return {
    mentees: people.mentees.map(({ profile, ...one }) => ({
      ...one,
      age: one.bornOn ? ageAt(one.bornOn, today) : null,
      tags: one.requestTags,
      away: away.has(one.id),
    })),
    mentors: people.mentors.map(({ profile, ...one }) => {
      const load = loads.get(one.id)
      const none = { places: 0, load: 0 }
      const warnings = (load?.warnings ?? []).map((warning) => ({ ...warning, text: warningText(warning) }))
      return { ...one, ...none, ...load, warnings, away: away.has(one.id) }
    }),
    pairs: proposal.pairs.map((pair) => ({
      ...{ mentee: pair.mentee, mentor: pair.mentor, score: pair.score, locked: pair.locked },
      reasons: strongest(pair.components),
      warnings: pair.warnings.map((warning) => ({ ...warning, text: warningText(warning) })),
      others: pair.alternatives.slice(0, 2).map(({ mentor, score }) => ({ mentor, score })),
    })),
    unmatched: [
      ...proposal.unmatched.map((one) => ({
        mentee: one.mentee,
        code: one.why.code,
        rule: one.why.code === 'no-candidate' ? (one.why.rules[0]?.rule ?? null) : null,
        text: withoutMentorText(one.why, nameOf),
      })),
      ...people.mentees
        .filter((one) => away.has(one.id))
        .map((one) => ({
          mentee: one.id,
          code: 'away',
          rule: null,
          text: 'отложен куратором в этом черновике',
        })),
    ],
    forbids: state.forbids.filter((one) => known.has(one.mentee) && known.has(one.mentor)),
    // Whoever has left the round, by his pair or otherwise, asks for nothing any more.
    refusedLocks: proposal.refusedLocks
      .filter((one) => known.has(one.mentee))
      .map((one) => ({ mentee: one.mentee, mentor: one.mentor, text: lockText(one) })),
    weights: state.weights ?? defaultWeights(given.form),
    method: state.method ?? usualMethod,
    group: state.group ?? anySize,
    wishes: scorer.wishes.any,
    figures: {
      matched: proposal.matched,
      mentees: people.mentees.length,
      mentors: people.mentors.length,
      places,
      mean: proposal.matched ? Math.round(proposal.score / proposal.matched) : null,
      lowest: proposal.lowest,
      score: proposal.score,
      firstChoices: proposal.firstChoices,
      blocking: proposal.blocking,
      proven: solution.proven && !stale,
      stale,
      groupPrice: solution.groupPrice ?? null,
    },
  }
}

/** Three reasons that bring most points, in words; what brings nothing is not a reason. */
function strongest(components: Proposal['pairs'][number]['components']): string[] {
  return components
    .filter((one) => one.points > 0)
    .sort((a, b) => b.points - a.points)
    .flatMap((one) => one.reasons.filter((reason) => !colourless.has(reason.code)).map(reasonText))
    .slice(0, 3)
}

/** True of nearly everybody: said in the details, not in the line. */
const colourless = new Set([
  'form-fits',
  'age-any',
  'age-unknown',
  'time-unknown',
  'interests-unknown',
  'subject-unknown',
  'request-unknown',
])

function lockText({ rules }: Proposal['refusedLocks'][number]): string {
  return rules
    .map((rule) => {
      if (rule === 'unknown-person') return 'участник выбыл из подбора'
      return rule === 'already-locked' ? 'у наставляемого уже есть закреплённый наставник' : ruleText[rule]
    })
    .join('; ')
}

/** One mentee under the glass: the components of the pair (or of the pair that could be) and the alternatives. */
export function detailsOfDraft(
  given: Given,
  solution: Solution,
  mentee: string,
  mentor: string | undefined,
): PairDetails | undefined {
  const { scorer, task } = openDraft(given)
  const i = scorer.round.menteeNumber.get(mentee)
  if (i === undefined) return undefined
  const { pair, waiting } = describeMentee(scorer, task, assignmentOf(scorer, solution), i)
  const shown = mentor ?? pair?.mentor
  const j = shown === undefined ? undefined : scorer.round.mentorNumber.get(shown)
  const scored = j === undefined ? undefined : scoreOf(scorer, i, j)
  return {
    mentee,
    mentor: shown ?? null,
    score: scored?.score ?? null,
    components: (scored?.components ?? []).map((one) => ({
      ...one,
      reasons: [...one.reasons],
      text: one.reasons.map(reasonText),
    })),
    warnings: (pair?.mentor === shown ? (pair?.warnings ?? []) : []).map((warning) => ({
      ...warning,
      text: warningText(warning),
    })),
    alternatives:
      (pair ?? waiting)?.alternatives.map((one) => ({
        ...one,
        text: reasonsFor(scorer, i, one.mentor),
      })) ?? [],
    why: waiting ? withoutMentorText(waiting.why, namesOf(given.people)) : null,
    contest: waiting ? contestOf(waiting.why) : null,
  }
}

function contestOf(why: WithoutMentor['why']): Contest | null {
  if (why.code !== 'capacity') return null
  return { mentees: [...why.mentees], mentors: [...why.mentors], places: why.places }
}

/** Every mentor of the draft for one mentee: the list from which the curator chooses by hand. */
export function candidatesOfDraft(given: Given, mentee: string): Candidate[] | undefined {
  const { people } = given
  const hidden = new Set(people.forbidden?.flatMap(([one, mentor]) => (one === mentee ? mentor : [])))
  // He may be put aside in this draft: choosing a mentor by hand calls him back.
  const state = { ...given.state, away: given.state.away.filter((id) => id !== mentee) }
  const scorer = openScorer({ ...given, state })
  const { menteeNumber, mentors } = scorer.round
  const i = menteeNumber.get(mentee)
  if (i === undefined) return undefined
  return mentors
    .map((mentor, j): Candidate => {
      // A forbidden pair may be chosen all the same: the choice lifts the ban.
      const rules = rulesOf(scorer.excluded(i, j)).filter(
        (rule) => rule !== 'forbidden' || hidden.has(mentor.id),
      )
      const { score, components } = scoreOf(scorer, i, j)
      return {
        mentor: mentor.id,
        score: rules.length > 0 ? null : score,
        reasons: strongest(components),
        obstacles: rules.map((rule) => ruleText[rule]),
        warnings: pairWarnings(scorer, i, j).map(warningText),
      }
    })
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
}

function reasonsFor(scorer: Scorer, mentee: number, mentor: string): string[] {
  const j = scorer.round.mentorNumber.get(mentor)
  return j === undefined ? [] : strongest(scoreOf(scorer, mentee, j).components)
}

const namesOf = ({ mentors }: Participants) => {
  const names = new Map(mentors.map((one) => [one.id, one.name]))
  return (id: string) => names.get(id) ?? ''
}
