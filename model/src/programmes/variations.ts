import type { FormCode } from './forms.ts'

export type Variation = {
  title: string
  /** Tells a special category of data about the mentee: never in orders, lists and exports (domain/01 §3). */
  sensitive?: true
}

const plain = (...titles: string[]): Variation[] => titles.map((title) => ({ title }))

const pupils = plain(
  'успевающий – неуспевающий',
  'лидер – пассивный',
  'равный – равному',
  'адаптированный – неадаптированный',
)
const teachers = plain(
  'опытный учитель – молодой специалист',
  'лидер педагогического сообщества – педагог, испытывающий проблемы',
  'педагог-новатор – консервативный педагог',
  'опытный предметник – неопытный предметник',
)

/** Variations («ролевые модели») of each form; forms without a list of their own have none. */
export const variations: Partial<Record<FormCode, readonly Variation[]>> = {
  pupil_pupil: pupils,
  student_student: pupils,
  teacher_teacher: teachers,
  manager_teacher: teachers,
  student_pupil: plain(
    'успевающий – неуспевающий',
    'лидер – равнодушный',
    'равный – другому',
    'куратор – автор проекта',
  ),
  employer_pupil: plain(
    'активный профессионал – равнодушный потребитель',
    'коллега – молодой коллега',
    'работодатель – будущий сотрудник',
  ),
  employer_student: plain(
    'активный профессионал – равнодушный потребитель',
    'успешный профессионал – студент, выбирающий профессию',
    'коллега – будущий коллега',
    'работодатель – будущий сотрудник',
  ),
  teacher_student: [
    { title: 'педагог – высокомотивированный студент' },
    { title: 'педагог – студент с ОВЗ', sensitive: true },
    { title: 'педагог – студент из группы риска', sensitive: true },
  ],
}

export const variationsOf = (form: FormCode): readonly Variation[] => variations[form] ?? []
