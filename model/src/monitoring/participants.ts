import type { Count } from './figures.ts'
import { sumOf } from './figures.ts'

/** What is counted of each form of mentoring. */
export const countTitles = {
  mentors: 'Наставники, всего',
  mentorLearners: 'из них обучающиеся',
  mentorTeachers: 'из них педагоги',
  mentorEmployers: 'из них работодатели',
  mentees: 'Наставляемые, всего',
  menteeLearners: 'из них обучающиеся',
  youngSpecialists: 'из них молодые специалисты',
  otherTeachers: 'из них другие педагоги',
  pairs: 'Пары',
  groups: 'Группы',
  completed: 'Завершены',
  terminated: 'Прекращены досрочно',
} as const

export type CountKey = keyof typeof countTitles
// keys of the record above, in its order
export const countKeys = Object.keys(countTitles) as CountKey[]

export type Counts = Record<CountKey, Count>
/** «ученик – ученик» with its numbers. */
export type FormCounts = Counts & { form: string }

export type Participants = {
  forms: readonly FormCounts[]
  /** A person who takes part in two forms is one person: known only to who has the list. */
  unique?: Partial<Counts> | null
}

export const noCounts = (form: string): FormCounts => ({
  form,
  ...{ mentors: null, mentorLearners: null, mentorTeachers: null, mentorEmployers: null },
  ...{ mentees: null, menteeLearners: null, youngSpecialists: null, otherTeachers: null },
  ...{ pairs: null, groups: null, completed: null, terminated: null },
})

/** The line «Итого»: people once where it is known, else the sum over the forms. */
export const totalsOf = ({ forms, unique }: Participants): Counts => {
  const total = noCounts('')
  return Object.fromEntries(
    countKeys.map((key) => [key, unique?.[key] ?? sumOf(forms.map((form) => form[key])) ?? total[key]]),
  ) as Counts // every key of the record is there
}

/** Whether people of several forms may have been added twice. */
export const mayRepeat = ({ forms, unique }: Participants): boolean =>
  forms.length > 1 && (unique?.mentors === undefined || unique?.mentees === undefined)

export const repeatNote = 'Итог по участникам приведен без исключения повторов.'
