import { expect, test } from 'vitest'
import { randomFrom, solve, totals } from '#solver'
import { whatHelps } from './help.ts'
import { compareMethods } from './methods.ts'
import { aMentee, aMentor, type MenteeProfile, type MentorProfile } from './profile.ts'
import { openRound, type RoundSettings } from './round.ts'
import { newScorer } from './scoring.ts'
import { taskOf } from './task-of.ts'

const topics = ['олимпиады', 'выступления', 'профессия', 'учёба']

/** Two dozen mentees with differing wishes, and mentors with one place or two. */
function people(seed: number, { wishes = false } = {}): [MenteeProfile[], MentorProfile[]] {
  const random = randomFrom(seed)
  const some = <T>(list: readonly T[]) => list.filter(() => random() < 0.4)
  const mentors = Array.from({ length: 6 }, (_, j) =>
    aMentor({ id: `m${j}`, competencies: some(topics), capacity: 1 + Math.floor(random() * 2) }),
  )
  const mentees = Array.from({ length: 12 }, (_, i) =>
    aMentee({
      ...{ id: `e${i}`, requests: some(topics), consented: random() < 0.9 },
      wishes: wishes ? some(mentors).map((one) => [one.id]) : null,
    }),
  )
  return [mentees, mentors]
}

function solved(mentees: MenteeProfile[], mentors: MentorProfile[], settings: RoundSettings) {
  const scorer = newScorer(openRound(mentees, mentors, settings))
  const { task } = taskOf(scorer)
  const answer = solve(task)
  return { scorer, task, mentorOf: answer.mentorOf, ...totals(task, answer.mentorOf) }
}

test('the advice of one more place names the best mentor, with exactly what he brings', () => {
  for (let seed = 1; seed <= 25; seed++) {
    const [mentees, mentors] = people(seed)
    const settings = { form: 'teacher_pupil' }
    const now = solved(mentees, mentors, settings)
    const gains = mentors.map((mentor) => {
      const larger = mentors.map((one) =>
        one === mentor ? { ...one, capacity: (one.capacity ?? 0) + 1 } : one,
      )
      const after = solved(mentees, larger, settings)
      return { mentor: mentor.id, matched: after.matched - now.matched, score: after.score - now.score }
    })
    const { places, cut } = whatHelps(now.scorer.round, now.mentorOf)
    expect(cut).toBe(false)
    for (const one of places) expect(gains).toContainEqual(one)
    const [best] = gains.sort((a, b) => b.matched - a.matched || b.score - a.score)
    if (best && (best.matched > 0 || best.score > 0))
      expect(places[0]).toMatchObject({ matched: best.matched, score: best.score })
    else expect(places).toEqual([])
  }
})

test('a new mentor is advised for what those who wait ask for most', () => {
  const mentees = ['олимпиады', 'олимпиады', 'олимпиады', 'учёба'].map((request, i) =>
    aMentee({ id: `e${i}`, requests: [request] }),
  )
  const { scorer, mentorOf } = solved(mentees, [aMentor({ id: 'm', competencies: ['учёба'], capacity: 1 })], {
    form: 'teacher_pupil',
  })
  const { newcomers } = whatHelps(scorer.round, mentorOf)
  expect(newcomers[0]).toMatchObject({ competency: 'олимпиады', places: 2, matched: 2 })
})

test('somebody without a single place is advised too, if a place at him would help', () => {
  const mentees = [aMentee({ id: 'e', requests: ['учёба'] })]
  const { scorer, mentorOf } = solved(mentees, [aMentor({ id: 'm', competencies: ['учёба'], capacity: 0 })], {
    form: 'teacher_pupil',
  })
  expect(whatHelps(scorer.round, mentorOf).places).toMatchObject([{ mentor: 'm', matched: 1 }])
})

test('no method gives more than the largest total, and by the choice of the participants nobody is passed over', () => {
  for (let seed = 1; seed <= 15; seed++) {
    const [mentees, mentors] = people(seed, { wishes: true })
    const { scorer, task } = solved(mentees, mentors, { form: 'teacher_pupil', met: true })
    const figures = compareMethods(scorer, task)
    const most = figures.find((one) => one.mode === 'score')
    for (const one of figures) {
      expect(one.matched).toBeLessThanOrEqual(most?.matched ?? 0)
      if (one.matched === most?.matched) expect(one.score).toBeLessThanOrEqual(most.score)
      if (one.mode === 'blend') expect(one.blockingPairs).toBeLessThanOrEqual(one.blocking)
    }
    expect(figures.find((one) => one.mode === 'stable')?.blockingPairs).toBe(0)
    const fair = figures.find((one) => one.mode === 'fair')
    expect(fair?.lowest ?? 0).toBeGreaterThanOrEqual(most?.lowest ?? 0)
  }
})

test('a group is nobody or at least its least size; whoever leads some already needs only the rest', () => {
  const mentees = Array.from({ length: 5 }, (_, i) => aMentee({ id: `e${i}`, requests: ['учёба'] }))
  const mentors = [
    aMentor({ id: 'a', competencies: ['учёба'], capacity: 4, busy: 2 }),
    aMentor({ id: 'b', competencies: ['учёба'], capacity: 4 }),
  ]
  const { task, mentorOf } = solved(mentees, mentors, {
    form: 'teacher_pupil',
    group: { min: 4, max: null },
  })
  expect([...task.min]).toEqual([2, 4])
  expect([...mentorOf].filter((j) => j === 1)).toHaveLength(4)
  expect([...mentorOf].filter((j) => j === 0)).toHaveLength(0)
})
