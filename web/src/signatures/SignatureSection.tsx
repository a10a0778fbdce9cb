import type { Paper } from '@app/model/registry'
import { headSigns, type Proof, signatureApi } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, useCan } from '#api'
import { PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { notify, Section } from '#ui'
import { CheckCode } from './CheckCode.tsx'
import { FileCheck } from './FileCheck.tsx'
import { ProofDialog } from './ProofDialog.tsx'
import { Scans } from './Scans.tsx'
import { SignatureList } from './SignatureList.tsx'
import classes from './Signatures.module.css'
import { Signers } from './Signers.tsx'
import { useSignatures } from './use-signatures.ts'
import { paperOnlyWords } from './words.ts'

type Props = {
  paper: Paper
  /** What follows from the signature of the head, said in the dialog. */
  consequences?: ReactNode
}

/** How a registered paper is signed: electronically, by hand with its scans, and who is left. */
export function SignatureSection({ paper, consequences }: Props) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { signed, take } = useSignatures(paper.id, paper.updatedAt)
  const isHead = useCan('document.e-sign')
  const maySign = useCan('document.sign')
  const mayWrite = useCan('document.write')
  const [signing, setSigning] = useState(false)
  if (!signed) return null
  const { rule, signatures, signers, scans, paperOnly } = signed
  const waiting = paper.state === 'registered'
  const left = signers.filter((one) => !one.signedAt)
  const refused = left.some((one) => one.refused)
  const sign = async (proof: Proof) => {
    const outcome = await call(signatureApi.sign, { params: { id: paper.id }, body: proof })
    if (!outcome.ok) return t(refusals[outcome.code])
    notify(t`Документ подписан и действует`)
    // Pairs, bases, stages and things of the day are counted of it.
    await queryClient.invalidateQueries()
    return undefined
  }
  return (
    <Section title={t`Подпись`}>
      {waiting && paperOnly && <p className={classes.quiet}>{t(paperOnlyWords[paperOnly])}</p>}
      {waiting && isHead && !paperOnly && headSigns(paper.code) && (
        <div className={classes.form}>
          <div className={classes.buttons}>
            <Button
              disabled={!rule || left.length > 0}
              aria-describedby={!rule || left.length > 0 ? 'sign-obstacle' : undefined}
              onClick={() => setSigning(true)}
            >
              <Trans>Подписать электронно…</Trans>
            </Button>
          </div>
          {!rule ? (
            <p id="sign-obstacle" className={classes.quiet}>
              <Trans>
                Электронная подпись не включена: организация ещё не приняла её правила.{' '}
                <PlaceLink to="/organisation/signing">Включить подпись</PlaceLink>
              </Trans>
            </p>
          ) : (
            left.length > 0 && (
              <p id="sign-obstacle" className={classes.quiet}>
                {refused ? (
                  t(refusals['signature.refused-by'])
                ) : (
                  <Trans>Руководитель подписывает последним: ждём остальных.</Trans>
                )}
              </p>
            )
          )}
        </div>
      )}
      {signatures.length > 0 && <SignatureList signatures={signatures} />}
      <Signers paper={paper} signed={signed} take={take} mayWrite={mayWrite && waiting} />
      <Scans paper={paper} scans={scans} take={take} mayWrite={maySign} />
      {signatures.length > 0 && <FileCheck paperId={paper.id} />}
      {paper.checkCode && <CheckCode code={paper.checkCode} />}
      {signing && rule && (
        <ProofDialog
          title={t`Подписать электронно`}
          act={`${rule.actName} № ${rule.actNumber}`}
          joined={signed.joined}
          secondFactor={signed.secondFactor}
          sign={sign}
          onClose={() => setSigning(false)}
        >
          {consequences}
        </ProofDialog>
      )}
    </Section>
  )
}
