import { z } from 'zod'
import type { FormCode } from '#programmes'

/** Who decides that the pairs of a round are to be. */
export const decisionBodies = {
  director: { title: 'Куратор предлагает, директор утверждает приказом', genitive: 'директора' },
  teachers_council: { title: 'Педагогический совет', genitive: 'педагогического совета' },
  working_group: { title: 'Рабочая группа', genitive: 'рабочей группы' },
  methodical_council: { title: 'Методический совет', genitive: 'методического совета' },
  project_head: { title: 'Руководитель совместного проекта', genitive: 'руководителя совместного проекта' },
  employer: { title: 'Работодатель', genitive: 'работодателя' },
} as const satisfies Record<string, { title: string; genitive: string }>
export type DecisionBody = keyof typeof decisionBodies
export const bodyCodes = Object.keys(decisionBodies) as DecisionBody[]
const Body = z.enum(bodyCodes as [DecisionBody, ...DecisionBody[]])

/** Whose opinion has to be known before the decision. */
export const opinionGivers = {
  student_council: { title: 'Студенческий совет' },
  school_curator: { title: 'Куратор от школы' },
  parents_council: { title: 'Совет родителей' },
} as const satisfies Record<string, { title: string }>
export type OpinionGiver = keyof typeof opinionGivers
export const opinionCodes = Object.keys(opinionGivers) as OpinionGiver[]
const Opinion = z.enum(opinionCodes as [OpinionGiver, ...OpinionGiver[]])

/** How a form of mentoring decides on its pairs. */
export const DecisionRule = z.object({
  /** Any one of them decides. */
  bodies: z.array(Body).min(1).max(bodyCodes.length),
  opinion: Opinion.nullable(),
  /** The employer has agreed and issues an order of its own. */
  employerAgreed: z.boolean(),
})
export type DecisionRule = z.output<typeof DecisionRule>

/** «Default»: no step of its own, the order of the director is the decision. */
const byDirector: DecisionRule = { bodies: ['director'], opinion: null, employerAgreed: false }
const byCouncil: DecisionRule = {
  bodies: ['teachers_council', 'working_group'],
  opinion: null,
  employerAgreed: false,
}

/** The table of the handbook (04 §2): the practice of colleges; each organisation may set its own. */
const ofColleges: Partial<Record<FormCode, DecisionRule>> = {
  student_student: { ...byCouncil, opinion: 'student_council' },
  teacher_teacher: byCouncil,
  teacher_student: byCouncil,
  student_pupil: { bodies: ['project_head'], opinion: 'school_curator', employerAgreed: false },
  employer_student: { bodies: ['employer'], opinion: null, employerAgreed: true },
}

export const usualRule = (form: string, organisationKind: string): DecisionRule =>
  (organisationKind === 'college' ? ofColleges[form as FormCode] : undefined) ?? byDirector

/** Whether the form wants a decision on record before its pairs are formed. */
export const needsDecision = ({ bodies, opinion, employerAgreed }: DecisionRule) =>
  !bodies.includes('director') || opinion !== null || employerAgreed
