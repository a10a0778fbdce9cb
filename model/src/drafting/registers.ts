import { baseBook, baseBookCodes, baseBooks, blankBook } from '#bases'
import { blankConsentJournal, consentJournal } from '#consents'
import { registerDocument } from '#documents'
import { pairRegister } from '#pairs'
import type { PaperFacts } from '#registry'
import type { Dossier } from './dossier.ts'
import { asRegister, type PaperSource } from './source.ts'
import { cycleWords, filled } from './words.ts'

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
    asks: ['curatorId'],
    ...asRegister((d, f) => ({
      ...baseBook(book, d.bases[role].rows, d.bases[role].pairings, aboutOf(d)),
      ...signedBy(d, f),
    })),
    blank: (d) => ({ doc: registerDocument(blankBook(book, blankLines, aboutOf(d))), problems: [] }),
  }
})

/** The curator answers for a register and signs it on paper. */
const signedBy = (d: Dossier, f: PaperFacts) => filled({ signedBy: d.official(f.curatorId)?.name.short })

const bookOf = (d: Dossier) => ({ issuer: d.issuer, cycle: cycleWords(d), today: d.on })

/** D35 and D39: pairs and consents as they stand today. */
export const bookSources: PaperSource[] = [
  {
    code: 'D35',
    ...{ about: 'organisation', needs: ['register'], asks: ['curatorId'] },
    ...asRegister((d, f) => ({ ...pairRegister(d.register, bookOf(d)), ...signedBy(d, f) })),
  },
  {
    code: 'D39',
    ...{ about: 'organisation', needs: ['consents'], asks: ['curatorId'] },
    ...asRegister((d, f) => ({ ...consentJournal(d.consents, bookOf(d)), ...signedBy(d, f) })),
    blank: (d) => ({
      doc: registerDocument(blankConsentJournal(blankLines, { issuer: d.issuer, cycle: cycleWords(d) })),
      problems: [],
    }),
  },
]

const aboutOf = (d: Dossier) => ({
  organisation: { kind: d.organisationKind, shortName: d.issuer.shortName },
  cycle: cycleWords(d),
  today: d.on,
})
