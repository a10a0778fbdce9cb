import { aMentee, aMentor } from '@app/model/matching'
import { emptyDraft } from '@app/model/rounds'
import { expect, test } from 'vitest'
import { askAbout, sizeOf, solveApart } from './desk.ts'
import type { Given, Participant } from './participants.ts'
import { perform } from './perform.ts'

const topics = ['олимпиады', 'выступления', 'профессия', 'учёба', 'проекты']
const today = '2026-11-20'

const person = (id: string): Participant => ({
  ...{ id, personId: id, name: id, place: '', request: '', requestTags: [], competencies: [] },
  ...{ bornOn: null, enteredOn: '2026-09-01', consented: true, trained: true, busy: 0 },
})

/** So many people that a draft of theirs is computed in threads. */
function aTown(): Given {
  const words = (i: number) => [topics[i % 5] ?? '', topics[(i * 3 + 1) % 5] ?? '']
  const mentees = Array.from({ length: 1600 }, (_, i) => `e${i}`)
  const mentors = Array.from({ length: 200 }, (_, j) => `m${j}`)
  return {
    form: 'teacher_pupil',
    state: emptyDraft,
    people: {
      mentees: mentees.map((id, i) => ({ ...person(id), profile: aMentee({ id, requests: words(i) }) })),
      mentors: mentors.map((id, j) => ({
        ...person(id),
        profile: aMentor({ id, competencies: words(j * 7), capacity: 6 }),
      })),
    },
  }
}

test('the thread that has solved a draft shows its board, and that of the next step, as if computed anew', async () => {
  const given = aTown()
  expect(sizeOf(given)).toBeGreaterThan(300_000)
  const ask = { kind: 'solve', present: undefined, seconds: 20 } as const
  const solution = await solveApart('run 1', given, ask, () => {})
  const board = { kind: 'board', solution, today } as const
  expect(await askAbout<'board'>(given, board)).toEqual(await perform(aTown(), board))

  const [mentee = '', mentor = ''] = solution.pairs[0] ?? []
  const forbids = [{ mentee, mentor, reason: 'по просьбе родителя' }]
  const next: Given = { ...given, state: { ...emptyDraft, forbids } }
  const after = await solveApart('run 2', next, { ...ask, present: solution }, () => {})
  expect(after.pairs.find(([one]) => one === mentee)).not.toEqual([mentee, mentor])
  const boardAfter = { kind: 'board', solution: after, today } as const
  const fresh = { ...aTown(), state: next.state }
  expect(await askAbout<'board'>(next, boardAfter)).toEqual(await perform(fresh, boardAfter))
  const details = { kind: 'details', solution: after, mentee, mentor: undefined } as const
  expect(await askAbout<'details'>(next, details)).toEqual(await perform(fresh, details))
})

test('somebody who has come into the base meanwhile is on the board at once', async () => {
  const given = aTown()
  const solution = { pairs: [], proven: false }
  const board = { kind: 'board', solution, today } as const
  expect((await askAbout<'board'>(given, board)).mentees).toHaveLength(1600)
  given.people.mentees.push({ ...person('new'), profile: aMentee({ id: 'new', requests: ['олимпиады'] }) })
  expect((await askAbout<'board'>(given, board)).unmatched.map((one) => one.mentee)).toContain('new')
})
