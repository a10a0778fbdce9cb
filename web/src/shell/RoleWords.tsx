import type { Membership } from '@app/model/accounts'
import { useLingui } from '@lingui/react/macro'
import { roleName } from '#access'
import classes from './RoleMenu.module.css'

export function RoleWords({ membership }: { membership: Membership }) {
  const { t } = useLingui()
  return (
    <span className={classes.words}>
      <span className={classes.organisation}>{membership.organisation}</span>
      <span className={classes.role}>{t(roleName(membership.role, membership.organisationKind))}</span>
    </span>
  )
}
