import type { Count } from './figures.ts'
import { percentOf, sumOf } from './figures.ts'
import type { IndicatorCode } from './indicators.ts'
import { indicators } from './indicators.ts'

/** An indicator of an organisation, or of a territory after `rolledUp`. */
export type IndicatorFigures = {
  code: IndicatorCode
  numerator: Count
  denominator: Count
  target: Count
  comment?: string | undefined
}

export type IndicatorStatus = 'reached' | 'close' | 'below'

export const statusTitles: Record<IndicatorStatus, string> = {
  reached: 'достигнут',
  close: 'близок к плановому',
  below: 'не достигнут',
}

/** Raw, never rounded; null is «нет данных», never 0. */
export const indicatorValue = ({ code, numerator, denominator }: IndicatorFigures): Count =>
  indicators[code].denominator ? percentOf(numerator, denominator) : numerator

/** Reached, or close to the target by a tenth of it, or below; nothing to say without both numbers. */
export function indicatorStatus(figures: IndicatorFigures): IndicatorStatus | null {
  const value = indicatorValue(figures)
  const { target, code } = figures
  if (value === null || target === null) return null
  if (indicators[code].down) return value <= target ? 'reached' : value <= target * 1.1 ? 'close' : 'below'
  if (value >= target) return 'reached'
  return value >= target * 0.9 ? 'close' : 'below'
}

/** How far from the target, in points. */
export const deviation = (figures: IndicatorFigures): Count => {
  const value = indicatorValue(figures)
  return value === null || figures.target === null ? null : value - figures.target
}

/**
 * Several organisations together: numerators and denominators are added, per cents are never averaged.
 * Who has no denominator is left out whole, or its numerator would be of somebody else's people.
 */
export function rolledUp(
  code: IndicatorCode,
  parts: readonly IndicatorFigures[],
  target: Count,
): IndicatorFigures {
  const own = parts.filter(
    (one) => one.code === code && (!indicators[code].denominator || indicatorValue(one) !== null),
  )
  return {
    code,
    numerator: sumOf(own.map(({ numerator }) => numerator)),
    denominator: sumOf(own.map(({ denominator }) => denominator)),
    target,
  }
}
