import type { Issuer } from '#documents'
import { monthNumber } from '#documents'
import { settingWords } from '#papers'
import { stageNumbers, stageTexts } from '#programmes'
import { type Month, monthAfter, monthOf } from '#values'
import type { Deadline } from './deadline.ts'
import source from './standard-measures.json' with { type: 'json' }
import teachers from './teacher-stages.json' with { type: 'json' }

export type RoadmapMeasure = {
  /** «1.1» */
  number: string
  title: string
  /** One, or several months of a year: «январь 2027 г., май 2027 г.». */
  deadlines: readonly Deadline[]
  /** As it is printed; several are separated by commas. */
  responsible: string
  /** Columns that a map may have besides. */
  result?: string
  mark?: string
}

export type RoadmapStage = {
  title: string
  task?: string
  result?: string
  /** Only the last stage has one in real maps. */
  goal?: string
  measures: readonly RoadmapMeasure[]
}

/** The long pace of two schools, one academic year, one year of the system for teachers. */
export const paces = ['long', 'compact', 'teachers'] as const
export type Pace = (typeof paces)[number]

/** Seven stages with deadlines counted from the beginning of the cycle: thirty-six measures, or those for teachers. */
export function standardStages(pace: Pace, startsOn: string, kind: Issuer['kind']): RoadmapStage[] {
  if (pace === 'teachers') return teacherStages(startsOn, kind)
  const months = compactDeadlines(startsOn)
  const deadlines = pace === 'long' ? longDeadlines(startsOn) : ({ compact }: Source) => months(compact)
  return stageNumbers.map((stage) => ({
    ...stageTexts[stage],
    ...(stage === 7 ? { goal: 'Закрепить опыт наставничества и показать его ценность' } : {}),
    measures: source.measures
      .filter((measure) => measure.stage === stage)
      .map((measure) => ({
        number: measure.code,
        title: measure.title,
        deadlines: deadlines(measure),
        responsible: inWordsOf(kind, measure.responsible),
      })),
  }))
}

type Source = (typeof source.measures)[number]

/** A cycle that begins in summer begins in September: there is nobody to work with before. */
const anchorOf = (start: Month): Month =>
  start.month === 7 || start.month === 8 ? { ...start, month: 9 } : start

const longDeadlines = (startsOn: string) => {
  const first = anchorOf(monthOf(startsOn))
  return ({ from, to }: Source): Deadline[] => [span(monthAfter(first, from), monthAfter(first, to))]
}

/** Months of the academic year; a late start moves the preparation and leaves the end of the year in its place. */
const compactDeadlines = (startsOn: string) => {
  const first = anchorOf(monthOf(startsOn))
  const late = (first.month + 3) % 12 // months after September
  const september = monthAfter(first, -late)
  const keepsEnd = late <= latestKept
  const place = (month: number) => {
    const count = (month + 3) % 12
    if (!keepsEnd) return monthAfter(first, count)
    return monthAfter(september, count <= preparation ? count + late : Math.max(count, late + preparation))
  }
  return (months: string): Deadline[] =>
    months.split(',').map((part): Deadline => {
      if (part.trim() === 'весь период') return { type: 'whole_period' }
      const [from = 0, to = from] = part.split('–').map(monthNumber)
      return span(place(from), place(to))
    })
}

const teacherStages = (startsOn: string, kind: Issuer['kind']): RoadmapStage[] => {
  const months = compactDeadlines(startsOn)
  return teachers.stages.map(({ measures, ...stage }) => ({
    ...stage,
    measures: measures.map((measure) => ({
      number: measure.code,
      title: measure.title,
      deadlines: months(measure.months),
      responsible: inWordsOf(kind, measure.responsible),
      result: measure.document,
    })),
  }))
}

/** December: the work of pairs has begun by then. */
const preparation = 3
/** A start in January still leaves three months of work. */
const latestKept = 4

const span = (from: Month, to: Month): Deadline =>
  from.year === to.year && from.month === to.month
    ? { type: 'month', at: from }
    : { type: 'month_range', from, to }

/** «Классные руководители» are «кураторы учебных групп» in a college. */
function inWordsOf(kind: Issuer['kind'], responsible: string): string {
  const tutors = settingWords(kind).tutors.nominative
  return (
    responsible
      .replace('Классные руководители', tutors.charAt(0).toLocaleUpperCase('ru') + tutors.slice(1))
      .replace('классные руководители', tutors)
      .replace(/(?<![\p{L}-])(п)сихолог/giu, '$1едагог-психолог')
      // in a college a curator is first of all of a group
      .replace(/(?<=^|, )(к)уратор(?=,|$)/giu, kind === 'college' ? '$1уратор программы' : '$1уратор')
  )
}
