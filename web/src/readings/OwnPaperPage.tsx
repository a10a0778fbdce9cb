import { isToRead, isToSign, readingApi } from '@app/model/readings'
import { type Proof, signatureApi } from '@app/model/signatures'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { call, queryOf, useMe } from '#api'
import { refusals } from '#refusals'
import { HtmlPages } from '#registry'
import { ProofDialog } from '#signatures'
import { formatDate, Note, notify, Page } from '#ui'
import { Mark } from './OwnPapersPage.tsx'

const route = getRouteApi('/app/own-papers/$id')

/** A paper as the person named in it sees it, with one button: read, or signed. */
export function OwnPaperPage() {
  const { t } = useLingui()
  const { id } = route.useParams()
  const { totp } = useMe()
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery({ ...queryOf(readingApi.pages, { params: { id } }), staleTime: 0 })
  const [signing, setSigning] = useState(false)
  const [busy, setBusy] = useState(false)
  const acknowledge = async () => {
    setBusy(true)
    const outcome = await call(readingApi.acknowledge, { params: { id } })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    notify(t`Ознакомление отмечено`)
    await queryClient.invalidateQueries()
  }
  const sign = async (proof: Proof) => {
    const outcome = await call(signatureApi.signOwn, { params: { id }, body: proof })
    if (!outcome.ok) return t(refusals[outcome.code])
    notify(t`Документ подписан`)
    await queryClient.invalidateQueries()
    return undefined
  }
  return (
    <Page
      title={data.number ? t`${data.title}, № ${data.number}` : data.title}
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
          {isToRead(data) && (
            <Button loading={busy} onClick={() => void acknowledge()}>
              <Trans>Ознакомлен(а)</Trans>
            </Button>
          )}
          {isToSign(data) && data.rule && (
            <Button onClick={() => setSigning(true)}>
              <Trans>Подписать документ…</Trans>
            </Button>
          )}
        </>
      }
    >
      {isToSign(data) && !data.rule && (
        <Note tone="info">
          <Trans>
            Электронная подпись в организации не включена. Подпишите документ на бумаге у куратора.
          </Trans>
        </Note>
      )}
      {data.hidden > 0 && (
        <Note tone="info">
          <Plural
            value={data.hidden}
            one="В списках только ваши строки. Не показана # строка о других участниках"
            few="В списках только ваши строки. Не показаны # строки о других участниках"
            other="В списках только ваши строки. Не показано # строк о других участниках"
          />
        </Note>
      )}
      <HtmlPages html={data.html} />
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
