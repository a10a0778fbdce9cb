import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMe } from '#api'
import { formatDate } from '#ui'
import classes from './Shell.module.css'

/** Until the day from which the role needs a second factor: so that the day does not come as a surprise. */
export function FactorDue() {
  const { t } = useLingui()
  const { totp, totpRequiredOn } = useMe()
  if (totp || !totpRequiredOn) return null
  return (
    <section className={classes.demo} aria-label={t`Напоминание`} data-no-print>
      <Trans>
        С {formatDate(totpRequiredOn)} для вашей роли нужен код подтверждения.{' '}
        <Link to="/account">Включить</Link>
      </Trans>
    </section>
  )
}
