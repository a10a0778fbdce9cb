const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const

/** «5 июня 2026 г.» of an ISO date, the spaces unbreakable; text that is no date is given back, to be seen and corrected. */
export function inWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (!name || Number(day) < 1 || Number(day) > 31) return date
  return [Number(day), name, year, 'г.'].join('\u00a0')
}
