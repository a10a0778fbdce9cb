import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useCan } from '#api'
import { LinkTabs } from '#ui'

/** What was made, what can be made, what is made for many at once, and the book of what is registered. */
export function DocumentTabs() {
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
      <Link to="/programme/documents/register">
        <Trans>Книга и хранение</Trans>
      </Link>
    </LinkTabs>
  )
}
