import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRanking, rankingText } from './ranking.ts'

const people = [
  { id: 'k', number: 1, name: 'Котова Вера Ильинична' },
  { id: 'g', number: 2, name: 'Громов Илья Петрович' },
  { id: 'y', number: 3, name: 'Юн Фёдор Олегович' },
  { id: 'i', number: 4, name: 'Котов Олег Львович' },
]
const ranksOf = (text: string) => parseRanking(text, people)

test('numbers of the printed list are typed in order, equals with «=»', () => {
  expect(ranksOf('3, 1=4, 2')).toEqual({ ok: true, ranks: [['y'], ['k', 'i'], ['g']] })
  expect(ranksOf('3 1 = 4 2')).toEqual(ranksOf('3, 1=4, 2'))
  expect(ranksOf('№3; 1')).toEqual({ ok: true, ranks: [['y'], ['k']] })
  expect(ranksOf('  ')).toEqual({ ok: true, ranks: [] })
})

test('surnames do as well, cut short or with another «е»', () => {
  expect(ranksOf('гром, Юн Федор')).toEqual({ ok: true, ranks: [['g'], ['y']] })
  expect(ranksOf('Котова=Громов')).toEqual({ ok: true, ranks: [['k', 'g']] })
})

test('a word that means nobody, several people or somebody twice is named', () => {
  expect(ranksOf('9')).toEqual({ ok: false, word: '9', why: 'unknown' })
  expect(ranksOf('1, кот')).toEqual({ ok: false, word: 'кот', why: 'several' })
  expect(ranksOf('1, 2, Котова')).toEqual({ ok: false, word: 'Котова', why: 'twice' })
})

test('what was typed is shown back the same way', () => {
  const order = fc.shuffledSubarray(people).chain((some) =>
    fc.array(fc.boolean(), { minLength: some.length, maxLength: some.length }).map((joins) =>
      some.reduce<string[][]>((ranks, one, i) => {
        const last = ranks.at(-1)
        if (joins[i] && last) last.push(one.id)
        else ranks.push([one.id])
        return ranks
      }, []),
    ),
  )
  fc.assert(
    fc.property(order, (ranks) => {
      expect(ranksOf(rankingText(ranks, people))).toEqual({ ok: true, ranks })
    }),
  )
})
