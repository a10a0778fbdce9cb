import { type AgreementReply, approvalApi, isAsked } from '@app/model/approvals'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod'
import { call, keyOf, queryOf } from '#api'
import { ReplyFields, stepWords } from '#approvals'
import { refusals } from '#refusals'
import { HtmlPages } from '#registry'
import { formatDate, Note, notify, Page, StateMark } from '#ui'
import classes from './Readings.module.css'

const route = getRouteApi('/app/agreements/$id')

/** A paper to be agreed: its pages, and three answers beside them. */
export function AgreementPage() {
  const { t } = useLingui()
  const { id } = route.useParams()
  const query = { ...queryOf(approvalApi.ownPages, { params: { id } }), staleTime: 0 }
  const { data } = useSuspenseQuery(query)
  const { title, tone } = stepWords[data.state]
  return (
    <Page
      title={data.title}
      note={
        <>
          {data.kind} · <StateMark tone={tone}>{t(title)}</StateMark>
        </>
      }
      crumbs={[{ title: t`Согласование`, to: '/agreements' }]}
      width="fill"
    >
      <div className={classes.desk}>
        <div className={classes.side}>
          <p className={classes.quiet}>
            <Trans>
              Отправлено {formatDate(data.sentOn)}, {data.who}
            </Trans>
            {data.dueOn && <Trans> · ответить до {formatDate(data.dueOn)}</Trans>}
          </p>
          {data.state === 'again' && (
            <Note tone="warning">
              <Trans>
                После вашего ответа текст изменили. Прочтите его снова: прежний ответ больше не действует.
              </Trans>
              {data.remarks && (
                <p>
                  <Trans>Вы писали: {data.remarks}</Trans>
                </p>
              )}
            </Note>
          )}
          {data.state === 'queued' && (
            <Note tone="info">
              <Trans>Ваша очередь ещё не пришла. Мы сообщим, когда согласует предыдущий.</Trans>
            </Note>
          )}
          {isAsked(data.state) ? (
            <Answer id={id} textHash={data.textHash} key={data.textHash} />
          ) : (
            data.state !== 'queued' && (
              <Note tone="success">
                <Trans>Ваш ответ записан.</Trans> {data.remarks && <Trans>Вы написали: {data.remarks}</Trans>}
              </Note>
            )
          )}
        </div>
        <HtmlPages html={data.html} />
      </div>
    </Page>
  )
}

function Answer({ id, textHash }: { id: string; textHash: string }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [reply, setReply] = useState<z.input<typeof AgreementReply>>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    if (!reply) return
    setBusy(true)
    setProblem(undefined)
    const outcome = await call(approvalApi.answer, { params: { id }, body: { reply, textHash } })
    setBusy(false)
    if (!outcome.ok) {
      // The text was changed meanwhile: the new one is shown.
      if (outcome.code === 'conflict')
        await queryClient.invalidateQueries({ queryKey: keyOf(approvalApi.ownPages) })
      return setProblem(t(refusals[outcome.code]))
    }
    notify(t`Ответ отправлен`)
    await queryClient.invalidateQueries()
  }
  return (
    <form
      className={classes.list}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ReplyFields onChange={setReply} />
      {problem && (
        <Note tone="danger" live>
          {problem}
        </Note>
      )}
      <div className={classes.buttons}>
        <Button
          type="submit"
          loading={busy}
          disabled={!reply}
          aria-describedby={reply ? undefined : 'reply-hint'}
        >
          <Trans>Отправить ответ</Trans>
        </Button>
      </div>
      {!reply && (
        <p id="reply-hint" className={classes.quiet}>
          <Trans>Выберите ответ. К замечаниям и отказу напишите, что исправить.</Trans>
        </p>
      )}
    </form>
  )
}
