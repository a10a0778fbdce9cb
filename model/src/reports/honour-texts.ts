import type { Declined } from '#papers'

/** Words of an organisation that the texts need. */
export type HonourWords = { learners: Declined }

export type Occasion = {
  title: string
  /** After «Благодарим Вас …» of a letter. */
  letter: (words: HonourWords, year: string) => string
  /** What a diploma is given for: «за …». */
  diploma: (words: HonourWords, year: string) => string
  /** The last line of a letter. */
  wish: string
}

const during = (year: string) => (year ? ` в ${year} учебном\u00A0году` : '')

/** What a paper is given for. */
export const occasions = {
  year: {
    title: 'работа наставником в течение года',
    letter: (_, year) =>
      `за добросовестную работу наставником${during(year)}, внимание к людям и готовность делиться знаниями и опытом`,
    diploma: (_, year) => `за добросовестную работу наставником${during(year)}`,
    wish: 'Желаем Вам здоровья, вдохновения и новых успехов!',
  },
  colleagues: {
    title: 'помощь молодым специалистам',
    letter: (_, year) =>
      `за помощь молодым специалистам в профессиональном становлении${during(year)}, терпение и щедро переданный опыт`,
    diploma: (_, year) => `за помощь молодым специалистам в профессиональном становлении${during(year)}`,
    wish: 'Желаем Вам профессиональных побед и благодарных учеников!',
  },
  peers: {
    title: 'наставничество среди обучающихся',
    letter: ({ learners }, year) =>
      `за поддержку младших ${learners.genitive}${during(year)}, отзывчивость, ответственность и добрый пример`,
    diploma: ({ learners }, year) =>
      `за успешную работу наставником ${learners.genitive}${during(year)}, отзывчивость и ответственность`,
    wish: 'Желаем Вам успехов в учебе и верных друзей!',
  },
  partner: {
    title: 'наставничество от предприятия',
    letter: ({ learners }, year) =>
      `за участие в программе наставничества${during(year)}, подготовку ${learners.genitive} к профессии и плодотворное сотрудничество`,
    diploma: ({ learners }, year) => `за подготовку ${learners.genitive} к профессии${during(year)}`,
    wish: 'Надеемся на продолжение сотрудничества и желаем Вам благополучия и процветания!',
  },
  contest: {
    title: 'победа в конкурсе наставников',
    letter: (_, year) => `за победу в конкурсе наставников${during(year)}, мастерство и верность делу`,
    diploma: (_, year) => `за победу в конкурсе наставников${during(year)}`,
    wish: 'Желаем Вам новых побед!',
  },
  mentee: {
    title: 'успехи наставляемого',
    letter: (_, year) =>
      `за активное участие в программе наставничества${during(year)} и достигнутые результаты`,
    diploma: (_, year) =>
      `за активное участие в программе наставничества${during(year)} и достигнутые результаты`,
    wish: 'Желаем Вам новых достижений!',
  },
} as const satisfies Record<string, Occasion>

export type OccasionCode = keyof typeof occasions
