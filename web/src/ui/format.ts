/** Words and figures as people write them; the language comes from the page. */
const language = () => (typeof document === 'undefined' ? 'ru' : document.documentElement.lang || 'ru')

const isoDay = /^(\d{4})-(\d{2})-(\d{2})/

/** «05.09.2026» from an ISO date; a moment is shown in the time zone of the device. */
export function formatDate(iso: string | null | undefined): string {
  if (!iso) return ''
  if (iso.length > 10) return new Date(iso).toLocaleDateString('ru-RU')
  const [, year, month, day] = isoDay.exec(iso) ?? []
  return year ? `${day}.${month}.${year}` : iso
}

/** «05.09.2026, 14:30». */
export function formatMoment(iso: string | null | undefined): string {
  if (!iso) return ''
  const options = {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Date(iso).toLocaleString('ru-RU', options)
}

/** «5 сентября 2026 г.», «5 September 2026». */
export function formatLongDate(iso: string): string {
  const [, year, month, day] = isoDay.exec(iso) ?? []
  const date = new Date(Number(year), Number(month) - 1, Number(day))
  return date.toLocaleDateString(language() === 'en' ? 'en-GB' : 'ru-RU', { dateStyle: 'long' })
}

/** «пятница, 20 ноября». */
export function formatWeekday(date: Date): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return date.toLocaleDateString(language() === 'en' ? 'en-GB' : 'ru-RU', options)
}

/** «1 143» with a narrow space, «87,4». */
export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString(language() === 'en' ? 'en-GB' : 'ru-RU', { maximumFractionDigits: digits })
}

/** «71 %» of a part from 0 to 1. */
export function formatPart(part: number): string {
  return `${formatNumber(part * 100)} %`
}

/** «12 КБ», «1,4 МБ». */
export function formatBytes(bytes: number): string {
  const english = language() === 'en'
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, bytes / 1000))} ${english ? 'kB' : 'КБ'}`
  return `${formatNumber(bytes / 1_000_000, 1)} ${english ? 'MB' : 'МБ'}`
}

/** «только что», «5 минут назад», «вчера», then the date. */
export function formatAgo(iso: string, now = new Date()): string {
  const seconds = (now.getTime() - new Date(iso).getTime()) / 1000
  const words = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' })
  if (seconds < 60) return words.format(0, 'second')
  if (seconds < 3600) return words.format(-Math.floor(seconds / 60), 'minute')
  if (seconds < 86_400) return words.format(-Math.floor(seconds / 3600), 'hour')
  if (seconds < 7 * 86_400) return words.format(-Math.floor(seconds / 86_400), 'day')
  return formatDate(iso)
}
