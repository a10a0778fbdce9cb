import type { Installation } from '@app/model/accounts'
import { Trans, useLingui } from '@lingui/react/macro'
import { roleName } from '#access'
import classes from './Entry.module.css'

type Account = Installation['demoAccounts'][number]
type Props = { accounts: readonly Account[]; busy: boolean; onEnter: (account: Account) => void }

/** Ready-made accounts of the demonstration: one click enters as anybody. */
export function DemoAccounts({ accounts, busy, onEnter }: Props) {
  const { t } = useLingui()
  const organisations = [...new Set(accounts.map((account) => account.organisation))]
  return (
    <section className={classes.demo}>
      <h2 className={classes.subtitle}>
        <Trans>Войти в демонстрацию</Trans>
      </h2>
      <p className={classes.note}>
        <Trans>
          Организации и люди вымышлены. Выберите, чьими глазами посмотреть: пароль не понадобится.
        </Trans>
      </p>
      <div className={classes.organisations}>
        {organisations.map((organisation) => (
          <div key={organisation}>
            <h3 className={classes.organisation}>{organisation}</h3>
            <ul className={classes.accounts}>
              {accounts
                .filter((account) => account.organisation === organisation)
                .map((account) => (
                  <li key={`${account.role}-${account.login}`}>
                    <button
                      type="button"
                      className={classes.account}
                      disabled={busy}
                      onClick={() => onEnter(account)}
                    >
                      <span className={classes.role}>{t(roleName(account.role))}</span>
                      <span className={classes.login}>{account.login}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
