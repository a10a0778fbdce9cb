import { type DocumentCode, documentKind, isDocumentCode } from '#documents'
import { type Ages, ageAt } from '#people'
import type { SignerKey } from './signature.ts'

/** Why a kind of document is signed on paper only. */
export type PaperOnly = 'consent' | 'labour' | 'partner'

const onPaper: Partial<Record<DocumentCode, PaperOnly>> = {
  // Passport data are written by hand and are never kept in the system (handbook 02 §5; 152-ФЗ, art. 9 part 4).
  D07: 'consent',
  // The labour code wants a stronger signature (art. 22.1–22.3).
  D16: 'labour',
  // Another organisation has not joined our rules (63-ФЗ, art. 6).
  D17: 'partner',
}

export const paperOnly = (code: string): PaperOnly | null =>
  (isDocumentCode(code) ? onPaper[code] : undefined) ?? null

/** By the catalogue; a kind that nobody knows is signed by the head. */
export const headSigns = (code: string): boolean =>
  !isDocumentCode(code) || documentKind(code).signs.some((one) => one === 'director')

const parties: readonly string[] = ['mentor', 'mentee', 'participant', 'representative', 'teacher', 'author']

/** Whether the people whom a paper names are its parties: all of them sign it. */
export const partiesSign = (code: string): boolean =>
  isDocumentCode(code) && documentKind(code).signs.some((one) => parties.includes(one))

/** An agreement is one contract of all its parties: each of a group reads in it who the others are (decision 14). */
export const partiesMeet = (code: string): boolean => code === 'D15'

/** The person who signs, or for whom the representative does. */
export type SigningPerson = { kind: string; bornOn: string | null }

type SideObstacle = 'signature.child' | 'signature.age-unknown' | 'signature.grown' | 'signature.families-off'

type Setting = {
  ages: Ages
  today: string /** The act lets in representatives and minors. */
  families: boolean
}

/**
 * Why this side may not sign for the person electronically (handbook 02 §5): under 14 the representative alone, from
 * 14 to 18 both, a grown person alone. The ages are those of the organisation.
 */
export function signerObstacle(
  side: SignerKey['side'],
  { kind, bornOn }: SigningPerson,
  { ages, today, families }: Setting,
): SideObstacle | null {
  if (side === 'office') return null
  const age = ageAt(bornOn, today) ?? (kind === 'learner' ? null : ages.adult)
  if (side === 'representative') {
    if (age !== null && age >= ages.adult) return 'signature.grown'
    return families ? null : 'signature.families-off'
  }
  if (age === null) return 'signature.age-unknown'
  if (age < ages.signsBeside) return 'signature.child'
  return age < ages.adult && !families ? 'signature.families-off' : null
}

/** Whether the minor signs beside the representative: neither signs without the other. */
export const signBoth = (
  { bornOn }: SigningPerson,
  { ages, today }: Pick<Setting, 'ages' | 'today'>,
): boolean => {
  const age = ageAt(bornOn, today)
  return age !== null && age >= ages.signsBeside && age < ages.adult
}
