import { freePlaces } from './profile.ts'
import type { HardRule } from './rules.ts'
import { amongLearners, type Scorer } from './scoring.ts'
import { channelOf, covers, fold, foldedCoverage, usualCoverage } from './vocabulary.ts'
import type { Component } from './weights.ts'
import { wishMatch } from './wishes.ts'

/** One thing worth saying about a pair: a code and what stands in the sentence. `reasonText` makes the sentence. */
export type Reason =
  | { readonly code: 'request-covered'; readonly answered: readonly Answered[] }
  | {
      readonly code: 'request-partly'
      readonly answered: readonly Answered[]
      readonly missing: readonly string[]
    }
  | { readonly code: 'request-missing'; readonly missing: readonly string[] }
  | { readonly code: 'request-unknown' }
  | { readonly code: 'form-fits' }
  | { readonly code: 'form-unwanted'; readonly form: string }
  | { readonly code: 'variation-fits'; readonly variation: string }
  | { readonly code: 'variation-unwanted'; readonly variation: string }
  | {
      readonly code: 'age-fits'
      readonly age: number
      readonly from: number | null
      readonly to: number | null
    }
  | {
      readonly code: 'age-off'
      readonly age: number
      readonly from: number | null
      readonly to: number | null
      readonly years: number
    }
  | { readonly code: 'age-any' }
  | { readonly code: 'age-unknown' }
  | { readonly code: 'time-common'; readonly slots: readonly string[] }
  | { readonly code: 'time-none' }
  | { readonly code: 'time-unknown' }
  | { readonly code: 'channel-common'; readonly channels: readonly string[] }
  | { readonly code: 'channel-none' }
  | { readonly code: 'interests-common'; readonly interests: readonly string[] }
  | { readonly code: 'interests-none' }
  | { readonly code: 'interests-unknown' }
  | { readonly code: 'subject-common'; readonly subjects: readonly string[] }
  | { readonly code: 'subject-none' }
  | { readonly code: 'subject-unknown' }
  | { readonly code: 'wish-mutual-first' }
  | { readonly code: 'wish-first-second'; readonly first: 'mentee' | 'mentor' }
  | { readonly code: 'wish-one-sided'; readonly first: 'mentee' | 'mentor' }
  | { readonly code: 'wish-mutual-lower' }
  | { readonly code: 'wish-none' }

/** A request and the competency that answers it. */
export type Answered = { readonly request: string; readonly competency: string }

/** Why a component is as it is. */
export function reasonsOf(scorer: Scorer, mentee: number, mentor: number): Record<Component, Reason[]> {
  const { mentees, mentors, settings } = scorer.round
  const a = mentees[mentee]!
  const b = mentors[mentor]!
  return {
    request: requestReasons(a.requests, b.competencies, settings.coverage ?? usualCoverage),
    form: formReasons(settings.form, b.forms, b.variations, a.variation),
    age: [ageReason(a.age, b.wishedAge.from, b.wishedAge.to)],
    time: timeReasons(a, b),
    interests: [interestReason(a.interests, b.interests)],
    subject: [subjectReason(a.subjects, b.subjects)],
    wishes: scorer.wishes.any ? [wishReason(scorer, mentee, mentor)] : [],
  }
}

function requestReasons(
  requests: readonly string[],
  competencies: readonly string[],
  coverage: Readonly<Record<string, readonly string[]>>,
): Reason[] {
  if (requests.length === 0) return [{ code: 'request-unknown' }]
  const table = foldedCoverage(coverage)
  const answered: Answered[] = []
  const missing: string[] = []
  for (const request of requests) {
    const competency = competencies.find((word) => covers(new Set([fold(word)]), fold(request), table))
    if (competency === undefined) missing.push(request)
    else answered.push({ request, competency })
  }
  if (answered.length === 0) return [{ code: 'request-missing', missing }]
  return [
    missing.length === 0
      ? { code: 'request-covered', answered }
      : { code: 'request-partly', answered, missing },
  ]
}

function formReasons(
  form: string,
  forms: readonly string[],
  variations: readonly string[],
  wanted: string | null,
): Reason[] {
  if (forms.length > 0 && !forms.includes(form)) return [{ code: 'form-unwanted', form }]
  if (wanted === null || variations.length === 0) return [{ code: 'form-fits' }]
  return [{ code: variations.includes(wanted) ? 'variation-fits' : 'variation-unwanted', variation: wanted }]
}

function ageReason(age: number | null, from: number | null, to: number | null): Reason {
  if (from === null && to === null) return { code: 'age-any' }
  if (age === null) return { code: 'age-unknown' }
  const years = Math.max(0, from === null ? 0 : from - age, to === null ? 0 : age - to)
  return years === 0 ? { code: 'age-fits', age, from, to } : { code: 'age-off', age, from, to, years }
}

type Free = { readonly slots: readonly string[]; readonly channels: readonly string[] }

function timeReasons(a: Free, b: Free): Reason[] {
  const slots = inBoth(a.slots, b.slots, fold)
  const reasons: Reason[] = []
  if (a.slots.length === 0 || b.slots.length === 0) reasons.push({ code: 'time-unknown' })
  else reasons.push(slots.length > 0 ? { code: 'time-common', slots } : { code: 'time-none' })
  if (a.channels.length > 0 && b.channels.length > 0) {
    const channels = inBoth(a.channels, b.channels, channelOf)
    reasons.push(channels.length > 0 ? { code: 'channel-common', channels } : { code: 'channel-none' })
  }
  return reasons
}

function interestReason(a: readonly string[], b: readonly string[]): Reason {
  if (a.length === 0 || b.length === 0) return { code: 'interests-unknown' }
  const interests = inBoth(a, b, fold)
  return interests.length > 0 ? { code: 'interests-common', interests } : { code: 'interests-none' }
}

function subjectReason(a: readonly string[], b: readonly string[]): Reason {
  if (a.length === 0 || b.length === 0) return { code: 'subject-unknown' }
  const subjects = inBoth(a, b, fold)
  return subjects.length > 0 ? { code: 'subject-common', subjects } : { code: 'subject-none' }
}

function wishReason(scorer: Scorer, mentee: number, mentor: number): Reason {
  const first = scorer.wishes.ofMentee[mentee]?.get(mentor) === 0 ? 'mentee' : 'mentor'
  switch (wishMatch(scorer.wishes, mentee, mentor)) {
    case 'mutual-first':
      return { code: 'wish-mutual-first' }
    case 'first-second':
      return { code: 'wish-first-second', first }
    case 'one-sided-first':
      return { code: 'wish-one-sided', first }
    case 'mutual-lower':
      return { code: 'wish-mutual-lower' }
    case 'none':
      return { code: 'wish-none' }
  }
}

/** In the words of the first. */
function inBoth(a: readonly string[], b: readonly string[], name: (word: string) => string): string[] {
  const there = new Set(b.map(name))
  return a.filter((word) => there.has(name(word)))
}

/** What the curator is told but may decide against (domain/04 §3). */
export type Warning =
  | { readonly code: 'mentor-younger'; readonly years: number }
  | { readonly code: 'mentor-untrained' }
  | { readonly code: 'direct-supervisor' }
  | { readonly code: 'pupil-mentor-over-three'; readonly mentees: number }
  | { readonly code: 'group-over-twelve'; readonly mentees: number }
  | { readonly code: 'rule-broken'; readonly rule: HardRule }

export function pairWarnings(scorer: Scorer, mentee: number, mentor: number): Warning[] {
  const { mentees, mentors, settings } = scorer.round
  const a = mentees[mentee]!
  const b = mentors[mentor]!
  const warnings: Warning[] = []
  // Among learners an older mentee is a warning of any kind; elsewhere reverse mentoring is meant to be so.
  if (
    a.age !== null &&
    b.age !== null &&
    b.age < a.age &&
    (settings.kind !== 'reverse' || amongLearners(settings.form))
  )
    warnings.push({ code: 'mentor-younger', years: a.age - b.age })
  if (!b.trained) warnings.push({ code: 'mentor-untrained' })
  if (a.supervisors.includes(b.personId) && settings.form !== 'manager_teacher')
    warnings.push({ code: 'direct-supervisor' })
  return warnings
}

export function mentorWarnings(scorer: Scorer, mentor: number, load: number): Warning[] {
  const b = scorer.round.mentors[mentor]!
  const mentees = load + b.busy
  const warnings: Warning[] = []
  if (b.kind === 'learner' && mentees > 3) warnings.push({ code: 'pupil-mentor-over-three', mentees })
  if (mentees > 12) warnings.push({ code: 'group-over-twelve', mentees })
  return warnings
}

/** Places of each mentor in this round, no more than the largest group allows. */
export function placesOf({ round }: Scorer): Int32Array {
  const most = round.settings.group?.max ?? Number.POSITIVE_INFINITY
  return Int32Array.from(round.mentors, (one) => Math.max(0, Math.min(freePlaces(one), most - one.busy)))
}
