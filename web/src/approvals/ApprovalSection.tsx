import { type Agreement, type AgreementStep, approvalApi, isAsked } from '@app/model/approvals'
import type { Paper } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { call, download, useCan } from '#api'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { ConfirmButton, formatDate, Note, notify, Section, StateMark } from '#ui'
import classes from './Approvals.module.css'
import { EnterDialog } from './EnterDialog.tsx'
import { Steps } from './Steps.tsx'
import { useAgreement } from './use-agreement.ts'

/** Who is asked to agree the paper and what each has said. */
export function ApprovalSection({ paper }: { paper: Paper }) {
  const { page, take } = useAgreement(paper.id)
  const agreement = page?.agreement
  return agreement ? <Shown paper={paper} agreement={agreement} take={take} /> : null
}

type Props = { paper: Paper; agreement: Agreement; take: ReturnType<typeof useAgreement>['take'] }

function Shown({ paper, agreement, take }: Props) {
  const { t } = useLingui()
  const mayWrite = useCan('document.write')
  const [entering, setEntering] = useState<AgreementStep>()
  const draft = paper.state === 'draft'
  const { dueOn, sentOn, who, steps } = agreement
  const params = { id: paper.id }
  const refused = (code: keyof typeof refusals) => notify(t(refusals[code]), { tone: 'danger' })
  const remind = async () => {
    const outcome = await call(approvalApi.remind, { params })
    if (!outcome.ok) return refused(outcome.code)
    notify(t`Напоминание отправлено: ${outcome.answer.reminded}`)
  }
  const withdraw = async () => {
    const outcome = await call(approvalApi.withdraw, { params })
    const reason = await take(outcome, t`Документ снят с согласования`)
    if (reason) notify(reason, { tone: 'danger' })
  }
  const save = async (format: 'docx' | 'pdf') => {
    const outcome = await download(approvalApi.sheet, { params, querystring: { format } })
    if (!outcome.ok) refused(outcome.code)
  }
  return (
    <Section
      title={t`Согласование`}
      note={
        <>
          <Trans>
            Отправлено {formatDate(sentOn)}, {who}
          </Trans>
          {dueOn && draft && (
            <>
              {' · '}
              {dueOn < localDay() ? (
                <StateMark tone="danger">{t`срок прошёл ${formatDate(dueOn)}`}</StateMark>
              ) : (
                <Trans>ответить до {formatDate(dueOn)}</Trans>
              )}
            </>
          )}
        </>
      }
    >
      {draft && agreement.changed && (
        <Note tone="warning">
          <Trans>Текст изменён после ответа. Прежние ответы сброшены, нужны новые.</Trans>
        </Note>
      )}
      {draft && agreement.state === 'agreed' && (
        <Note tone="success">
          <Trans>Все согласовали. Документ можно зарегистрировать.</Trans>
        </Note>
      )}
      {draft && agreement.state === 'refused' && (
        <Note tone="danger">
          <Trans>
            Документ не согласован. Исправьте текст: ответы сбросятся, и согласующие прочтут его снова. Или
            снимите документ с согласования.
          </Trans>
        </Note>
      )}
      <Steps
        steps={steps}
        action={(step) =>
          draft && mayWrite && step.accountId === null && isAsked(step.state) ? (
            <Button size="compact-sm" variant="light" onClick={() => setEntering(step)}>
              <Trans>Внести ответ…</Trans>
            </Button>
          ) : null
        }
      />
      <div className={classes.buttons}>
        {draft && mayWrite && steps.some((step) => step.accountId && isAsked(step.state)) && (
          <Button size="compact-sm" variant="default" onClick={() => void remind()}>
            <Trans>Напомнить согласующим</Trans>
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => void save('docx')}>
          <Trans>Лист согласования, DOCX</Trans>
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void save('pdf')}>
          <Trans>Лист согласования, PDF</Trans>
        </Button>
        {draft && mayWrite && (
          <ConfirmButton
            size="compact-sm"
            variant="subtle"
            color="gray"
            question={
              <Trans>
                Согласующих больше не будут спрашивать. Документ можно будет зарегистрировать без них или
                отправить снова.
              </Trans>
            }
            confirm={t`Снять с согласования`}
            onConfirm={withdraw}
          >
            <Trans>Снять с согласования…</Trans>
          </ConfirmButton>
        )}
      </div>
      {entering && (
        <EnterDialog paperId={paper.id} step={entering} take={take} onClose={() => setEntering(undefined)} />
      )}
    </Section>
  )
}
