import type { DateStyle, DocumentCode } from '#documents'
import { formatDate } from '#documents'
import type { ActAudience, ActCase, LegalAct } from './act.ts'
import { citation, inForce } from './act.ts'
import type { FederalActCode } from './directory.ts'
import { federalActs } from './directory.ts'

/** Whom the document is about: learners (Р-145), teachers and other employees (АЗ-1128/08, art. 351.8). */
export type Track = 'learners' | 'employees'

const employeesOnly: readonly FederalActCode[] = [
  'labour-code-351-8',
  'labour-code-191',
  'teacher-mentoring-letter',
  'teacher-growth',
  'teacher-certification',
]
const learnersOnly: readonly FederalActCode[] = ['target-model-letter']

const whole: FederalActCode[] = [
  'education-law',
  'labour-code-351-8',
  'mentoring-concept',
  'target-model',
  'target-model-letter',
  'teacher-growth',
  'teacher-mentoring-letter',
  'personal-data-law',
]
const order: FederalActCode[] = [
  'education-law',
  'labour-code-351-8',
  'mentoring-concept',
  'target-model',
  'teacher-mentoring-letter',
]
const personalData: FederalActCode[] = ['personal-data-law']

/** What each kind of document stands on, in the order in which acts are cited. */
const bases: Partial<Record<DocumentCode, readonly FederalActCode[]>> = {
  D01: order,
  D02: whole,
  D03: ['mentoring-concept', 'target-model', 'teacher-mentoring-letter'],
  D04: ['mentoring-concept', 'target-model', 'teacher-mentoring-letter'],
  D05: whole,
  D06: ['mentoring-concept', 'target-model'],
  D07: personalData,
  D14: order,
  D15: ['education-law', 'target-model'],
  D16: ['labour-code-351-8'],
  D17: ['education-law', 'mentoring-concept', 'target-model'],
  D18: ['target-model', 'teacher-mentoring-letter'],
  D24: ['labour-code-351-8', 'target-model', 'teacher-mentoring-letter'],
  D25: ['labour-code-191', 'mentoring-concept', 'target-model', 'teacher-mentoring-letter'],
  D27: ['mentoring-concept', 'target-model', 'teacher-mentoring-letter'],
  D33: ['education-law', 'teacher-certification'],
  D34: ['personal-data-law', 'destruction-proof'],
  D37: ['education-law', 'mentoring-concept', 'target-model', 'teacher-mentoring-letter'],
  D38: ['education-law', 'target-model'],
  D39: personalData,
}

export type BasisOptions = {
  /** Both by default. */
  tracks?: readonly Track[]
  /** Acts of the region and of the organisation, after the federal ones. */
  own?: readonly LegalAct[]
}

/** Acts a document of this kind cites on that day, in order; those not in force are left out. */
export function basisFor(
  code: DocumentCode,
  on: string,
  organisation: ActAudience,
  { tracks = ['learners', 'employees'], own = [] }: BasisOptions = {},
): LegalAct[] {
  const wanted = (bases[code] ?? []).filter(
    (act) =>
      (tracks.includes('employees') || !employeesOnly.includes(act)) &&
      (tracks.includes('learners') || !learnersOnly.includes(act)),
  )
  const acts = [...wanted.map(federalAct), ...own]
  return acts.filter((act) => inForce(act, on) && (!act.audience || act.audience.includes(organisation)))
}

/** An act of the federal directory. */
export function federalAct(code: FederalActCode): LegalAct {
  return federalActs.find((act) => act.code === code) as LegalAct // the code is one of theirs
}

/** «Федеральным законом …, распоряжением …», for «в соответствии с»; genitive for «на основании». */
export const citations = (
  acts: readonly LegalAct[],
  form: ActCase = 'instrumental',
  style: DateStyle = 'words',
): string => acts.map((act) => citation(act, form, (date) => formatDate(date, style))).join(', ')
