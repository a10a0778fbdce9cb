import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useCan } from '#api'
import { LinkTabs } from '#ui'

/** What was made, what can be made, and what is made for many at once. */
export function DocumentsTabs() {
  const { t } = useLingui()
  const mayExport = useCan('person.export')
  return (
    <LinkTabs label={t`Документы`}>
      <Link to="/programme/documents" activeOptions={{ exact: true }}>
        <Trans>Составленные</Trans>
      </Link>
      <Link to="/programme/documents/new" activeOptions={{ includeSearch: false }}>
        <Trans>Новый документ</Trans>
      </Link>
      {mayExport && (
        <Link to="/programme/documents/packages">
          <Trans>Пакеты</Trans>
        </Link>
      )}
    </LinkTabs>
  )
}
