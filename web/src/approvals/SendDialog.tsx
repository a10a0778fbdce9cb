import { type AgreementMode, type AgreementPage, approvalApi, type NewStep } from '@app/model/approvals'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import { Dialog, DialogFoot, Loading } from '#ui'
import classes from './Approvals.module.css'
import { RouteFields } from './RouteFields.tsx'
import { useAgreement } from './use-agreement.ts'

type Props = { paperId: string; onClose: () => void }

/** Who is asked, in which order and by when; begins with the route of the last paper of the kind. */
export function SendDialog({ paperId, onClose }: Props) {
  const { t } = useLingui()
  const { page, take } = useAgreement(paperId)
  return (
    <Dialog title={t`На согласование`} size="lg" onClose={onClose}>
      {page ? <Form paperId={paperId} page={page} take={take} onClose={onClose} /> : <Loading />}
    </Dialog>
  )
}

type FormProps = Props & { page: AgreementPage; take: ReturnType<typeof useAgreement>['take'] }

function Form({ paperId, page, take, onClose }: FormProps) {
  const { t } = useLingui()
  const today = localDay()
  const [steps, setSteps] = useState<readonly NewStep[]>(page.usual?.steps ?? [])
  const [mode, setMode] = useState<AgreementMode>(page.usual?.mode ?? 'queue')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    const body = { mode, dueOn, steps: [...steps] }
    const outcome = await call(approvalApi.send, { params: { id: paperId }, body })
    const refused = await take(outcome, t`Документ отправлен на согласование`)
    setBusy(false)
    if (refused === undefined) onClose()
    else setProblem(refused)
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {page.usual && steps === page.usual.steps && (
        <p className={classes.quiet}>
          <Trans>Здесь те, кто согласовывал прошлый документ этого вида. Измените, если нужно.</Trans>
        </p>
      )}
      <RouteFields
        steps={steps}
        onChange={setSteps}
        candidates={page.candidates}
        ordered={mode === 'queue'}
      />
      <Radio.Group
        label={t`В каком порядке`}
        value={mode}
        onChange={(value) => setMode(value === 'together' ? 'together' : 'queue')}
      >
        <div className={classes.answers}>
          <Radio
            value="queue"
            label={t`По очереди: следующий получит документ, когда согласует предыдущий`}
          />
          <Radio value="together" label={t`Все сразу`} />
        </div>
      </Radio.Group>
      <DateField
        label={t`Ответить до`}
        description={t`Можно не указывать. Кто не ответит к сроку, получит напоминание`}
        value={dueOn}
        onChange={setDueOn}
        min={today}
      />
      {steps.length === 0 && (
        <p className={classes.quiet} id="send-empty">
          <Trans>Отметьте хотя бы одного согласующего, и документ можно будет отправить.</Trans>
        </p>
      )}
      <DialogFoot problem={problem} onClose={onClose}>
        <Button
          type="submit"
          loading={busy}
          disabled={steps.length === 0 || (dueOn !== null && dueOn < today)}
          aria-describedby={steps.length === 0 ? 'send-empty' : undefined}
        >
          <Trans>Отправить на согласование</Trans>
        </Button>
      </DialogFoot>
    </form>
  )
}
