import type { Signer } from '@app/model/signatures'
import { Trans } from '@lingui/react/macro'
import classes from './Signatures.module.css'

/** The class or the position; of a representative the child. */
export function SignerPlace({ side, place }: { side: Signer['key']['side']; place: string }) {
  if (!place) return null
  return (
    <span className={classes.quiet}>
      , {side === 'representative' ? <Trans>законный представитель: {place}</Trans> : place}
    </span>
  )
}
