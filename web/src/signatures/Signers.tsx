import type { Paper } from '@app/model/registry'
import { headSigns, type PaperSignatures, type Signer, signerId } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatMoment, StateMark } from '#ui'
import { ChooseSigners } from './ChooseSigners.tsx'
import classes from './Signatures.module.css'
import { SignerPlace } from './SignerPlace.tsx'
import type { useSignatures } from './use-signatures.ts'

type Props = {
  paper: Paper
  signed: PaperSignatures
  take: ReturnType<typeof useSignatures>['take']
  mayWrite: boolean
}

/** Who signs besides the head, who of them is left, and who has refused and why. */
export function Signers({ paper, signed, take, mayWrite }: Props) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  const { signers, rule, signatures, paperOnly } = signed
  const mayChange = mayWrite && rule !== null && paperOnly === null && signatures.length === 0
  // Who has signed stands above with the signature.
  const left = signers.filter((one) => !one.signedAt)
  if (left.length === 0 && !mayChange) return null
  return (
    <>
      {left.length > 0 && (
        <ul
          className={classes.list}
          aria-label={headSigns(paper.code) ? t`Подписывают кроме руководителя` : t`Подписывают`}
        >
          {left.map((one) => (
            <li key={signerId(one.key)} className={classes.row}>
              <span className={classes.name}>
                {one.name}
                <SignerPlace side={one.key.side} place={one.place} />
              </span>
              <SignerState signer={one} />
              {one.refused && <p className={classes.reason}>{one.refused.reason}</p>}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <div className={classes.buttons}>
          <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
            {headSigns(paper.code) ? <Trans>Кто ещё подписывает…</Trans> : <Trans>Кто подписывает…</Trans>}
          </Button>
        </div>
      )}
      {opened && <ChooseSigners paper={paper} signed={signed} take={take} onClose={() => setOpened(false)} />}
    </>
  )
}

function SignerState({ signer }: { signer: Signer }) {
  const { t } = useLingui()
  if (signer.refused)
    return <StateMark tone="danger">{t`отказ, ${formatMoment(signer.refused.at)}`}</StateMark>
  return signer.reachable ? (
    <StateMark tone="warning">{t`ждём подписи`}</StateMark>
  ) : (
    <StateMark tone="danger">{t`нет входа в систему`}</StateMark>
  )
}
