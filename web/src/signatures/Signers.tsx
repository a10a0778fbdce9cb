import type { Paper } from '@app/model/registry'
import { type PaperSignatures, signatureApi } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { Dialog, formatMoment, Note, StateMark } from '#ui'
import classes from './Signatures.module.css'
import type { useSignatures } from './use-signatures.ts'

type Props = {
  paper: Paper
  signed: PaperSignatures
  take: ReturnType<typeof useSignatures>['take']
  mayWrite: boolean
}

/** Who signs besides the head, and who of them is left. */
export function Signers({ paper, signed, take, mayWrite }: Props) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  const { signers, rule, signatures } = signed
  const mayChange = mayWrite && rule !== null && signatures.length === 0 && paper.readers.length > 0
  if (signers.length === 0 && !mayChange) return null
  return (
    <>
      {signers.length > 0 && (
        <ul className={classes.list} aria-label={t`Подписывают кроме руководителя`}>
          {signers.map((one) => (
            <li key={one.personId} className={classes.row}>
              <span className={classes.name}>
                {one.name}
                {one.place && <span className={classes.quiet}>, {one.place}</span>}
              </span>
              {one.signedAt ? (
                <StateMark tone="success">{formatMoment(one.signedAt)}</StateMark>
              ) : one.reachable ? (
                <StateMark tone="warning">{t`ждём подписи`}</StateMark>
              ) : (
                <StateMark tone="danger">{t`нет входа в систему`}</StateMark>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <div className={classes.buttons}>
          <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
            <Trans>Кто ещё подписывает…</Trans>
          </Button>
        </div>
      )}
      {opened && <Choose paper={paper} signed={signed} take={take} onClose={() => setOpened(false)} />}
    </>
  )
}

function Choose({ paper, signed, take, onClose }: Omit<Props, 'mayWrite'> & { onClose: () => void }) {
  const { t } = useLingui()
  const [chosen, setChosen] = useState<readonly string[]>(signed.signers.map((one) => one.personId))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const body = { personIds: [...chosen] }
    const outcome = await call(signatureApi.setSigners, { params: { id: paper.id }, body })
    setBusy(false)
    const reason = take(outcome, t`Список подписывающих сохранён`)
    if (reason) setProblem(reason)
    else onClose()
  }
  return (
    <Dialog title={t`Кто ещё подписывает`} onClose={onClose}>
      <div className={classes.form}>
        <p className={classes.quiet}>
          <Trans>
            Каждый подпишет документ под своим входом, руководитель – последним. Несовершеннолетние электронно
            не подписывают.
          </Trans>
        </p>
        <div className={classes.people}>
          {paper.readers.map((one) => (
            <Checkbox
              key={one.personId}
              label={one.place ? `${one.name}, ${one.place}` : one.name}
              checked={chosen.includes(one.personId)}
              onChange={(event) =>
                setChosen(
                  event.currentTarget.checked
                    ? [...chosen, one.personId]
                    : chosen.filter((id) => id !== one.personId),
                )
              }
            />
          ))}
        </div>
        {problem && (
          <Note tone="danger" live>
            {problem}
          </Note>
        )}
        <div className={classes.buttons}>
          <Button loading={busy} onClick={() => void save()}>
            <Trans>Сохранить список</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Не сейчас</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
