import { type AgreementReply, type AgreementStep, approvalApi } from '@app/model/approvals'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { call } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import { Dialog, DialogFoot } from '#ui'
import classes from './Approvals.module.css'
import { ReplyFields } from './ReplyFields.tsx'
import type { useAgreement } from './use-agreement.ts'

type Props = {
  paperId: string
  step: AgreementStep
  take: ReturnType<typeof useAgreement>['take']
  onClose: () => void
}

/** An outside body has answered on paper: its answer is entered. */
export function EnterDialog({ paperId, step, take, onClose }: Props) {
  const { t } = useLingui()
  const today = localDay()
  const [reply, setReply] = useState<z.input<typeof AgreementReply>>()
  const [on, setOn] = useState<string | null>(today)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (!reply || !on) return
    setBusy(true)
    const outcome = await call(approvalApi.enter, {
      params: { id: paperId, no: step.no },
      body: { reply, answeredOn: on },
    })
    const refused = await take(outcome, t`Ответ записан`)
    setBusy(false)
    if (refused === undefined) onClose()
    else setProblem(refused)
  }
  return (
    <Dialog title={t`Ответ: ${step.name}`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <ReplyFields onChange={setReply} />
        <DateField label={t`Дата ответа`} value={on} onChange={setOn} max={today} />
        <DialogFoot problem={problem} onClose={onClose}>
          <Button type="submit" loading={busy} disabled={!reply || !on || on > today}>
            <Trans>Записать ответ</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
