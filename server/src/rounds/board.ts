import {
  defaultWeights,
  type Proposal,
  pairWarnings,
  reasonText,
  rulesOf,
  ruleText,
  scoreOf,
  warningText,
  withoutMentorText,
} from '@app/model/matching'
import { ageAt } from '@app/model/people'
import type { Board, Candidate, PairDetails } from '@app/model/rounds'
import type { Db } from '#db'
import { listParticipants, type Participants } from './profiles.ts'
import type { DraftRecord } from './queries.ts'
import { withoutVetoes } from './round-wishes.ts'
import { describeDraft, openDraft } from './solve-draft.ts'

type Described = ReturnType<typeof describeDraft>

/** Whose eyes: «трудно работать» is for the curator and the psychologist only. */
export type Looking = { today: string; seesVetoes: boolean }

async function peopleOf(
  db: Db,
  draft: DraftRecord,
  { today, seesVetoes }: Looking,
  known?: Participants,
): Promise<Participants> {
  const { organisationId, cycleId, form, roundId } = draft
  const people = known ?? (await listParticipants(db, organisationId, cycleId, form, today, roundId))
  return seesVetoes ? people : withoutVetoes(people)
}

/** The workbench of a draft, computed of the present data; `asked` spares asking for the people once more. */
export async function boardOf(
  db: Db,
  draft: DraftRecord,
  looking: Looking,
  asked?: Participants,
): Promise<Board> {
  const { today } = looking
  const people = await peopleOf(db, draft, looking, asked)
  const { state, solution } = draft
  const { proposal } = describeDraft({ form: draft.form, state, people }, solution)
  const away = new Set(state.away)
  const nameOf = namesOf(people)
  const loads = new Map(proposal.mentors.map((one) => [one.mentor, one]))
  const known = new Set([...people.mentees, ...people.mentors].map((one) => one.id))
  const places = proposal.mentors.reduce((sum, one) => sum + one.places, 0)
  return {
    draft: draft,
    mentees: people.mentees.map((one) => ({
      ...one,
      age: one.bornOn ? ageAt(one.bornOn, today) : null,
      tags: one.requestTags,
      away: away.has(one.id),
    })),
    mentors: people.mentors.map((one) => {
      const load = loads.get(one.id)
      const none = { places: 0, load: 0, warnings: [] }
      return { ...one, ...none, ...load, warnings: [...(load?.warnings ?? [])], away: away.has(one.id) }
    }),
    pairs: proposal.pairs.map((pair) => ({
      ...pair,
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
    refusedLocks: proposal.refusedLocks.map((one) => ({
      mentee: one.mentee,
      mentor: one.mentor,
      text: lockText(one),
    })),
    weights: state.weights ?? defaultWeights(draft.form),
    figures: {
      matched: proposal.matched,
      mentees: people.mentees.length,
      mentors: people.mentors.length,
      places,
      mean: proposal.matched ? Math.round(proposal.score / proposal.matched) : null,
      lowest: proposal.lowest,
      firstChoices: proposal.firstChoices,
      proven: solution.proven,
    },
    moved: draft.moved.filter((one) => known.has(one.mentee)),
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
export async function detailsOf(
  db: Db,
  draft: DraftRecord,
  mentee: string,
  mentor: string | undefined,
  looking: Looking,
): Promise<PairDetails | undefined> {
  const people = await peopleOf(db, draft, looking)
  const described = describeDraft({ form: draft.form, state: draft.state, people }, draft.solution)
  const { proposal } = described
  const nameOf = namesOf(people)
  const pair = proposal.pairs.find((one) => one.mentee === mentee)
  const waiting = proposal.unmatched.find((one) => one.mentee === mentee)
  const shown = mentor ?? pair?.mentor
  const i = described.scorer.round.menteeNumber.get(mentee)
  if (i === undefined) return undefined
  const j = shown === undefined ? undefined : described.scorer.round.mentorNumber.get(shown)
  const scored = j === undefined ? undefined : scoreOf(described.scorer, i, j)
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
        text: reasonsFor(described, i, one.mentor),
      })) ?? [],
    why: waiting ? withoutMentorText(waiting.why, nameOf) : null,
  }
}

/** Every mentor of the draft for one mentee: the list from which the curator chooses by hand. */
export async function candidatesOf(
  db: Db,
  draft: DraftRecord,
  mentee: string,
  looking: Looking,
): Promise<Candidate[] | undefined> {
  const people = await peopleOf(db, draft, looking)
  const hidden = new Set(people.forbidden?.flatMap(([one, mentor]) => (one === mentee ? mentor : [])))
  // He may be put aside in this draft: choosing a mentor by hand calls him back.
  const state = { ...draft.state, away: draft.state.away.filter((id) => id !== mentee) }
  const { scorer } = openDraft({ form: draft.form, state, people })
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

function reasonsFor({ scorer }: Described, mentee: number, mentor: string): string[] {
  const j = scorer.round.mentorNumber.get(mentor)
  return j === undefined ? [] : strongest(scoreOf(scorer, mentee, j).components)
}

const namesOf = ({ mentors }: Participants) => {
  const names = new Map(mentors.map((one) => [one.id, one.name]))
  return (id: string) => names.get(id) ?? ''
}
