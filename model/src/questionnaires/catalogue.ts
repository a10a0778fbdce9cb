import { z } from 'zod'
import source from './questionnaires.json' with { type: 'json' }

export const questionTypes = [
  'scale10',
  'yesno',
  'text',
  'number',
  'choice',
  'multi',
  'matrix4',
  'freq5',
  'score3',
  'score5',
  'list',
] as const

export const Question = z
  .object({
    n: z.number().int(),
    id: z.string(),
    type: z.enum(questionTypes),
    text: z.string(),
    options: z.array(z.string()).optional(),
    /** For those who run the survey; never printed. */
    note: z.string().optional(),
    /** Enters the index of satisfaction. */
    satisfaction: z.boolean().optional(),
  })
  .meta({ id: 'Question' })
export type Question = z.output<typeof Question>

export const Questionnaire = z
  .object({
    id: z.string(),
    title: z.string(),
    /** Only of the questionnaires before and after. */
    form: z.string().optional(),
    respondent: z.string(),
    moment: z.string(),
    anonymousAllowed: z.boolean().optional(),
    items: z.array(Question),
  })
  .meta({ id: 'Questionnaire' })
export type Questionnaire = z.output<typeof Questionnaire>

/** Every questionnaire the system ships with, in the order of the stages. */
// the types of the file are wider: a test reads it by the schema
export const questionnaireCatalogue = source.questionnaires as readonly Questionnaire[]

/** Labels of the four levels and of the five frequencies. */
export const levels4: readonly string[] = source.scales.matrix4
export const frequencies5: readonly string[] = source.scales.freq5

/** A questionnaire by its code: `needs.student`. */
export const questionnaire = (id: string): Questionnaire | undefined =>
  questionnaireCatalogue.find((one) => one.id === id)

const learnerForms = ['pupil_pupil', 'student_pupil', 'employer_pupil', 'employer_student', 'teacher_student']
const learnerPolls = ['needs.student', 'competence.student', 'preference.mentee']

/** Whether learners fill it in: they may be helped by an adult, and the paper says so. */
export const isForLearners = ({ id, form, respondent }: Questionnaire): boolean =>
  learnerPolls.includes(id) ||
  (form !== undefined && (form === 'pupil_pupil' || (respondent === 'mentee' && learnerForms.includes(form))))

const adultPolls = ['needs.young_specialist', 'competence.adult']

/** Whether the questionnaire is for such a person: of the role in its code, a learner or a grown one where it says so. */
export function suitsPerson(
  one: Questionnaire,
  { kind, roles }: { kind: string; roles: readonly string[] },
): boolean {
  const [, role = one.id === 'mentor_sheet' ? 'mentor' : ''] = /\.(mentee|mentor)(?:\.|$)/u.exec(one.id) ?? []
  if (role && !roles.includes(role)) return false
  // a teacher may be a mentee too and say whom he would like
  if (isForLearners(one)) return kind === 'learner' || one.id === 'preference.mentee'
  const grown = adultPolls.includes(one.id) || /^(?:teacher|employer)_/u.test(one.form ?? '')
  return !grown || kind !== 'learner'
}
