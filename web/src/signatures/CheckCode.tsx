import { shownCode } from '@app/model/checks'
import { Trans } from '@lingui/react/macro'
import classes from './Signatures.module.css'

/** What a stranger would be told by the code of the paper. */
export function CheckCode({ code }: { code: string }) {
  const shown = shownCode(code)
  return (
    <p className={classes.quiet}>
      <Trans>
        Код проверки <span className={classes.sum}>{shown}</span>.{' '}
        <a href={`/check/${shown}`} target="_blank" rel="noreferrer">
          Открыть страницу проверки
        </a>
      </Trans>
    </p>
  )
}
