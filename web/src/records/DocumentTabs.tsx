import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { LinkTabs } from '#ui'

/** Pages of «Документы»: what is in work, and the book of what is registered. */
export function DocumentTabs() {
  const { t } = useLingui()
  return (
    <LinkTabs label={t`Документы`}>
      <Link to="/programme/documents" activeOptions={{ exact: true }}>
        <Trans>Документы цикла</Trans>
      </Link>
      <Link to="/programme/documents/register">
        <Trans>Книга и хранение</Trans>
      </Link>
    </LinkTabs>
  )
}
