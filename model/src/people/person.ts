import { z } from 'zod'
import { cleanLine, cleanText } from '#values'
import { NameForms } from '#words'

/** Whom the person is to the organisation: roles in the programme belong to participations. */
export const personKinds = ['learner', 'teacher', 'employee', 'partner', 'parent'] as const
export const PersonKind = z.enum(personKinds)
export type PersonKind = z.output<typeof PersonKind>

export const Sex = z.enum(['m', 'f'])
export type Sex = z.output<typeof Sex>

/** One line without invisible characters; the length is counted after cleaning. */
export const line = (max: number) => z.string().overwrite(cleanLine).max(max)
const text = (max: number) => z.string().overwrite(cleanText).max(max)

/** Forms of a post or a name in the six cases, corrected by a person. */
export const TextForms = z.object({
  nominative: line(300),
  genitive: line(300),
  dative: line(300),
  accusative: line(300),
  instrumental: line(300),
  prepositional: line(300),
})

/** What a person writes on a card (domain/02 §1). Health, registers, nationality and religion have no field. */
export const PersonInput = z
  .object({
    kind: PersonKind,
    lastName: line(120).min(1),
    firstName: line(120),
    patronymic: line(120),
    bornOn: z.iso.date().nullable(),
    sex: Sex.nullable(),
    /** Class of a school, group of a college. */
    groupName: line(60).nullable(),
    position: line(300),
    /** Subject taught, profession, speciality. */
    speciality: line(300),
    category: line(100),
    experienceYears: z.number().int().min(0).max(80).nullable(),
    /** The day on which the years were told; grows from there. */
    experienceOn: z.iso.date().nullable(),
    employer: line(300),
    employerInn: line(12),
    phone: line(60),
    email: line(200),
    achievements: text(2000),
    interests: z.array(line(100).min(1)).max(50),
    /** «Что важно учесть»: a neutral instruction, never a diagnosis. */
    consider: text(1000),
    nameForms: NameForms.nullable(),
    positionForms: TextForms.nullable(),
    /** External adult with minors: certificate of no criminal record. */
    certificateNumber: line(100).nullable(),
    certificateOn: z.iso.date().nullable(),
    certificateSeenBy: line(200).nullable(),
    leftOn: z.iso.date().nullable(),
  })
  .partial()
  .required({ kind: true, lastName: true })
  .meta({ id: 'PersonFields' })
export type PersonInput = z.output<typeof PersonInput>

export const Person = PersonInput.required()
  .extend({
    id: z.uuid(),
    createdAt: z.iso.datetime(),
    /** Sent back with a change: a card changed meanwhile is not overwritten. */
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Person' })
export type Person = z.output<typeof Person>

/** A mother, a father, a guardian; an institution speaks through its head. */
export const relations = [
  'мать',
  'отец',
  'опекун',
  'попечитель',
  'руководитель организации для детей-сирот',
] as const

export const RepresentativeInput = z
  .object({
    name: line(200).min(1),
    relation: line(60),
    phone: line(60),
    email: line(200),
    /** Document of authority: birth certificate, act of guardianship. Its details stay on paper. */
    authority: line(300),
  })
  .partial()
  .required({ name: true })
  .meta({ id: 'RepresentativeFields' })
export type RepresentativeInput = z.output<typeof RepresentativeInput>

export const Representative = RepresentativeInput.required()
  .extend({ id: z.uuid(), personId: z.uuid() })
  .meta({ id: 'Representative' })
export type Representative = z.output<typeof Representative>
