import { baseBook, baseBookCodes, baseBooks, blankBook } from '#bases'
import { registerDocument } from '#documents'
import type { Dossier } from './dossier.ts'
import { asRegister, type PaperSource } from './source.ts'
import { cycleWords } from './words.ts'

/** Lines of a book that is filled in by hand. */
const blankLines = 15

/** D10: the five books, live. */
export const registerSources: PaperSource[] = baseBookCodes.map((book) => {
  const { role, title } = baseBooks[book]
  return {
    code: 'D10',
    variant: book,
    title,
    about: 'organisation',
    needs: ['bases'],
    asks: [],
    ...asRegister((d) => baseBook(book, d.bases[role].rows, d.bases[role].pairings, aboutOf(d))),
    blank: (d) => ({ doc: registerDocument(blankBook(book, blankLines, aboutOf(d))), problems: [] }),
  }
})

const aboutOf = (d: Dossier) => ({
  organisation: { kind: d.organisationKind, shortName: d.issuer.shortName },
  cycle: cycleWords(d),
  today: d.on,
})
