import { useMe } from '#api'
import { EmptyState, Page } from '#ui'

export function TodayRoute() {
  const me = useMe()
  return (
    <Page title={me.greeting} large>
      <EmptyState title={me.name} />
    </Page>
  )
}
