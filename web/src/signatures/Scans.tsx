import type { Paper } from '@app/model/registry'
import { type PaperScan, signatureApi } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { call, download, upload } from '#api'
import { refusals } from '#refusals'
import { ConfirmButton, FileDrop, formatDate, Note, notify } from '#ui'
import classes from './Signatures.module.css'
import type { useSignatures } from './use-signatures.ts'

type Props = {
  paper: Paper
  scans: readonly PaperScan[]
  take: ReturnType<typeof useSignatures>['take']
  mayWrite: boolean
}

/** Scans of what was signed by hand. */
export function Scans({ paper, scans, take, mayWrite }: Props) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  const [problem, setProblem] = useState<string>()
  const params = { id: paper.id }
  const add = async (file: File) => {
    setProblem(undefined)
    const reason = take(await upload(signatureApi.addScan, { params }, file), t`Скан сохранён`)
    setProblem(reason)
    if (!reason) setOpened(false)
  }
  const save = async (scan: string) => {
    const outcome = await download(signatureApi.scan, { params: { ...params, scan } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  const remove = async (scan: string) => {
    const reason = take(await call(signatureApi.removeScan, { params: { ...params, scan } }), t`Скан удалён`)
    if (reason) notify(reason, { tone: 'danger' })
  }
  return (
    <>
      {scans.length > 0 && (
        <ul className={classes.list} aria-label={t`Сканы подписанного документа`}>
          {scans.map((one) => (
            <li key={one.id} className={classes.row}>
              <span className={classes.name}>
                {one.name}
                <span className={classes.quiet}>
                  , {formatDate(one.addedAt)}, {one.who}
                </span>
              </span>
              <span className={classes.buttons}>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconDownload size={16} aria-hidden />}
                  aria-label={t`Скачать скан ${one.name}`}
                  onClick={() => void save(one.id)}
                >
                  <Trans>Скачать скан</Trans>
                </Button>
                {mayWrite && (
                  <ConfirmButton
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    question={<Trans>Скан будет удалён. Документ и отметка о подписи останутся.</Trans>}
                    confirm={t`Удалить скан`}
                    onConfirm={() => remove(one.id)}
                  >
                    <Trans>Удалить…</Trans>
                  </ConfirmButton>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && !opened && (
        <div className={classes.buttons}>
          <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
            <Trans>Приложить скан подписанного…</Trans>
          </Button>
        </div>
      )}
      {mayWrite && opened && (
        <FileDrop
          label={t`Скан подписанного документа`}
          endings={['.pdf', '.jpg', '.jpeg', '.png']}
          onFile={(file) => void add(file)}
        >
          <Trans>PDF, JPEG или PNG до 20 МБ. Его увидят только те, кому открыты документы.</Trans>
        </FileDrop>
      )}
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
    </>
  )
}
