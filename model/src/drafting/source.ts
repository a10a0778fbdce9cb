import type { BuiltDocument, DocumentCode, Issuer, Register, Workbook } from '#documents'
import { registerDocument } from '#documents'
import type { FactName, PaperFacts, Variant } from '#registry'
import type { Dossier } from './dossier.ts'

/**
 * `order`: the series of orders; `paper`, `letter`: a series of the kind; `form`: filled in and signed by hand, never
 * registered; `register`: made live of the data.
 */
export type Life = 'order' | 'paper' | 'letter' | 'form' | 'register'

/** Lists that a dossier does not carry unless they are asked for. */
export type Need =
  | 'bases'
  | 'participants'
  | 'register'
  | 'acts'
  | 'consents'
  | 'mentored'
  /** Pairs of every cycle with their people. */
  | 'history'
  /** Organisations below an authority; `results` with their counts. */
  | 'territory'
  | 'results'
  /** Papers of the bureau. */
  | 'bureau'

type Making<T> = (dossier: Dossier, facts: PaperFacts) => T

/** How one kind of paper (or a variant of it) is made of the data of an organisation. */
export type PaperSource = {
  code: DocumentCode
  /** Latin, as in the names of files; the main paper of a kind has none. */
  variant?: string
  /** What this variant is, in the words of the document: «лист посещаемости». */
  title?: string
  about: Variant['about']
  life: Life
  needs?: readonly Need[]
  /** Questions a person answers, in the order of the form. */
  asks: readonly FactName[]
  /** What the form begins with. */
  usual?: Making<PaperFacts>
  /** Names of answers with which no paper can be made. */
  obstacles?: Making<FactName[]>
  build: Making<BuiltDocument>
  /** The table in it as a workbook. */
  table?: Making<Register | Workbook>
  /** To be printed and filled in by hand. */
  blank?: Making<BuiltDocument>
  /** One for each of many people or pairs makes sense. */
  many?: true
  /** Whether this paper makes sense for the person: a consent of a minor is not asked of a teacher. */
  fits?: (person: Fitting) => boolean
  /** Whether it makes sense for a pair of the form: a lesson is visited at a colleague's. */
  suits?: (form: string) => boolean
  /** Only organisations of these kinds have such papers; without it all that mentor, so no authority. */
  of?: readonly Issuer['kind'][]
}

/** Whether organisations of the kind have such papers: an authority has only what is meant for it. */
export const belongsTo = ({ of }: Pick<PaperSource, 'of'>, kind: Issuer['kind']): boolean =>
  of ? of.includes(kind) : kind !== 'authority'

export type Fitting = { kind: string; minor: boolean; roles: readonly string[] }

/** A register is a table as pages, and the same table as a workbook. */
export const asRegister = (
  make: Making<Register>,
): { build: PaperSource['build']; table: Making<Register>; life: 'register' } => ({
  life: 'register',
  build: (dossier, facts) => ({ doc: registerDocument(make(dossier, facts)), problems: [] }),
  table: make,
})

/** «D12», «D12-certificate» */
export const sourceKey = ({ code, variant }: Pick<PaperSource, 'code' | 'variant'>) =>
  variant ? `${code}-${variant}` : code
