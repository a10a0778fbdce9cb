import { useMe } from '#api'
import { TodayPage } from './TodayPage.tsx'

const isoDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-')

export function TodayRoute() {
  const me = useMe()
  const now = new Date()
  return <TodayPage name={me.greeting} now={now} today={isoDay(now)} todos={[]} />
}
