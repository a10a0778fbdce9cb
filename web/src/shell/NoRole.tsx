import type { Membership } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { roleName } from '#access'
import classes from './Shell.module.css'
import { useChooseRole } from './use-choose-role.ts'

/** Nobody works without a role: choose one of those that are left, or ask for one. */
export function NoRole({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useLingui()
  const choose = useChooseRole()
  return (
    <div className={classes.norole}>
      <h1 data-page-title tabIndex={-1}>
        {memberships.length > 0 ? <Trans>Выберите роль</Trans> : <Trans>У вас пока нет ни одной роли</Trans>}
      </h1>
      {memberships.length === 0 && (
        <p>
          <Trans>
            Роль даёт куратор программы или директор. Попросите приглашение: откройте его ссылку и войдите со
            своим логином.
          </Trans>
        </p>
      )}
      {memberships.map((one) => (
        <p key={one.id}>
          <Button variant="default" onClick={() => void choose(one.id)}>
            {one.organisation}, {t(roleName(one.role, one.organisationKind))}
          </Button>
        </p>
      ))}
    </div>
  )
}
