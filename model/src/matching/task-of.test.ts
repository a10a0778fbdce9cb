import { expect, test } from 'vitest'
import { randomFrom } from '#solver'
import { aMentee, aMentor } from './profile.ts'
import { openRound, type RoundSettings } from './round.ts'
import { newScorer } from './scoring.ts'
import { type Scored, taskOf } from './task-of.ts'
import { defaultWeights, withImportance } from './weights.ts'

const topics = ['олимпиады', 'выступления', 'профессия', 'учёба']

test('what is kept of the scores after a step of the curator is what scoring everybody anew gives', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomFrom(seed)
    const some = <T>(list: readonly T[]) => list.filter(() => random() < 0.4)
    const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T // None is empty.
    const mentors = Array.from({ length: 6 }, (_, j) =>
      aMentor({ id: `m${j}`, competencies: some(topics), capacity: 2 }),
    )
    const mentees = Array.from({ length: 12 }, (_, i) =>
      aMentee({
        ...{ id: `e${i}`, requests: some(topics), consented: random() < 0.9 },
        wishes: seed % 2 === 0 ? some(mentors).map(({ id }) => [id]) : null,
      }),
    )
    let settings: RoundSettings & { forbids: [string, string][] } = { form: 'teacher_pupil', forbids: [] }
    const away = new Set<string>()
    const places = new Map<string, number>()
    let before: Scored | undefined
    const steps = [
      () => settings.forbids.push([one(mentees).id, one(mentors).id]),
      () => settings.forbids.pop(),
      () => away.add(one([...mentees, ...mentors]).id),
      () => away.delete(one([...away, ''])),
      () => places.set(one(mentors).id, Math.floor(random() * 3)),
      () => {
        const weights = withImportance(defaultWeights(settings.form), settings.form, 'interests', 'required')
        settings = { ...settings, weights: random() < 0.5 ? weights : defaultWeights(settings.form) }
      },
      () => {
        settings = { ...settings, locks: [[one(mentees).id, one(mentors).id]] }
      },
    ]
    for (let k = 0; k < 40; k++) {
      one(steps)()
      const round = openRound(
        mentees.filter(({ id }) => !away.has(id)),
        mentors
          .filter(({ id }) => !away.has(id))
          .map((mentor) => ({ ...mentor, capacity: places.get(mentor.id) ?? mentor.capacity })),
        { ...settings, forbids: [...settings.forbids] },
      )
      const scorer = newScorer(round)
      const { pairs } = taskOf(scorer, { before }).task
      expect(pairs).toEqual(taskOf(scorer).task.pairs)
      before = { scorer, pairs }
    }
  }
})

test('a lock changes no score: nobody is scored again', () => {
  const [mentees, mentors] = [[aMentee({ id: 'e' })], [aMentor({ id: 'm' })]]
  const first = newScorer(openRound(mentees, mentors, { form: 'teacher_pupil' }))
  const { pairs } = taskOf(first).task
  const locked = newScorer(openRound(mentees, mentors, { form: 'teacher_pupil', locks: [['e', 'm']] }))
  expect(taskOf(locked, { before: { scorer: first, pairs } }).task.pairs).toBe(pairs)
})
