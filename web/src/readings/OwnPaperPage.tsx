import { isToRead, isToSign, readingApi } from '@app/model/readings'
import { type Proof, signatureApi } from '@app/model/signatures'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { call, download, queryOf, useMe } from '#api'
import { refusals } from '#refusals'
import { HtmlPages } from '#registry'
import { ProofDialog } from '#signatures'
import { ActionsMenu, formatDate, formatMoment, Note, notify, Page } from '#ui'
import { Mark } from './OwnPapersPage.tsx'
import classes from './Readings.module.css'
import { RefuseDialog } from './RefuseDialog.tsx'

const route = getRouteApi('/app/own-papers/$id')

/** A paper as the person named in it sees it, with one button: read, or signed. */
export function OwnPaperPage() {
  const { t } = useLingui()
  const { id } = route.useParams()
  const { totp } = useMe()
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery({ ...queryOf(readingApi.pages, { params: { id } }), staleTime: 0 })
  const [signing, setSigning] = useState(false)
  const [refusing, setRefusing] = useState(false)
  const [busy, setBusy] = useState(false)
  const acknowledge = async () => {
    setBusy(true)
    const outcome = await call(readingApi.acknowledge, { params: { id } })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(t`Ознакомление отмечено`)
    await queryClient.invalidateQueries()
  }
  const save = async (format: 'pdf' | 'docx') => {
    const outcome = await download(readingApi.file, { params: { id }, querystring: { format } })
    if (!outcome.ok) notify(t(refusals[outcome.code]), { tone: 'danger' })
  }
  const mayAnswer = data.signer && !data.signedAt && data.state === 'registered'
  const part = data.hidden + data.unnamed > 0
  const sign = async (proof: Proof) => {
    const outcome = await call(signatureApi.signOwn, { params: { id }, body: proof })
    if (!outcome.ok) return t(refusals[outcome.code])
    notify(t`Документ подписан`)
    await queryClient.invalidateQueries()
    return undefined
  }
  return (
    <Page
      title={data.number ? t`${data.title}, №\u00A0${data.number}` : data.title}
      note={
        <>
          {data.kind}
          {data.datedOn && <>, {formatDate(data.datedOn)}</>} <Mark paper={data} />
        </>
      }
      crumbs={[{ title: t`Мои документы`, to: '/own-papers' }]}
      width="fill"
      actions={
        <>
          <ActionsMenu
            title={part ? t`Скачать выписку` : t`Скачать файл`}
            actions={(['pdf', 'docx'] as const).map((format) => ({
              title: format.toUpperCase(),
              icon: <IconDownload size={16} aria-hidden />,
              onClick: () => void save(format),
            }))}
          />
          {isToRead(data) && (
            <Button loading={busy} onClick={() => void acknowledge()}>
              <Trans>Ознакомлен(а)</Trans>
            </Button>
          )}
          {isToSign(data) && (
            <Button variant="default" onClick={() => setRefusing(true)}>
              <Trans>Отказаться…</Trans>
            </Button>
          )}
          {mayAnswer && !data.obstacle && (
            <Button onClick={() => setSigning(true)}>
              <Trans>Подписать документ…</Trans>
            </Button>
          )}
        </>
      }
    >
      {mayAnswer && data.obstacle && (
        <Note tone="info">
          {data.obstacle === 'signature.rules-off' ? (
            <Trans>
              Электронная подпись в организации не включена. Подпишите документ на бумаге у куратора.
            </Trans>
          ) : (
            t(refusals[data.obstacle])
          )}
        </Note>
      )}
      {data.refusedAt && (
        <Note tone="warning">
          <Trans>
            Вы отказались подписывать {formatMoment(data.refusedAt)}. Куратор видит причину. Если передумаете,
            документ можно подписать.
          </Trans>
        </Note>
      )}
      {part && (
        <Note tone="info" title={t`Выписка: здесь только ваши сведения`}>
          {data.hidden > 0 && (
            <p className={classes.said}>
              <Plural
                value={data.hidden}
                one="В списках только ваши строки. Не показана # строка о других участниках"
                few="В списках только ваши строки. Не показаны # строки о других участниках"
                other="В списках только ваши строки. Не показано # строк о других участниках"
              />
            </p>
          )}
          {data.unnamed > 0 && (
            <p className={classes.said}>
              <Trans>Имена других детей и их родителей заменены словами «другой участник».</Trans>
            </p>
          )}
        </Note>
      )}
      <HtmlPages html={data.html} />
      {refusing && <RefuseDialog id={id} onClose={() => setRefusing(false)} />}
      {signing && data.rule && (
        <ProofDialog
          title={t`Подписать документ`}
          act={data.rule}
          joined={data.joined}
          secondFactor={totp}
          sign={sign}
          onClose={() => setSigning(false)}
        />
      )}
    </Page>
  )
}
