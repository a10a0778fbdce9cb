import type { Block, Clause, Doc, Text } from '#documents'
import { cellText, plain, textsOf } from '#documents'

/** The words of a text with ordinary spaces. */
export const said = (text: Text): string => plain(text).replaceAll('\u00A0', ' ')

/** All the words of a paper, a text a line: for search and for tests. */
export const wordsOf = (doc: Doc): string => doc.blocks.flatMap(textsOf).map(said).join('\n')

/** Its numbered items as they are printed: «2.1. Назначить …». */
export function itemsOf(doc: Doc): string[] {
  const walk = (items: readonly Clause[], prefix: string, start = 1): string[] =>
    items.flatMap((item, i) => [
      `${prefix}${i + start}. ${said(item.text)}`,
      ...walk(item.sub ?? [], `${prefix}${i + start}.`),
    ])
  return blocksOf(doc, 'clauses').flatMap((block) => walk(block.items, '', block.start))
}

/** Blocks of one kind. */
export const blocksOf = <K extends Block['k']>(doc: Doc, k: K): Extract<Block, { k: K }>[] =>
  doc.blocks.filter((block): block is Extract<Block, { k: K }> => block.k === k)

/** The rows of every table as plain words. */
export const rowsOf = (doc: Doc): string[][] =>
  blocksOf(doc, 'table').flatMap((table) => table.rows.map((row) => row.map((cell) => said(cellText(cell)))))
