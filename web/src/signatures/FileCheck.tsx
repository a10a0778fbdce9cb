import { type FileVerdict, signatureApi } from '@app/model/signatures'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { upload } from '#api'
import { refusals } from '#refusals'
import { FileDrop, formatMoment, Note } from '#ui'
import classes from './Signatures.module.css'

/** Is this file, from a letter or from a disk, byte for byte what was signed? */
export function FileCheck({ paperId }: { paperId: string }) {
  const { t } = useLingui()
  const [opened, setOpened] = useState(false)
  const [verdict, setVerdict] = useState<FileVerdict & { name: string }>()
  const [problem, setProblem] = useState<string>()
  const check = async (file: File) => {
    setVerdict(undefined)
    setProblem(undefined)
    const outcome = await upload(signatureApi.checkFile, { params: { id: paperId } }, file)
    if (outcome.ok) setVerdict({ ...outcome.answer, name: file.name })
    else setProblem(t(refusals[outcome.code]))
  }
  if (!opened)
    return (
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
          <Trans>Проверить файл…</Trans>
        </Button>
      </div>
    )
  const match = verdict?.match
  return (
    <div className={classes.form}>
      <FileDrop label={t`Файл для проверки`} endings={['.pdf', '.docx']} onFile={(file) => void check(file)}>
        <Trans>Скажем, тот ли это файл, который подписан. Файл нигде не сохраняется.</Trans>
      </FileDrop>
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
      {verdict && !match && (
        <Note tone="danger" live title={t`Это не подписанный файл`}>
          <Trans>«{verdict.name}» отличается от подписанного: его изменили или сохранили заново.</Trans>
        </Note>
      )}
      {verdict && match && (
        <Note tone="success" live title={t`Файл совпадает с подписанным`}>
          {verdict.name}: {match.signature.who}, {formatMoment(match.signature.signedAt)}
          {match.no < match.of && (
            <>
              .{' '}
              <Trans>
                После этого документ подписали и другие: последний файл скачайте на этой странице.
              </Trans>
            </>
          )}
        </Note>
      )}
    </div>
  )
}
