import type { JournalRow } from '@app/model/journal'
import { closingReasons, type Pair, pairStates } from '@app/model/pairs'
import { expect, test } from 'vitest'
import { historyOf } from './history.ts'
import { fitting, isGroup, namesOf, obstacleOfChanging, obstacleOfDissolving } from './pair-lines.ts'
import { closingWords, groupOf, stateWords } from './words.ts'

const member = (name: string, role: 'mentor' | 'mentee', joinedOn: string | null = null) => ({
  ...{ participationId: name, personId: name, role, name, place: '', minor: false, joinedOn, leftOn: null },
})
const aPair = (more: Partial<Pair> = {}): Pair => ({
  ...{ id: 'p', cycleId: 'c', number: 'П-2026-001', form: 'teacher_pupil', formTitle: 'учитель – ученик' },
  ...{ kind: 'traditional', state: 'draft', goal: '', startsOn: null, endsOn: null, score: 8000 },
  members: [member('Котова Вера', 'mentor'), member('Алексеев Денис', 'mentee')],
  ...{ order: null, paper: null, continuesId: null, closedOn: null, closingReason: null, updatedAt: '' },
  ...more,
})
const paper = (number: string | null) => ({ id: 'd', code: 'D14', number, datedOn: null })

test('every state and every reason of closing has its words, and every state stands in one group', () => {
  for (const state of pairStates) {
    expect(stateWords[state].title).toBeDefined()
    expect(['waiting', 'secured', 'active', 'closed']).toContain(groupOf({ state }))
  }
  for (const reason of closingReasons) expect(closingWords[reason]).toBeDefined()
})

test('several mentees are a group, and their names stand through commas', () => {
  const group = aPair({
    members: [member('Котова Вера', 'mentor'), member('Алексеев', 'mentee'), member('Баширова', 'mentee')],
  })
  expect(isGroup(group)).toBe(true)
  expect(isGroup(aPair())).toBe(false)
  expect(namesOf(group, 'mentee')).toBe('Алексеев, Баширова')
})

test('an order is made only for pairs that wait for one and stand in no other', () => {
  const pairs = [
    aPair({ id: 'free' }),
    aPair({ id: 'in-draft', paper: paper(null) }),
    aPair({ id: 'next', continuesId: 'x', paper: paper(null) }),
    aPair({ id: 'active', state: 'active' }),
    aPair({ id: 'secured', state: 'secured' }),
  ]
  const ids = (list: readonly Pair[]) => list.map((pair) => pair.id)
  const { forOrder, forDissolving, forActivation } = fitting(pairs)
  expect(ids(forOrder)).toEqual(['free'])
  expect(ids(forDissolving)).toEqual(['free', 'in-draft'])
  expect(ids(forActivation)).toEqual(['secured'])
})

test('a pair named in a registered order is not taken apart', () => {
  expect(obstacleOfDissolving(aPair())).toBeUndefined()
  expect(obstacleOfDissolving(aPair({ paper: paper(null) }))).toBeUndefined()
  expect(obstacleOfDissolving(aPair({ paper: paper('41-од') }))).toBe('pair.in-paper')
})

test('a mentor is replaced by an order only where an order has secured the pair, one change at a time', () => {
  expect(obstacleOfChanging(aPair())).toBe('paper.before-order')
  expect(obstacleOfChanging(aPair({ state: 'active' }))).toBeUndefined()
  expect(obstacleOfChanging(aPair({ state: 'active', paper: paper(null) }))).toBe('paper.pair-in-another')
  expect(obstacleOfChanging(aPair({ state: 'replaced', closedOn: '2026-12-01' }))).toBe('pair.closed')
})

test('the history of a pair goes from its forming to its end, with who changed what', () => {
  const row = (action: string, at: string, details = {}): JournalRow => ({
    ...{ id: at, at, who: 'Анна Петрова', role: 'curator', action, subject: 'pair', subjectId: 'p', details },
  })
  const card = {
    createdAt: '2026-11-10T09:00:00.000Z',
    order: { id: 'd', number: '41-од', datedOn: '2026-11-12', signedOn: '2026-11-12' },
    members: [member('Котова Вера', 'mentor', '2026-11-12')],
    closedOn: '2027-05-30',
  }
  const events = historyOf(card, [
    row('pair.closed', '2027-05-30T10:00:00.000Z'),
    row('pair.read', '2026-12-02T10:00:00.000Z'),
    row('pair.changed', '2026-12-01T10:00:00.000Z', { fields: ['goal'] }),
  ])
  expect(events.map((event) => event.kind)).toEqual(['closed', 'changed', 'begun', 'ordered', 'formed'])
  expect(events[0]).toMatchObject({ who: 'Анна Петрова' })
  expect(events[1]).toMatchObject({ fields: ['goal'] })
})
