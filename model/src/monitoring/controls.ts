import { contingentLines } from '#roadmaps'
import type { Count } from './figures.ts'
import { sumOf } from './figures.ts'
import type { MonitoringForm } from './form.ts'
import type { IndicatorCode } from './indicators.ts'
import { totalsOf } from './participants.ts'
import { respondentTitles } from './satisfaction.ts'

/** Relations between the numbers of D30 (handbook 09 §3). */
export const controlCodes = [
  'monitoring.pairs-below-mentors',
  'monitoring.mentees-below-pairs',
  'monitoring.parts-exceed-whole',
  'monitoring.numerator-exceeds-sheet',
  'monitoring.satisfied-exceed-answered',
  'monitoring.answered-exceed-asked',
  'monitoring.young-specialists-exceed',
] as const
export type ControlCode = (typeof controlCodes)[number]

/** What does not agree, and in which row of which sheet. */
export type ControlFlaw = { code: ControlCode; sheet: number; row: string }

/** Empty when the numbers agree; what is not known is not compared. `capacity`: how many mentors a pair has at most. */
export function controlFlaws(form: MonitoringForm, capacity = 1): ControlFlaw[] {
  return [...countFlaws(form, capacity), ...numeratorFlaws(form), ...surveyFlaws(form), ...youngFlaws(form)]
}

const exceeds = (part: Count | undefined, whole: Count | undefined): boolean =>
  part !== null && part !== undefined && whole !== null && whole !== undefined && part > whole

function countFlaws({ participants }: MonitoringForm, capacity: number): ControlFlaw[] {
  return participants.forms.flatMap((form): ControlFlaw[] => {
    const at = { sheet: 3, row: form.form }
    const together = sumOf([form.pairs, form.groups])
    const mentors = form.mentors === null ? null : form.mentors / capacity
    const parts = [
      [sumOf([form.mentorLearners, form.mentorTeachers, form.mentorEmployers]), form.mentors],
      [sumOf([form.menteeLearners, form.youngSpecialists, form.otherTeachers]), form.mentees],
      [sumOf([form.completed, form.terminated]), together],
    ] as const
    return [
      ...(exceeds(mentors, together) ? [{ code: 'monitoring.pairs-below-mentors' as const, ...at }] : []),
      ...(exceeds(form.pairs, form.mentees)
        ? [{ code: 'monitoring.mentees-below-pairs' as const, ...at }]
        : []),
      ...(parts.some(([part, whole]) => exceeds(part, whole))
        ? [{ code: 'monitoring.parts-exceed-whole' as const, ...at }]
        : []),
    ]
  })
}

/** Who is counted in an indicator stands on the sheets of participants and partners. */
function numeratorFlaws({ participants, partners, indicators }: MonitoringForm): ControlFlaw[] {
  const totals = totalsOf(participants)
  const most: Partial<Record<IndicatorCode, Count>> = {
    I1: totals.menteeLearners,
    I2: totals.mentorLearners,
    I3: totals.youngSpecialists,
    I4: partners.length,
    I5: totals.mentees,
    I6: totals.mentors,
  }
  return indicators
    .filter(({ code, numerator }) => exceeds(numerator, most[code]))
    .map(({ code }) => ({ code: 'monitoring.numerator-exceeds-sheet', sheet: 4, row: code }))
}

const surveyFlaws = ({ satisfaction }: MonitoringForm): ControlFlaw[] =>
  satisfaction.flatMap(({ role, form, asked, answered, satisfied }): ControlFlaw[] => {
    const at = { sheet: 8, row: [respondentTitles[role], form].filter(Boolean).join(', ') }
    return [
      ...(exceeds(satisfied, answered)
        ? [{ code: 'monitoring.satisfied-exceed-answered' as const, ...at }]
        : []),
      ...(exceeds(answered, asked) ? [{ code: 'monitoring.answered-exceed-asked' as const, ...at }] : []),
    ]
  })

function youngFlaws({ participants, contingent, kind }: MonitoringForm): ControlFlaw[] {
  const row = contingentLines(kind).find(({ title }) => title === 'со стажем до 3\u00A0лет')
  const all = row && contingent?.values[row.code]?.fact
  return row && exceeds(totalsOf(participants).youngSpecialists, all)
    ? [{ code: 'monitoring.young-specialists-exceed', sheet: 2, row: row.code }]
    : []
}
