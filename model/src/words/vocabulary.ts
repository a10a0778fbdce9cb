import type { Sex } from '#values'
import { type Case, inEveryCase } from './case.ts'
import { decline } from './endings.ts'

/** A school says «ученик, класс, учитель», a college «студент, группа, преподаватель». */
export type Setting = 'school' | 'college'

/** A noun in all cases of both numbers, and its forms after a number. */
export interface Noun {
  singular: Record<Case, string>
  plural: Record<Case, string>
}

const noun = (
  singular: Noun['singular'],
  plural: readonly [string, string, string, string, string, string],
): Noun => {
  const [nominative, genitive, dative, accusative, instrumental, prepositional] = plural
  return { singular, plural: { nominative, genitive, dative, accusative, instrumental, prepositional } }
}

const inanimate = (word: string) => ({ ...decline(word, 'hard'), accusative: word })

const pupil = noun(decline('ученик', 'hard'), [
  'ученики',
  'учеников',
  'ученикам',
  'учеников',
  'учениками',
  'учениках',
])
const pupilGirl = noun(decline('ученица', 'aTs'), [
  'ученицы',
  'учениц',
  'ученицам',
  'учениц',
  'ученицами',
  'ученицах',
])
const student = noun(decline('студент', 'hard'), [
  'студенты',
  'студентов',
  'студентам',
  'студентов',
  'студентами',
  'студентах',
])
const studentGirl = noun(decline('студентка', 'aVelar'), [
  'студентки',
  'студенток',
  'студенткам',
  'студенток',
  'студентками',
  'студентках',
])
const schoolClass = noun(inanimate('класс'), [
  'классы',
  'классов',
  'классам',
  'классы',
  'классами',
  'классах',
])
const group = noun(decline('группа', 'a'), ['группы', 'групп', 'группам', 'группы', 'группами', 'группах'])
const teacher = noun(decline('учитель', 'soft'), [
  'учителя',
  'учителей',
  'учителям',
  'учителей',
  'учителями',
  'учителях',
])
const lecturer = noun(decline('преподаватель', 'soft'), [
  'преподаватели',
  'преподавателей',
  'преподавателям',
  'преподавателей',
  'преподавателями',
  'преподавателях',
])
const formTutor = noun(
  inEveryCase((one) => `${decline('классный', 'adjective')[one]} ${decline('руководитель', 'soft')[one]}`),
  [
    'классные руководители',
    'классных руководителей',
    'классным руководителям',
    'классных руководителей',
    'классными руководителями',
    'классных руководителях',
  ],
)
const groupTutor = noun(
  inEveryCase((one) => `${decline('куратор', 'hard')[one]} группы`),
  [
    'кураторы групп',
    'кураторов групп',
    'кураторам групп',
    'кураторов групп',
    'кураторами групп',
    'кураторах групп',
  ],
)
const lesson = noun(inanimate('урок'), ['уроки', 'уроков', 'урокам', 'уроки', 'уроками', 'уроках'])
const session = noun(decline('занятие', 'neuterIe'), [
  'занятия',
  'занятий',
  'занятиям',
  'занятия',
  'занятиями',
  'занятиях',
])
const union = noun(
  inEveryCase(
    (one) =>
      `${decline('методическое', 'neuterAdjectiveVelar')[one]} ${decline('объединение', 'neuterIe')[one]}`,
  ),
  [
    'методические объединения',
    'методических объединений',
    'методическим объединениям',
    'методические объединения',
    'методическими объединениями',
    'методических объединениях',
  ],
)
const commission = noun(
  inEveryCase(
    (one) => `${decline('предметно-цикловая', 'feminineAdjective')[one]} ${decline('комиссия', 'iya')[one]}`,
  ),
  [
    'предметно-цикловые комиссии',
    'предметно-цикловых комиссий',
    'предметно-цикловым комиссиям',
    'предметно-цикловые комиссии',
    'предметно-цикловыми комиссиями',
    'предметно-цикловых комиссиях',
  ],
)

/** The words that differ between a school and a college. */
export const vocabulary = {
  school: {
    learner: pupil,
    learnerGirl: pupilGirl,
    group: schoolClass,
    teacher,
    groupTutor: formTutor,
    lesson,
    teachersUnion: union,
  },
  college: {
    learner: student,
    learnerGirl: studentGirl,
    group,
    teacher: lecturer,
    groupTutor,
    lesson: session,
    teachersUnion: commission,
  },
} as const satisfies Record<Setting, Record<string, Noun>>

/** Names of the forms of mentoring as the two kinds of institutions write them (handbook 01 § 3). */
export const formTitles = {
  pupil_pupil: { school: 'ученик – ученик', college: 'студент – студент' },
  student_student: { school: 'ученик – ученик', college: 'студент – студент' },
  teacher_teacher: { school: 'учитель – учитель', college: 'педагог – педагог' },
  student_pupil: { school: 'студент – ученик', college: 'студент – ученик' },
  employer_pupil: { school: 'работодатель – ученик', college: 'работодатель – ученик' },
  employer_student: { school: 'работодатель – студент', college: 'работодатель – студент' },
  teacher_pupil: { school: 'учитель – ученик', college: 'педагог – ученик' },
  teacher_student: { school: 'педагог – студент', college: 'педагог – студент' },
  manager_teacher: { school: 'руководитель – педагог', college: 'руководитель – педагог' },
  employer_teacher: {
    school: 'представитель предприятия – учитель',
    college: 'представитель предприятия – преподаватель',
  },
} as const satisfies Record<string, Record<Setting, string>>

/** «ученица 8А класса», «студента группы СТР-11»: how a learner stands in a list, in any case. */
export function learnerPost(
  learner: { setting: Setting; sex?: Sex | null; group: string },
  one: Case = 'nominative',
): string {
  const words = vocabulary[learner.setting]
  const who = (learner.sex === 'f' ? words.learnerGirl : words.learner).singular[one]
  const where = learner.group.trim()
  if (!where) return who
  return learner.setting === 'school' ? `${who} ${where}\u00a0класса` : `${who} группы\u00a0${where}`
}
