import { isMinor, reachesAgeOn } from '#people'
import { type ConsentKind, isInForce } from './consent.ts'
import type { PaperDateError, UnfitReason, WithdrawalError } from './errors.ts'
import { type GateSettings, type Subject, usualGate } from './gate.ts'

type Paper = { kind: ConsentKind; signedOn: string; expiresOn: string | null; withdrawnOn: string | null }
type Paperwork = { signedOn: string; expiresOn?: string | null | undefined }

/** Why these dates cannot be registered. */
export function registrationErrors({ signedOn, expiresOn }: Paperwork, today: string): PaperDateError[] {
  if (signedOn > today) return ['consent.signed-in-future']
  return expiresOn && expiresOn < signedOn ? ['consent.ends-before-signed'] : []
}

const ofMinors: readonly ConsentKind[] = [
  'processing_minor',
  'processing_representative',
  'participation_minor',
]
const ofEmployees: readonly ConsentKind[] = ['mentoring_employee', 'mentee_employee']

/** Why a paper of this kind, signed on this day, is not one of this person; empty when it is. */
export function unfitConsent(
  kind: ConsentKind,
  person: Subject,
  papers: readonly Paper[],
  { signedOn }: Paperwork,
  { ages }: GateSettings = usualGate,
): UnfitReason[] {
  const minor = isMinor(person.bornOn, signedOn, ages) ?? (person.kind === 'learner' ? null : false)
  if (ofMinors.includes(kind) && minor === false) return ['consent.for-minors-only']
  if (kind === 'processing_adult' && minor === true) return ['consent.for-adults-only']
  if (kind === 'processing_adult' && minor === null) return ['consent.age-unknown']
  if (ofEmployees.includes(kind) && person.kind !== 'teacher' && person.kind !== 'employee')
    return ['consent.for-employees-only']
  return papers.some((paper) => paper.kind === kind && isInForce(paper, signedOn)) ? ['consent.already'] : []
}

export type Signer = { name: string; relation: string }

/** Who signs by default: the representative, from 14 the minor below him, from 18 the person alone. */
export function usualSigner(
  kind: ConsentKind,
  person: Subject & { name: string },
  representatives: readonly Signer[],
  on: string,
  { ages }: GateSettings = usualGate,
): string {
  if (!ofMinors.includes(kind) && isMinor(person.bornOn, on, ages) !== true) return person.name
  const [first] = representatives
  if (!first) return ''
  const one = first.relation ? `${first.name} (${first.relation})` : first.name
  const signsBeside =
    kind !== 'processing_representative' &&
    person.bornOn !== null &&
    reachesAgeOn(person.bornOn, ages.signsBeside) <= on
  return signsBeside ? `${one}; ${person.name}` : one
}

/** Why a consent cannot be taken back on this day. */
export function withdrawalErrors(
  consent: { signedOn: string; withdrawnOn: string | null },
  on: string,
  today: string,
): WithdrawalError[] {
  if (consent.withdrawnOn) return ['consent.withdrawn']
  if (on > today) return ['consent.withdrawn-in-future']
  return on < consent.signedOn ? ['consent.withdrawn-before-signed'] : []
}

/** Sides of the programme from which the person steps down when this consent is taken back. */
export function frozenBy(kind: ConsentKind): readonly ('mentor' | 'mentee')[] {
  if (kind === 'mentoring_employee') return ['mentor']
  if (kind === 'mentee_employee') return ['mentee']
  const wholly: readonly ConsentKind[] = ['processing_adult', 'processing_minor', 'participation_minor']
  return wholly.includes(kind) ? ['mentor', 'mentee'] : []
}
