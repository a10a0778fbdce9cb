import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useCan } from '#api'
import { LinkTabs } from '#ui'

/** Pages of «Организация», those that the role may open. */
export function OrganisationTabs() {
  const { t } = useLingui()
  const people = useCan('membership.read')
  const journal = useCan('journal.read')
  const templates = useCan('template.write')
  const records = useCan('document.read')
  return (
    <LinkTabs label={t`Организация`}>
      <Link to="/organisation" activeOptions={{ exact: true }}>
        <Trans>Профиль и реквизиты</Trans>
      </Link>
      {people && (
        <Link to="/organisation/people">
          <Trans>Люди и роли</Trans>
        </Link>
      )}
      {templates && (
        <Link to="/organisation/templates">
          <Trans>Шаблоны документов</Trans>
        </Link>
      )}
      {records && (
        <Link to="/organisation/records">
          <Trans>Номера и дела</Trans>
        </Link>
      )}
      {journal && (
        <Link to="/organisation/journal">
          <Trans>Журнал</Trans>
        </Link>
      )}
    </LinkTabs>
  )
}
