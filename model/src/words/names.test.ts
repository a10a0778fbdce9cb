import { expect, test } from 'vitest'
import { cases } from './case.ts'
import { declineFullName } from './full-name.ts'
import fixture from './names.fixture.json' with { type: 'json' }
import { longName } from './short-form.ts'

type Entry = (typeof fixture)[number] & { patronymic?: string; sex?: 'm' | 'f'; doubtful?: boolean }

const results = (fixture as Entry[]).map((entry) => {
  const { forms, confidence } = declineFullName(entry)
  const got = cases.map((one) => longName(forms[one]))
  return { ...entry, got, confidence, right: got.every((form, index) => form === entry.forms[index]) }
})

const inSet = (name: string) => results.filter((result) => result.set === name)
const share = (part: unknown[], whole: unknown[]) => part.length / whole.length

test('the set has three hundred invented names, men and women, each in six cases and none twice', () => {
  expect(results.length).toBeGreaterThanOrEqual(300)
  expect(results.every((result) => result.forms.length === 6)).toBe(true)
  expect(new Set(results.map((result) => result.forms[0])).size).toBe(results.length)
})

test.each(['tuned', 'held-out', 'second held-out'])(
  'at least 97 of 100 names of the part «%s» are right in all six cases',
  (name) => {
    const part = inSet(name)
    expect(
      share(
        part.filter((result) => result.right),
        part,
      ),
    ).toBeGreaterThanOrEqual(0.97)
  },
)

test('every wrong name is among the doubtful', () => {
  const unmarked = results.filter((result) => !result.right && result.confidence === 'sure')
  expect(unmarked.map((result) => [result.forms, result.got])).toEqual([])
})

test('a name that only the family can decline is marked as doubtful', () => {
  const mustBeDoubted = results.filter((result) => result.doubtful)
  expect(mustBeDoubted.length).toBeGreaterThan(30)
  expect(
    mustBeDoubted.filter((result) => result.confidence === 'sure').map((result) => result.forms[0]),
  ).toEqual([])
})

test('nobody is asked to check a plain name: at most three of a hundred are doubted without need', () => {
  const plain = results.filter((result) => !result.doubtful)
  const needless = plain.filter((result) => result.confidence === 'doubtful')
  expect(share(needless, plain)).toBeLessThanOrEqual(0.03)
})

test('capitals, no-break spaces and the letter ё of the card stay as they were written', () => {
  const shouted = results.filter((result) => result.right)
  for (const entry of shouted) {
    const { forms } = declineFullName({
      lastName: entry.lastName.toUpperCase(),
      firstName: entry.firstName.toUpperCase(),
      patronymic: entry.patronymic?.toUpperCase(),
      sex: entry.sex,
    })
    expect(cases.map((one) => longName(forms[one]))).toEqual(entry.forms.map((form) => form.toUpperCase()))
  }
})

test('a name written without the dots of ё declines like the one with them', () => {
  const withoutDots = (text: string) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
  const dotted = results.filter((result) => result.right && /ё/i.test(result.forms[0] ?? ''))
  expect(dotted.length).toBeGreaterThan(20)
  for (const entry of dotted) {
    const { forms } = declineFullName({
      lastName: withoutDots(entry.lastName),
      firstName: withoutDots(entry.firstName),
      patronymic: entry.patronymic && withoutDots(entry.patronymic),
      sex: entry.sex,
    })
    expect(cases.map((one) => withoutDots(longName(forms[one])))).toEqual(entry.forms.map(withoutDots))
  }
})
