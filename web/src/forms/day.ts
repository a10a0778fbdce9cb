const months = [
  ['января', 'январь'],
  ['февраля', 'февраль'],
  ['марта', 'март'],
  ['апреля', 'апрель'],
  ['мая', 'май'],
  ['июня', 'июнь'],
  ['июля', 'июль'],
  ['августа', 'август'],
  ['сентября', 'сентябрь'],
  ['октября', 'октябрь'],
  ['ноября', 'ноябрь'],
  ['декабря', 'декабрь'],
]

/** ISO date of what a person typed: 05.09.2026, 5.9.26, 05092026, 5/9/2026, 5 сентября 2026, 2026-09-05. */
export function parseDay(text: string): string | undefined {
  const clean = text
    .trim()
    .toLowerCase()
    .replace(/\s*г\.?$/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean)
  if (iso) return day(iso[3], iso[2], iso[1])
  const figures =
    /^(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4}|\d{2})$/.exec(clean) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(clean)
  if (figures) return day(figures[1], figures[2], figures[3])
  const words = /^(\d{1,2})\s+([а-яё]+)\s+(\d{4})$/.exec(clean)
  if (!words) return undefined
  const name = words[2] ?? ''
  // A name may be cut: «сен», «сент».
  const month = months.findIndex((forms) => name.length > 2 && forms.some((form) => form.startsWith(name)))
  return month < 0 ? undefined : day(words[1], String(month + 1), words[3])
}

function day(d: string | undefined, m: string | undefined, y: string | undefined): string | undefined {
  const [date, month, short] = [Number(d), Number(m), Number(y)]
  // Two figures of a year: from 50 on the last century, births of teachers among them.
  const year = y?.length === 2 ? (short < 50 ? 2000 + short : 1900 + short) : short
  const moment = new Date(Date.UTC(year, month - 1, date))
  const exists =
    moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date && year >= 1900 && year < 2100
  return exists ? moment.toISOString().slice(0, 10) : undefined
}

/** «05.09.2026» of an ISO date. */
export const dayText = (iso: string | null | undefined): string =>
  iso ? iso.split('-').reverse().join('.') : ''
