import type { Doc } from '#documents'
import { piecesOf, wordsOf } from './pieces.ts'

/** The words of a document line by line: what two editions are compared by. */
export const linesOf = (doc: Doc): string[] =>
  piecesOf(doc).flatMap(({ parts, of }) => {
    // Number and date come with registration and are no change of the text.
    const own = parts.filter((part) => part.care !== 'registration')
    const words = wordsOf(own)
    return words ? [of === 'table' ? words : words.replace(/\s*\n\s*/g, ' ')] : []
  })
