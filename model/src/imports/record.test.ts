import { expect, test } from 'vitest'
import { recordOf } from './record.ts'

const plan = { kind: 'learner', mentees: 'with-request', mentors: 'with-competencies' } as const

test('a pupil with a request gets a card, a representative and a place among mentees', () => {
  const record = recordOf(
    {
      ...{ lastName: 'Живаго', firstName: 'Наталья', group: '1А', bornOn: '2019-06-27' },
      request: 'Адаптация в новом классе; Проект по информатике',
      representative: { name: 'Живаго Варвара Петровна', phone: '+79005301672' },
    },
    plan,
  )
  expect(record.person).toMatchObject({
    kind: 'learner',
    groupName: '1А',
    representatives: [{ name: 'Живаго Варвара Петровна' }],
  })
  expect(record.mentee?.requestTags).toEqual(['Адаптация в новом классе', 'Проект по информатике'])
  expect(record.mentor).toBeUndefined()
})

test('a pupil without a request gets only a card, and what the list does not know stays unknown', () => {
  const record = recordOf({ lastName: 'Ли', firstName: 'Тимур' }, plan)
  expect(record).toEqual({ person: { kind: 'learner', lastName: 'Ли', firstName: 'Тимур' } })
})

test('the wished age is read from any writing', () => {
  const of = (wishedAge: string) => {
    const { mentor } = recordOf({ lastName: 'Котов', competencies: ['шахматы'], wishedAge }, plan)
    return [mentor?.wishedAgeFrom, mentor?.wishedAgeTo]
  }
  expect(of('10–14 лет')).toEqual([10, 14])
  expect(of('от 12')).toEqual([12, undefined])
  expect(of('до 15 лет')).toEqual([undefined, 15])
  expect(of('13')).toEqual([13, 13])
})
