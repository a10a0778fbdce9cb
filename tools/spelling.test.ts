import { expect, test } from 'vitest'
import { printedTexts, unknownWords, whyNotChecked } from './spelling.mjs'

const why = whyNotChecked()
if (why) console.warn(`\n!!! SPELLING WAS NOT CHECKED: ${why}.\n`)

test.runIf(!why)('a misspelt word is found, a term of the programme is not', () => {
  expect(unknownWords(['Наставнечество и наставляемые, приказ МБОУ', 'Колледж им. Ольховская'])).toEqual([
    'Наставнечество',
  ])
})

test.runIf(!why)('a word with a hyphen is read by its parts', () => {
  expect(unknownWords(['предметно-цикловая, учебно-васпитательная'])).toEqual(['учебно-васпитательная'])
})

test.runIf(!why)('no paper of any kind has a misspelt word in its wording', async () => {
  const papers = await printedTexts()
  expect(papers.length).toBeGreaterThan(100)
  const wrong = unknownWords(papers.flatMap(({ texts }) => texts))
  const where = wrong.map((word) => [word, papers.find(({ texts }) => texts.join(' ').includes(word))?.name])
  expect(where).toEqual([])
})
