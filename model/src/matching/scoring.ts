import { freePlaces } from './profile.ts'
import type { Round } from './round.ts'
import { type HardRule, hardRules, requiredRule } from './rules.ts'
import {
  BitSets,
  channelOf,
  common,
  covers,
  Dictionary,
  fold,
  foldedCoverage,
  usualCoverage,
} from './vocabulary.ts'
import { components, effectiveWeights } from './weights.ts'
import { type WishTable, wishTable, wishValue } from './wishes.ts'

const FULL = 10_000
const HALF = FULL / 2

/** Scores of all pairs of a round: numbers only, so that millions of pairs are no trouble. */
export type Scorer = {
  readonly round: Round
  readonly weights: Int32Array
  readonly wishes: WishTable
  /** The rules that forbid the pair as a bit mask, 0 when none: see `rulesOf`. */
  excluded(mentee: number, mentor: number): number
  /** The components 0…10,000 into `out`, in the order of `components`; `UNKNOWN_BIT`s say what was not stated. */
  components(mentee: number, mentor: number, out: Int32Array): void
  /** The score 0…10,000 of these components. */
  total(values: Int32Array): number
}

export function newScorer(round: Round): Scorer {
  const { mentees, mentors, settings } = round
  const sets = compile(round)
  const wishes = wishTable(round)
  const weights = effectiveWeights(round.weights, { met: settings.met ?? false, anyWish: wishes.any })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const requiredBits = components.map((component) =>
    round.weights[component].importance === 'required' ? 1 << hardRules.indexOf(requiredRule[component]) : 0,
  )
  const anyRequired = requiredBits.some((bit) => bit !== 0)
  const scratch = new Int32Array(components.length)

  const scorer: Scorer = {
    round,
    weights,
    wishes,
    components(i, j, out) {
      const mentee = mentees[i]!
      const mentor = mentors[j]!
      const wanted = sets.requests.counts[i]!
      out[0] = wanted === 0 ? HALF : Math.round((FULL * common(sets.requests, i, sets.covered, j)) / wanted)
      out[1] = formValue(mentor.forms, settings.form, mentor.variations, mentee.variation)
      out[2] = ageValue(mentee.age, mentor.wishedAge.from, mentor.wishedAge.to)
      out[3] = timeValue(sets, i, j)
      out[4] = interestValue(sets, i, j)
      const subjects = sets.menteeSubjects.counts[i]!
      out[5] = subjects === 0 ? HALF : common(sets.menteeSubjects, i, sets.mentorSubjects, j) > 0 ? FULL : 0
      out[6] = wishValue(wishes, i, j)
    },
    total(values) {
      if (sum === 0) return 0
      let total = 0
      for (let c = 0; c < weights.length; c++) total += weights[c]! * values[c]!
      return Math.round(total / sum)
    },
    excluded(i, j) {
      let mask = sets.menteeMask[i]! | sets.mentorMask[j]! | pairMask(round, i, j)
      if (sets.forbidden.has(i * mentors.length + j)) mask |= bitOf('forbidden')
      if (anyRequired) {
        scorer.components(i, j, scratch)
        for (let c = 0; c < scratch.length; c++) if (scratch[c] === 0) mask |= requiredBits[c]!
      }
      return mask
    },
  }
  return scorer
}

/** The requests of these mentees that somebody with such competencies answers; most mentors are like another one. */
function answeredBy(
  mentees: Round['mentees'],
  coverage: ReturnType<typeof foldedCoverage>,
): (competencies: readonly string[]) => readonly string[] {
  const wanted = [...new Set(mentees.flatMap((mentee) => mentee.requests))]
  const known = new Map<string, readonly string[]>()
  return (competencies) => {
    const key = competencies.join('\n')
    const before = known.get(key)
    if (before) return before
    const able = new Set(competencies.map(fold))
    const found = wanted.filter((request) => covers(able, fold(request), coverage))
    known.set(key, found)
    return found
  }
}

const bitOf = (rule: HardRule) => 1 << hardRules.indexOf(rule)

function pairMask(round: Round, i: number, j: number): number {
  const mentee = round.mentees[i]!
  const mentor = round.mentors[j]!
  let mask = 0
  if (mentee.personId === mentor.personId) mask |= bitOf('same-person')
  if (mentee.vetoes.includes(mentor.id)) mask |= bitOf('veto-of-mentee')
  if (mentor.vetoes.includes(mentee.id)) mask |= bitOf('veto-of-mentor')
  if (mentee.parents.includes(mentor.personId)) mask |= bitOf('mentor-is-parent')
  if (amongLearners(round.settings.form) && mentee.classTeachers.includes(mentor.personId))
    mask |= bitOf('mentor-is-class-teacher')
  if (mentor.external && mentor.kind !== 'learner' && mentee.minor && !mentor.certificateSeen)
    mask |= bitOf('no-certificate')
  return mask
}

export const amongLearners = (form: string) => form === 'pupil_pupil' || form === 'student_student'

function formValue(
  forms: readonly string[],
  form: string,
  variations: readonly string[],
  wanted: string | null,
) {
  const formFits = forms.length === 0 || forms.includes(form)
  const variationFits = variations.length === 0 || wanted === null || variations.includes(wanted)
  return (formFits ? HALF : 0) + (formFits && variationFits ? HALF : 0)
}

/** Inside the wished years all, then down in a straight line to nothing over two years. */
function ageValue(age: number | null, from: number | null, to: number | null): number {
  if (from === null && to === null) return FULL
  if (age === null) return HALF
  const off = Math.max(0, from === null ? 0 : from - age, to === null ? 0 : age - to)
  return Math.max(0, FULL - (FULL * off) / 2)
}

/** Two thirds for a common time, of which twice a week is plenty, one third for a common way of meeting. */
function timeValue(sets: Sets, i: number, j: number): number {
  const slots = Math.min(sets.menteeSlots.counts[i]!, sets.mentorSlots.counts[j]!)
  const times =
    slots === 0 ? 0.5 : Math.min(1, common(sets.menteeSlots, i, sets.mentorSlots, j) / Math.min(slots, 2))
  const ways = Math.min(sets.menteeChannels.counts[i]!, sets.mentorChannels.counts[j]!)
  const way = ways === 0 ? 0.5 : common(sets.menteeChannels, i, sets.mentorChannels, j) > 0 ? 1 : 0
  return Math.round((FULL * (2 * times + way)) / 3)
}

/** Jaccard: what is common among all that either named. */
function interestValue(sets: Sets, i: number, j: number): number {
  const own = sets.menteeInterests.counts[i]!
  if (own === 0) return HALF
  const both = common(sets.menteeInterests, i, sets.mentorInterests, j)
  return Math.round((FULL * both) / (own + sets.mentorInterests.counts[j]! - both))
}

type Sets = ReturnType<typeof compile>

function compile(round: Round) {
  const { mentees, mentors, settings } = round
  const coverage = foldedCoverage(settings.coverage ?? usualCoverage)
  const pairOfSets = (
    a: readonly (readonly string[])[],
    b: readonly (readonly string[])[],
    name: (word: string) => string = fold,
  ): [BitSets, BitSets] => {
    const dictionary = new Dictionary(name)
    const bits = (lists: readonly (readonly string[])[]) => lists.map((list) => dictionary.bitsOf(list))
    const left = bits(a)
    const right = bits(b)
    return [new BitSets(left, dictionary.words), new BitSets(right, dictionary.words)]
  }
  const answered = answeredBy(mentees, coverage)
  const [requests, covered] = pairOfSets(
    mentees.map((mentee) => mentee.requests),
    mentors.map((mentor) => answered(mentor.competencies)),
  )
  const [menteeInterests, mentorInterests] = pairOfSets(
    mentees.map((mentee) => mentee.interests),
    mentors.map((mentor) => mentor.interests),
  )
  const [menteeSubjects, mentorSubjects] = pairOfSets(
    mentees.map((mentee) => mentee.subjects),
    mentors.map((mentor) => mentor.subjects),
  )
  const [menteeSlots, mentorSlots] = pairOfSets(
    mentees.map((mentee) => mentee.slots),
    mentors.map((mentor) => mentor.slots),
  )
  const [menteeChannels, mentorChannels] = pairOfSets(
    mentees.map((mentee) => mentee.channels),
    mentors.map((mentor) => mentor.channels),
    channelOf,
  )
  const forbidden = new Set<number>()
  for (const [mentee, mentor] of settings.forbids ?? []) {
    const i = round.menteeNumber.get(mentee)
    const j = round.mentorNumber.get(mentor)
    if (i !== undefined && j !== undefined) forbidden.add(i * mentors.length + j)
  }
  return {
    requests,
    covered,
    menteeInterests,
    mentorInterests,
    menteeSubjects,
    mentorSubjects,
    menteeSlots,
    mentorSlots,
    menteeChannels,
    mentorChannels,
    forbidden,
    menteeMask: Int32Array.from(mentees, (mentee) => (mentee.consented ? 0 : bitOf('no-consent-of-mentee'))),
    mentorMask: Int32Array.from(
      mentors,
      (mentor) =>
        (mentor.consented ? 0 : bitOf('no-consent-of-mentor')) |
        (freePlaces(mentor) > 0 ? 0 : bitOf('mentor-full')),
    ),
  }
}
