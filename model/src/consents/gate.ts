import { z } from 'zod'
import { type Ages, type BaseRole, isMinor, type PersonKind, reachesAgeOn, usualAges } from '#people'
import { type ConsentKind, isInForce } from './consent.ts'
import type { ConsentObstacle } from './errors.ts'

/** What the gate looks at in a card. */
export type Subject = {
  kind: PersonKind
  bornOn: string | null
  certificateNumber?: string | null
  certificateOn?: string | null
}

type Paper = { kind: ConsentKind; signedOn: string; expiresOn: string | null; withdrawnOn: string | null }

/** How one takes part; what is not known yet is left out. */
export type Part = {
  role: BaseRole
  /** An employee helps an employee: art. 351.8 of the labour code. */
  amongEmployees?: boolean
  /** The mentee is, or may be, a minor. */
  withMinors?: boolean
}

/** What an organisation may set otherwise. */
export type GateSettings = {
  ages: Ages
  /** The representative consents to participation on a paper of its own. */
  participationConsent: boolean
  /** An external adult shows the certificate before he meets a minor. */
  certificate: boolean
  /** A consent of the representative stays in force after the eighteenth birthday, until its term. */
  outlivesMinority: boolean
}

export const usualGate: GateSettings = {
  ages: usualAges,
  participationConsent: true,
  certificate: true,
  outlivesMinority: true,
}

/**
 * Why the person may not stand in a pair today; empty when nothing is in the way (domain/02 §4–5).
 * Ask it for each of the two.
 */
export function pairingObstacles(
  person: Subject,
  papers: readonly Paper[],
  part: Part,
  today: string,
  settings: GateSettings = usualGate,
): ConsentObstacle[] {
  const inForce = papers.filter((paper) => isInForce(paper, today))
  const has = (kind: ConsentKind) => inForce.some((paper) => paper.kind === kind)
  const obstacles: ConsentObstacle[] = []
  const minor = countsAsMinor(person, today, settings)
  if (minor === false) {
    if (!has('processing_adult') && !hasOutlived(person, inForce, settings))
      obstacles.push('consent.processing-missing')
  } else if (minor === null && !has('processing_minor')) {
    // Nobody can tell whose consent is needed; that of a representative is never too much.
    obstacles.push('consent.age-unknown')
  } else {
    if (!has('processing_minor')) obstacles.push('consent.processing-missing')
    if (settings.participationConsent && !has('participation_minor'))
      obstacles.push('consent.participation-missing')
  }
  const employeePaper = employeeConsent(person, part)
  if (employeePaper && !has(employeePaper)) obstacles.push('consent.employee-missing')
  if (settings.certificate && needsCertificate(person, part, minor) && !isCertified(person))
    obstacles.push('consent.certificate-missing')
  return obstacles
}

/** Papers that the person needs for this part, whether they are there or not. */
export function neededConsents(
  person: Subject,
  part: Part,
  today: string,
  settings: GateSettings = usualGate,
): ConsentKind[] {
  const employee = employeeConsent(person, part)
  const own: ConsentKind[] =
    countsAsMinor(person, today, settings) === false
      ? ['processing_adult']
      : settings.participationConsent
        ? ['processing_minor', 'participation_minor']
        : ['processing_minor']
  return employee ? [...own, employee] : own
}

/** Of age are all but learners when the date of birth is not known; a learner may be either. */
function countsAsMinor({ kind, bornOn }: Subject, today: string, { ages }: GateSettings): boolean | null {
  const minor = isMinor(bornOn, today, ages)
  return minor === null && kind !== 'learner' ? false : minor
}

/** The representative signed while the person was a minor, and that term still runs. */
function hasOutlived({ bornOn }: Subject, inForce: readonly Paper[], settings: GateSettings): boolean {
  if (!settings.outlivesMinority || !bornOn) return false
  const ofAgeOn = reachesAgeOn(bornOn, settings.ages.adult)
  return inForce.some((paper) => paper.kind === 'processing_minor' && paper.signedOn < ofAgeOn)
}

function employeeConsent({ kind }: Subject, { role, amongEmployees }: Part): ConsentKind | undefined {
  if (!amongEmployees || (kind !== 'teacher' && kind !== 'employee')) return undefined
  return role === 'mentor' ? 'mentoring_employee' : 'mentee_employee'
}

/** Employees show it when they are hired; who comes from outside shows it here. */
const needsCertificate = ({ kind }: Subject, part: Part, minor: boolean | null) =>
  part.role === 'mentor' &&
  part.withMinors === true &&
  minor === false &&
  (kind === 'partner' || kind === 'parent')

const isCertified = ({ certificateNumber, certificateOn }: Subject) =>
  Boolean(certificateNumber || certificateOn)

const Settings = z.object({
  ages: z
    .object({ signsBeside: z.number().int().min(6).max(18), adult: z.number().int().min(14).max(21) })
    .catch(usualGate.ages),
  participationConsent: z.boolean().catch(usualGate.participationConsent),
  certificate: z.boolean().catch(usualGate.certificate),
  outlivesMinority: z.boolean().catch(usualGate.outlivesMinority),
})

/** What an organisation has set, the rest as usual. */
export const readGateSettings = (kept: unknown): GateSettings => Settings.catch(usualGate).parse(kept ?? {})
