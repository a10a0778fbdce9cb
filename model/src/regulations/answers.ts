import { z } from 'zod'
import type { Issuer } from '#documents'
import type { LegalAct, Track } from '#legal'
import type { FormCode, KindCode } from '#programmes'
import { formCodes, formsFor, isEmployeeTrack, kinds } from '#programmes'

const kindCodes = Object.keys(kinds) as [KindCode, ...KindCode[]] // keys of the record, in its order

const words = (max: number) => z.string().trim().max(max)

/** A form that no directory has: a local act may add its own. */
export const OwnForm = z
  .object({ title: words(200).min(1), mentor: words(500), mentee: words(500), aim: words(500) })
  .meta({ id: 'OwnForm' })
export type OwnForm = z.output<typeof OwnForm>

/** An act of the region or of the municipality, as the wizard asks for it. */
export const RegionalAct = z
  .object({
    kind: z.enum(['law', 'directive', 'order', 'decree', 'letter']),
    /** In the genitive: «Министерства образования Луговой области». */
    issuer: words(300),
    date: z.iso.date(),
    number: words(60).min(1),
    title: words(1000),
  })
  .meta({ id: 'RegionalAct' })
export type RegionalAct = z.output<typeof RegionalAct>

export const payments = ['stimulating', 'contract', 'job_function'] as const

/** Answers of the wizard of the regulation: they switch its blocks on and off. */
export const RegulationAnswers = z
  .object({
    tracks: z.array(z.enum(['learners', 'employees'])).min(1),
    forms: z.array(z.enum(formCodes)).max(formCodes.length),
    ownForms: z.array(OwnForm).max(10),
    kinds: z.array(z.enum(kindCodes)).max(kindCodes.length),
    /** «Студенческое конструкторское бюро» */
    bureau: z.boolean(),
    /** How the work of employees who are mentors is paid. */
    payment: z.enum(payments),
    /** A section «Наставничество» on the site. */
    publication: z.boolean(),
    /** Somebody answers for each form. */
    leads: z.boolean(),
    /** Academic hours a mentor is trained before the start; 0 leaves them to the curator. */
    trainingHours: z.number().int().min(0).max(500),
    regional: z.array(RegionalAct).max(20),
    /** Pages before the text: a title page, a table of contents. */
    titlePage: z.boolean(),
    contents: z.boolean(),
  })
  .meta({ id: 'RegulationAnswers' })
export type RegulationAnswers = z.output<typeof RegulationAnswers>

/** What the wizard begins with: nearly every organisation of this kind runs so. */
export function usualAnswers(kind: Issuer['kind']): RegulationAnswers {
  const tracks: Track[] = kind === 'preschool' ? ['employees'] : ['learners', 'employees']
  return {
    tracks,
    forms: formsOpen(kind, tracks).filter((form) => usual.includes(form)),
    ownForms: [],
    kinds: [...kindCodes],
    bureau: false,
    payment: 'stimulating',
    publication: true,
    leads: false,
    trainingHours: 4,
    regional: [],
    titlePage: false,
    contents: false,
  }
}

const usual: readonly FormCode[] = [
  'pupil_pupil',
  'student_student',
  'teacher_teacher',
  'student_pupil',
  'employer_pupil',
  'employer_student',
  'teacher_student',
]

/** Forms the wizard offers to this kind of organisation in the chosen tracks. */
export function formsOpen(kind: Issuer['kind'], tracks: readonly Track[]): FormCode[] {
  const own = formsFor(kind === 'authority' ? 'municipal' : kind)
  return own.filter((form) => tracks.includes(isEmployeeTrack(form) ? 'employees' : 'learners'))
}

/** What is wrong with the answers, by their names; empty when a regulation can be made. */
export function answerObstacles(
  kind: Issuer['kind'],
  answers: RegulationAnswers,
): (keyof RegulationAnswers)[] {
  const open = formsOpen(kind, answers.tracks)
  const chosen = answers.forms.length + answers.ownForms.length
  return [
    ...(answers.tracks.length === 0 ? (['tracks'] as const) : []),
    ...(chosen === 0 || answers.forms.some((form) => !open.includes(form)) ? (['forms'] as const) : []),
    ...(answers.bureau && kind !== 'college' ? (['bureau'] as const) : []),
  ]
}

/** An act of the wizard as documents cite it. */
export const citable = (act: RegionalAct): LegalAct => ({
  code: `regional-${act.number}-${act.date}`,
  kind: act.kind,
  ...(act.issuer ? { issuer: act.issuer } : {}),
  date: act.date,
  number: act.number,
  ...(act.title ? { title: act.title } : {}),
  validFrom: act.date,
})
