/** Indicators of the target model and their federal values for 2020–2024, % (handbook 06 §3). */
export const federalIndicators: readonly { code: string; title: string; values: readonly number[] }[] = [
  {
    code: 'I1',
    title: 'Доля детей в возрасте от 10 до 19 лет, вошедших в программы наставничества в роли наставляемого',
    values: [10, 20, 35, 50, 70],
  },
  {
    code: 'I2',
    title:
      'Доля детей и подростков в возрасте от 15 до 19 лет, вошедших в программы наставничества в роли наставника',
    values: [2, 4, 6, 8, 10],
  },
  {
    code: 'I3',
    title:
      'Доля учителей – молодых специалистов (с опытом работы от 0 до 3 лет), вошедших в программы наставничества в роли наставляемого',
    values: [10, 20, 35, 50, 70],
  },
  {
    code: 'I4',
    title:
      'Доля предприятий (организаций), вошедших в программы наставничества, предоставив своих наставников',
    values: [2, 4, 8, 16, 30],
  },
  {
    code: 'I5',
    title: 'Уровень удовлетворенности наставляемых участием в программах наставничества',
    values: [50, 55, 60, 70, 85],
  },
  {
    code: 'I6',
    title: 'Уровень удовлетворенности наставников участием в программах наставничества',
    values: [50, 55, 60, 70, 85],
  },
]

const firstYear = 2020

export type YearlyTarget = {
  code?: string
  title: string
  /** Per cent of each year of the map; null is not set yet. */
  values: readonly (number | null)[]
}

/** Federal targets of the years; after 2024 no series is published, so its values are kept. */
export const usualTargets = (years: readonly number[]): YearlyTarget[] =>
  federalIndicators.map(({ code, title, values }) => ({
    code,
    title,
    values: years.map((year) => values[Math.min(year - firstYear, values.length - 1)] ?? null),
  }))
