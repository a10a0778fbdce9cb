import { expect, test } from 'vitest'
import type { Block } from '#documents'
import { cellText, plain, textsOf } from '#documents'
import { type PrintedCards, printedCards } from './printed-cards.ts'

const choice = (n: number) => ({ id: `p${n}`, number: n, name: `Котова Вера ${n}`, note: '' })
const given = (choices: number, link: string | null = 'https://school.example/card#abc'): PrintedCards => ({
  ...{ organisation: 'СОШ № 5', formTitle: 'учитель – ученик', closesOn: '2026-11-30' },
  cards: ['Алексеев Денис', 'Яшина Ольга'].map((name) => ({
    ...{ name, side: 'mentee', link },
    choices: Array.from({ length: choices }, (_, i) => choice(i + 1)),
  })),
})
const of = <K extends Block['k']>(paper: PrintedCards, k: K) =>
  printedCards(paper).doc.blocks.filter((block): block is Extract<Block, { k: K }> => block.k === k)

test('each card has the numbers and names of everybody asked about, in one column or two', () => {
  for (const many of [3, 6, 7, 20]) {
    const [table] = of(given(many), 'table')
    const words = table?.rows.flat().map((cell) => plain(cellText(cell))) ?? []
    for (let n = 1; n <= many; n++) expect(words).toContain(String(n))
    expect(table?.header).toHaveLength(many > 6 ? 8 : 4)
  }
})

test('the code leads to the own card of the phone and says until when', () => {
  const codes = of(given(3), 'qr')
  expect(codes.map(({ data }) => data)).toEqual(Array(2).fill('https://school.example/card#abc'))
  expect(codes[0]?.caption.replaceAll('\u00A0', ' ')).toContain('30 ноября 2026 г.')
  expect(of(given(3, null), 'qr')).toEqual([])
})

test('who will see «трудно» is said on every card', () => {
  const words = printedCards(given(3)).doc.blocks.flatMap(textsOf).map(plain)
  expect(words.filter((text) => text.includes('только куратор и психолог'))).toHaveLength(2)
})

test('several short cards stand on a page, long ones take pages of their own', () => {
  expect(of(given(3), 'pageBreak')).toHaveLength(0)
  expect(of(given(30), 'pageBreak')).toHaveLength(1)
})
