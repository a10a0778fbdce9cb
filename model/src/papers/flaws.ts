import type { Clause, Doc } from '#documents'
import { textsOf } from '#documents'
import { slipsIn } from '#legal'
import { said } from './reading.ts'

/** What must never stand in a paper, whatever it is about. */
const marks: Record<string, RegExp> = {
  'two periods': /(?<!\.)\.\.(?!\.)/u,
  'space before a sign': / [,.;:!?](?= |$)/u,
  'two spaces': / {2}/u,
  'not a word': /undefined|null|NaN|\[object/u,
  'straight quotes': /["“”]/u,
  'hyphen for a dash': / - /u,
  'letters of two alphabets in a word': /[а-яё][a-z]|[a-z][а-яё]/iu,
  'foreign service':
    /whats\s?app|ватсап|вотсап|telegram|телеграм|viber|вайбер|skype|скайп|(?<!\p{L})zoom|discord|facebook|instagram|you\s?tube|google/iu,
}

const inFigures = /(?<![\d.])\d{2}\.\d{2}\.\d{4}(?![\d.])/u
const inWords =
  /\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \d{4}/u

/**
 * Slips of wording and typography in a paper dated `on`: an empty list for a good one. For the tests of
 * builders; what is missing in the data is a problem of the document, not a flaw.
 */
export function wordingFlaws(doc: Doc, on: string): string[] {
  const texts = doc.blocks.flatMap(textsOf).map(said)
  const whole = texts.join('\n')
  return [
    ...texts.flatMap((text) =>
      Object.entries(marks).flatMap(([name, mark]) => (mark.test(text) ? [`${name}: ${text}`] : [])),
    ),
    ...texts.filter((text) => count(text, '«') !== count(text, '»')).map((text) => `open quotes: ${text}`),
    ...(inFigures.test(whole) && inWords.test(whole) ? ['dates are written in two ways'] : []),
    ...slipsIn(whole, on).map(({ code, found }) => `${code}: ${found}`),
    ...doc.blocks.flatMap((block) => (block.k === 'clauses' ? openClauses(block.items) : [])),
  ]
}

const count = (text: string, sign: string) => text.split(sign).length - 1

/** A numbered item ends as a sentence ends; a heading of a section has no sign. */
function openClauses(items: readonly Clause[]): string[] {
  return items.flatMap((item) => {
    const text = said(item.text).trim()
    const ends = item.title ? !/[.:;,]$/u.test(text) : /[.:;…!?]$/u.test(text)
    return [...(ends ? [] : [`end of an item: ${text}`]), ...openClauses(item.sub ?? [])]
  })
}
