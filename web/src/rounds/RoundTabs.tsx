import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { LinkTabs } from '#ui'
import classes from './RoundTabs.module.css'

/** Steps of one round: its drafts, the meeting, the preference cards, the decision. */
export function RoundTabs({ round }: { round: string }) {
  const { t } = useLingui()
  const params = { round }
  return (
    <div className={classes.steps}>
      <LinkTabs label={t`Шаги подбора`}>
        <Link
          to="/programme/matching/$round"
          params={params}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          <Trans>Пары</Trans>
        </Link>
        <Link to="/programme/matching/$round/meeting" params={params}>
          <Trans>Встреча</Trans>
        </Link>
        <Link to="/programme/matching/$round/cards" params={params}>
          <Trans>Карточки</Trans>
        </Link>
        <Link to="/programme/matching/$round/decision" params={params}>
          <Trans>Решение</Trans>
        </Link>
      </LinkTabs>
    </div>
  )
}
