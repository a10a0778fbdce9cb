/** What a programme of a teaching employee works on (domain/05 §1). */
export const teacherDirections = {
  introduction: 'Знакомство с организацией и документами',
  planning: 'Планирование и ведение документации',
  methods: 'Методика учебного занятия',
  digital: 'Цифровые инструменты',
  assessment: 'Оценивание',
  class: 'Работа с классом (группой)',
  parents: 'Работа с родителями',
  needs: 'Особые образовательные потребности',
  motivated: 'Работа с мотивированными обучающимися',
  growth: 'Самообразование и аттестация',
  public: 'Общественная активность',
} as const

/** What a plan of a learner works on. */
export const learnerDirections = {
  study: 'Учеба',
  adaptation: 'Адаптация',
  communication: 'Общение и лидерство',
  project: 'Проект',
  career: 'Выбор профессии',
  contest: 'Подготовка к конкурсу',
  skills: 'Навыки работы на предприятии',
} as const

export const planDirections = { ...teacherDirections, ...learnerDirections } as const
export type PlanDirection = keyof typeof planDirections

/** Stages of the work inside a pair: an optional grouping of measures (domain/05 §4). */
export const planPhases = {
  1: 'I. Адаптационный этап',
  2: 'II. Основной (проектировочный) этап',
  3: 'III. Контрольно-оценочный этап',
} as const
export type PlanPhase = keyof typeof planPhases
