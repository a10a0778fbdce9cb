import type { Facts, FigureCode, Figure as FigureLine } from '@app/model/programmes'

type FactFigure = { code: FigureCode; value: keyof Facts; of?: keyof Facts }

const whole: readonly FactFigure[] = [
  { code: 'learners-covered', value: 'learnersIn', of: 'learners' },
  { code: 'teachers-covered', value: 'teachersIn', of: 'teachers' },
  { code: 'pairs-at-work', value: 'pairsActive' },
  { code: 'mentees-without-pair', value: 'menteesWaiting' },
  { code: 'mentors-without-mentee', value: 'mentorsWaiting' },
]

/** Of the class of a tutor: what is counted person by person. */
const ofClass: readonly FactFigure[] = [
  { code: 'mentees', value: 'mentees' },
  { code: 'mentors', value: 'mentors' },
  { code: 'consents-missing', value: 'menteesNoConsent' },
  { code: 'mentees-without-pair', value: 'menteesWaiting' },
]

const ofEnterprise: readonly FactFigure[] = [
  { code: 'mentors', value: 'mentors' },
  { code: 'mentors-without-mentee', value: 'mentorsWaiting' },
]

const sets = { whole, ofClass, ofEnterprise }

/** Figures under the list of things; what nobody counts is left out. */
export const figuresOf = (facts: Facts, set: keyof typeof sets): FigureLine[] =>
  sets[set].flatMap(({ code, value, of }) => {
    const [count, all] = [facts[value], of ? facts[of] : null]
    return count === undefined || all === undefined ? [] : [{ code, value: count, of: all }]
  })
