import type { Issuer } from '#documents'

/** A word in the cases that the texts of papers need. */
export type Declined = {
  nominative: string
  genitive: string
  dative: string
  accusative: string
  instrumental: string
  prepositional: string
}

/** Words that differ between a school, a college and other organisations. */
export type SettingWords = {
  /** «обучающиеся», «студенты» */
  learners: Declined
  learner: Declined
  /** Who leads a class or a group: «классные руководители». */
  tutors: Declined
  tutor: Declined
  /** «учитель», «преподаватель» */
  teacher: Declined
  /** «методические объединения», «предметно-цикловые комиссии» */
  unions: Declined
  /** Who leads them: «руководители методических объединений», «председатели предметно-цикловых комиссий». */
  unionHeads: Pick<Declined, 'genitive' | 'dative'>
  /** Where learners are counted: «класс», «группа». */
  unit: string
  /** «урок», «учебное занятие»: what colleagues visit. */
  lessons: Declined
  /** «в школе», «в колледже»: for letters and leaflets, not for official papers. */
  here: string
}

const word = (
  nominative: string,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
): Declined => ({ nominative, genitive, dative, accusative, instrumental, prepositional })

const school: SettingWords = {
  learners: word('обучающиеся', 'обучающихся', 'обучающимся', 'обучающихся', 'обучающимися', 'обучающихся'),
  learner: word('обучающийся', 'обучающегося', 'обучающемуся', 'обучающегося', 'обучающимся', 'обучающемся'),
  tutors: word(
    'классные руководители',
    'классных руководителей',
    'классным руководителям',
    'классных руководителей',
    'классными руководителями',
    'классных руководителях',
  ),
  tutor: word(
    'классный руководитель',
    'классного руководителя',
    'классному руководителю',
    'классного руководителя',
    'классным руководителем',
    'классном руководителе',
  ),
  teacher: word('учитель', 'учителя', 'учителю', 'учителя', 'учителем', 'учителе'),
  unions: word(
    'методические объединения',
    'методических объединений',
    'методическим объединениям',
    'методические объединения',
    'методическими объединениями',
    'методических объединениях',
  ),
  unionHeads: {
    genitive: 'руководителей методических объединений',
    dative: 'руководителям методических объединений',
  },
  unit: 'класс',
  lessons: word('уроки', 'уроков', 'урокам', 'уроки', 'уроками', 'уроках'),
  here: 'в школе',
}

const sessions = word('занятия', 'занятий', 'занятиям', 'занятия', 'занятиями', 'занятиях')

const college: SettingWords = {
  learners: word('студенты', 'студентов', 'студентам', 'студентов', 'студентами', 'студентах'),
  learner: word('студент', 'студента', 'студенту', 'студента', 'студентом', 'студенте'),
  tutors: word(
    'кураторы учебных групп',
    'кураторов учебных групп',
    'кураторам учебных групп',
    'кураторов учебных групп',
    'кураторами учебных групп',
    'кураторах учебных групп',
  ),
  tutor: word(
    'куратор учебной группы',
    'куратора учебной группы',
    'куратору учебной группы',
    'куратора учебной группы',
    'куратором учебной группы',
    'кураторе учебной группы',
  ),
  teacher: word(
    'преподаватель',
    'преподавателя',
    'преподавателю',
    'преподавателя',
    'преподавателем',
    'преподавателе',
  ),
  unions: word(
    'предметно-цикловые комиссии',
    'предметно-цикловых комиссий',
    'предметно-цикловым комиссиям',
    'предметно-цикловые комиссии',
    'предметно-цикловыми комиссиями',
    'предметно-цикловых комиссиях',
  ),
  unionHeads: {
    genitive: 'председателей предметно-цикловых комиссий',
    dative: 'председателям предметно-цикловых комиссий',
  },
  unit: 'группа',
  lessons: sessions,
  here: 'в колледже',
}

const additional: SettingWords = {
  ...school,
  tutors: word(
    'педагоги дополнительного образования',
    'педагогов дополнительного образования',
    'педагогам дополнительного образования',
    'педагогов дополнительного образования',
    'педагогами дополнительного образования',
    'педагогах дополнительного образования',
  ),
  tutor: word(
    'педагог дополнительного образования',
    'педагога дополнительного образования',
    'педагогу дополнительного образования',
    'педагога дополнительного образования',
    'педагогом дополнительного образования',
    'педагоге дополнительного образования',
  ),
  teacher: word('педагог', 'педагога', 'педагогу', 'педагога', 'педагогом', 'педагоге'),
  unit: 'объединение',
  lessons: sessions,
  here: 'в нашей организации',
}

const preschool: SettingWords = {
  ...additional,
  learners: word(
    'воспитанники',
    'воспитанников',
    'воспитанникам',
    'воспитанников',
    'воспитанниками',
    'воспитанниках',
  ),
  learner: word(
    'воспитанник',
    'воспитанника',
    'воспитаннику',
    'воспитанника',
    'воспитанником',
    'воспитаннике',
  ),
  tutors: word(
    'воспитатели',
    'воспитателей',
    'воспитателям',
    'воспитателей',
    'воспитателями',
    'воспитателях',
  ),
  tutor: word('воспитатель', 'воспитателя', 'воспитателю', 'воспитателя', 'воспитателем', 'воспитателе'),
  teacher: word('воспитатель', 'воспитателя', 'воспитателю', 'воспитателя', 'воспитателем', 'воспитателе'),
  unit: 'группа',
  here: 'в детском саду',
}

const bySetting: Partial<Record<Issuer['kind'], SettingWords>> = { school, college, additional, preschool }

/** The words of an organisation of this kind; an authority and a partner speak as a school. */
export const settingWords = (kind: Issuer['kind']): SettingWords => bySetting[kind] ?? school

/** «8Б» as papers write it: «8 «Б» класс»; a college and a club have groups. */
export function groupWords(group: string, college: boolean): string {
  const [, grade, letter] = /^(\d{1,2})\s*[«"]?([А-ЯЁA-Z]?)[»"]?$/iu.exec(group) ?? []
  if (college || !grade) return `группа ${group}`
  return letter ? `${grade} «${letter.toUpperCase()}» класс` : `${grade} класс`
}
