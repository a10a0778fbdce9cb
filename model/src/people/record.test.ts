import { expect, test } from 'vitest'
import { cardOf, changesOf, foldedName, type KnownPerson, union } from './record.ts'

const aCard = (values: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ id: 'one', kind: 'learner', lastName: 'Семёнов', firstName: 'Пётр', patronymic: '', folded: '' },
  ...{ bornOn: '2012-03-04', sex: 'm', groupName: '8А', position: '', speciality: '', category: '' },
  ...{ experienceYears: null, experienceOn: null, employer: '', employerInn: '', phone: '', email: '' },
  ...{ achievements: '', interests: [], consider: '', certificateNumber: null, certificateOn: null },
  certificateSeenBy: null,
  ...values,
})
const today = '2026-11-20'

test('a name is one and the same with ё and е, in any case of letters, with Latin look-alikes', () => {
  const one = foldedName({ lastName: 'СЕМЕНОВ', firstName: 'Петр' })
  expect(one).toBe(foldedName({ lastName: 'Семёнов', firstName: 'Пётр', patronymic: '' }))
  expect(one).toBe(foldedName({ lastName: 'Cеменов', firstName: ' Петр ' }))
  expect(one).not.toBe(foldedName({ lastName: 'Семенова', firstName: 'Петр' }))
})

test('a date of birth decides whose card it is', () => {
  const cards = [aCard({ id: 'a' }), aCard({ id: 'b', bornOn: '2013-03-04' })]
  expect(cardOf({ kind: 'learner', bornOn: '2013-03-04' }, cards)?.id).toBe('b')
  expect(cardOf({ kind: 'learner', bornOn: '2014-03-04' }, cards)).toBeUndefined()
})

test('without a date only the one namesake of the same class and kind is meant', () => {
  const cards = [aCard({ id: 'a', groupName: '8А' }), aCard({ id: 'b', groupName: '9Б' })]
  expect(cardOf({ kind: 'learner', groupName: '9Б' }, cards)?.id).toBe('b')
  expect(cardOf({ kind: 'learner' }, cards)).toBeUndefined()
  expect(cardOf({ kind: 'teacher', groupName: '9Б' }, cards)).toBeUndefined()
})

test('a list changes what it tells and erases nothing', () => {
  const card = aCard({ phone: '+79001112233' })
  const changes = changesOf(card, { kind: 'learner', lastName: 'Семёнов', phone: '', groupName: '9А' }, today)
  expect(changes).toEqual({ groupName: '9А' })
})

test('a list without dots over ё does not take them away, and one with dots puts them', () => {
  expect(changesOf(aCard(), { kind: 'learner', lastName: 'Семенов', firstName: 'Петр' }, today)).toEqual({})
  const plain = aCard({ lastName: 'Семенов' })
  expect(changesOf(plain, { kind: 'learner', lastName: 'Семёнов' }, today)).toEqual({ lastName: 'Семёнов' })
})

test('years of experience that passed by themselves are no change', () => {
  const card = aCard({ kind: 'teacher', experienceYears: 4, experienceOn: '2025-09-01' })
  expect(changesOf(card, { kind: 'teacher', lastName: 'Семёнов', experienceYears: 5 }, today)).toEqual({})
  expect(changesOf(card, { kind: 'teacher', lastName: 'Семёнов', experienceYears: 7 }, today)).toEqual({
    experienceYears: 7,
    experienceOn: today,
  })
})

test('interests of a list join those of the card', () => {
  expect(union(['Шахматы'], ['шахматы', 'хор'])).toEqual(['Шахматы', 'хор'])
})
