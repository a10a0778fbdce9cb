import { federalIndicators, usualTargets } from '#roadmaps'

/** Six indicators of the target model and those the practice adds to them (handbook 06 §3). */
export const indicatorCodes = [
  ...['I1', 'I2', 'I3', 'I4', 'I5', 'I6'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11'],
] as const
export type IndicatorCode = (typeof indicatorCodes)[number]

export type Indicator = {
  title: string
  /** What is counted and of what. */
  numerator: string
  /** Absent where the indicator is a number of people. */
  denominator?: string
  /** The less, the better. */
  down?: true
}

const federal = (code: string) => federalIndicators.find((one) => one.code === code)?.title ?? code

export const indicators: Record<IndicatorCode, Indicator> = {
  I1: {
    title: federal('I1'),
    numerator: 'обучающихся 10–19\u00A0лет, ставших наставляемыми',
    denominator: 'всех обучающихся 10–19\u00A0лет',
  },
  I2: {
    title: federal('I2'),
    numerator: 'обучающихся 15–19\u00A0лет, ставших наставниками',
    denominator: 'всех обучающихся 15–19\u00A0лет',
  },
  I3: {
    title: federal('I3'),
    numerator: 'молодых специалистов, ставших наставляемыми',
    denominator: 'всех молодых специалистов',
  },
  I4: {
    title: federal('I4'),
    numerator: 'предприятий, предоставивших наставников',
    denominator: 'предприятий-партнеров',
  },
  I5: {
    title: federal('I5'),
    numerator: 'удовлетворенных наставляемых',
    denominator: 'опрошенных наставляемых',
  },
  I6: {
    title: federal('I6'),
    numerator: 'удовлетворенных наставников',
    denominator: 'опрошенных наставников',
  },
  C1: {
    title: 'Охват обучающихся программами наставничества',
    numerator: 'обучающихся в любой роли',
    denominator: 'всех обучающихся',
  },
  C2: {
    title: 'Охват педагогических работников программами наставничества',
    numerator: 'педагогических работников в любой роли',
    denominator: 'всех педагогических работников',
  },
  C3: {
    title: 'Доля завершенных пар (групп)',
    numerator: 'пар (групп), завершивших работу',
    denominator: 'закрепленных пар (групп)',
  },
  C4: {
    title: 'Выполнение планов пар (групп)',
    numerator: 'выполненных пунктов планов',
    denominator: 'пунктов, срок которых наступил',
  },
  C5: {
    title: 'Регулярность встреч',
    numerator: 'проведенных встреч',
    denominator: 'запланированных встреч',
  },
  C6: {
    title: 'Доля обученных наставников',
    numerator: 'обученных наставников',
    denominator: 'наставников в парах (группах)',
  },
  C7: {
    title: 'Наставляемые без пары более 30\u00A0дней, чел.',
    numerator: 'наставляемых без пары',
    down: true,
  },
  C8: {
    title: 'Закрепление молодых специалистов',
    numerator: 'молодых специалистов, продолживших работу',
    denominator: 'молодых специалистов, начавших программу',
  },
  C9: {
    title: 'Новые наставники из числа наставляемых',
    numerator: 'наставляемых, ставших наставниками',
    denominator: 'наставляемых, завершивших программу',
  },
  C10: {
    title: 'Выполнение дорожной карты',
    numerator: 'выполненных мероприятий',
    denominator: 'мероприятий, срок которых наступил',
  },
  C11: {
    title: 'Оформление согласий',
    numerator: 'участников со всеми согласиями',
    denominator: 'всех участников',
  },
}

/** The federal value of the year; none for an indicator without a federal one. After 2024 its values are kept. */
export const federalTarget = (code: IndicatorCode, year: number): number | null =>
  usualTargets([year]).find((one) => one.code === code)?.values[0] ?? null
