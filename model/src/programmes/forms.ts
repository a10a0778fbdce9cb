import type { OrganisationKind } from '#organisations'

/** The five forms of Р-145 (domain/01 §3). */
export const federalForms = [
  'pupil_pupil',
  'teacher_teacher',
  'student_pupil',
  'employer_pupil',
  'employer_student',
] as const
export type FederalForm = (typeof federalForms)[number]

/** Where a form without a federal one goes in reports: «иные формы». */
export const otherForms = 'other'

/** Who stands on a side of a form. */
export type Side = 'learner' | 'teacher' | 'employer'

/** A: learners and others (Р-145); B: teaching employees (АЗ-1128/08). */
export type Track = 'A' | 'B'

type Wording = { school: string; college: string }

export type MentoringForm = {
  /** How a school and how a college write it. */
  title: Wording
  /** How it is reported; a local form may stand for no federal one. */
  federal: FederalForm | typeof otherForms
  mentor: Side
  mentee: Side
  track: Track
  /** Mentors come from outside the organisation. */
  external: boolean
  /** Organisations whose people this form joins. */
  for: readonly OrganisationKind[]
}

const same = (title: string): Wording => ({ school: title, college: title })

/** Directory of forms: the federal five, then those that local acts add. */
export const forms = {
  pupil_pupil: {
    title: { school: 'ученик – ученик', college: 'студент – студент' },
    federal: 'pupil_pupil',
    ...{ mentor: 'learner', mentee: 'learner', track: 'A', external: false },
    for: ['school', 'additional'],
  },
  teacher_teacher: {
    title: { school: 'учитель – учитель', college: 'педагог – педагог' },
    federal: 'teacher_teacher',
    ...{ mentor: 'teacher', mentee: 'teacher', track: 'B', external: false },
    for: ['school', 'college', 'additional', 'preschool'],
  },
  student_pupil: {
    title: same('студент – ученик'),
    federal: 'student_pupil',
    ...{ mentor: 'learner', mentee: 'learner', track: 'A', external: true },
    for: ['school', 'college', 'additional'],
  },
  employer_pupil: {
    title: same('работодатель – ученик'),
    federal: 'employer_pupil',
    ...{ mentor: 'employer', mentee: 'learner', track: 'A', external: true },
    for: ['school', 'additional'],
  },
  employer_student: {
    title: same('работодатель – студент'),
    federal: 'employer_student',
    ...{ mentor: 'employer', mentee: 'learner', track: 'A', external: true },
    for: ['college'],
  },
  student_student: {
    title: same('студент – студент'),
    federal: 'pupil_pupil',
    ...{ mentor: 'learner', mentee: 'learner', track: 'A', external: false },
    for: ['college'],
  },
  teacher_pupil: {
    title: { school: 'учитель – ученик', college: 'педагог – ученик' },
    federal: otherForms,
    ...{ mentor: 'teacher', mentee: 'learner', track: 'A', external: false },
    for: ['school', 'additional'],
  },
  teacher_student: {
    title: same('педагог – студент'),
    federal: otherForms,
    ...{ mentor: 'teacher', mentee: 'learner', track: 'A', external: false },
    for: ['college'],
  },
  manager_teacher: {
    title: same('руководитель – педагог'),
    federal: 'teacher_teacher',
    ...{ mentor: 'teacher', mentee: 'teacher', track: 'B', external: false },
    for: ['school', 'college', 'additional', 'preschool'],
  },
  champion_learner: {
    title: same('обучающийся — победитель олимпиад, чемпионатов – обучающийся, школьник, абитуриент'),
    // Of a school pupil it would be `student_pupil`; the college counts its own.
    federal: 'pupil_pupil',
    ...{ mentor: 'learner', mentee: 'learner', track: 'A', external: false },
    for: ['college'],
  },
  employer_teacher: {
    title: {
      school: 'представитель предприятия – учитель',
      college: 'представитель предприятия – преподаватель',
    },
    federal: otherForms,
    ...{ mentor: 'employer', mentee: 'teacher', track: 'A', external: true },
    for: ['college'],
  },
} as const satisfies Record<string, MentoringForm>

export type FormCode = keyof typeof forms
// Keys of the record above, in its order.
export const formCodes = Object.keys(forms) as [FormCode, ...FormCode[]]

/** Schools say «ученик», colleges «студент»; every other organisation speaks as a school. */
export const settingOf = (kind: OrganisationKind): keyof Wording =>
  kind === 'college' ? 'college' : 'school'

/** The form as this kind of organisation writes it. */
export const formTitle = (code: FormCode, kind: OrganisationKind): string =>
  forms[code].title[settingOf(kind)]

/** Forms that an organisation of this kind may choose, in the order of the directory. */
export function formsFor(kind: OrganisationKind): FormCode[] {
  return formCodes.filter((code) => (forms[code] as MentoringForm).for.includes(kind))
}

/** Whether the pair of this form is one of teaching employees: written consents, art. 351.8 of the labour code. */
export const isEmployeeTrack = (code: FormCode): boolean => forms[code].track === 'B'
