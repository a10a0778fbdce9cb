import { pairApi } from '@app/model/pairs'
import { type PaperRow, registryApi } from '@app/model/registry'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { queryOf, useCan } from '#api'
import { fitting } from '#pairs'
import { PlaceLink, useCycle } from '#programmes'
import { DocumentTabs } from '#records'
import { type Column, DataTable, useTableView } from '#table'
import { EmptyState, formatDate, Note, Page, StateMark } from '#ui'
import { useNewOrder } from './use-new-order.ts'
import { stateWords } from './words.ts'

/** «Документы»: the register of orders of the cycle, newest first. */
export function PapersPage() {
  const { t } = useLingui()
  const cycle = useCycle()
  const navigate = useNavigate()
  const mayWrite = useCan('document.write')
  const papers = useSuspenseQuery(queryOf(registryApi.list, { querystring: { cycleId: cycle?.id } })).data
  const { make, busy } = useNewOrder(cycle?.id)
  const [view, setView] = useTableView('papers')
  const columns = useMemo<Column<PaperRow>[]>(
    () => [
      { key: 'title', title: t`Документ`, value: (paper) => paper.title, width: 360 },
      { key: 'number', title: t`Номер`, value: (paper) => paper.number, width: 110 },
      {
        key: 'datedOn',
        title: t`Дата`,
        value: (paper) => paper.datedOn,
        cell: (paper) => paper.datedOn && formatDate(paper.datedOn),
        width: 130,
      },
      { key: 'pairs', title: t`Пар`, value: (paper) => paper.pairs, end: true, filter: false, width: 80 },
      {
        key: 'state',
        title: t`Состояние`,
        value: (paper) => t(stateWords[paper.state].title),
        filter: 'values',
        cell: (paper) => (
          <StateMark tone={stateWords[paper.state].tone}>{t(stateWords[paper.state].title)}</StateMark>
        ),
        width: 150,
      },
      {
        key: 'signedOn',
        title: t`Подписан`,
        value: (paper) => paper.signedOn,
        cell: (paper) => paper.signedOn && formatDate(paper.signedOn),
        width: 130,
      },
    ],
    [t],
  )
  const pairs = useQuery({
    ...queryOf(pairApi.list, { params: { id: cycle?.id ?? '' }, querystring: {} }),
    enabled: cycle !== undefined && mayWrite,
  }).data
  const waiting = pairs && fitting(pairs).forOrder.length
  const begin = mayWrite && cycle && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      loading={busy}
      disabled={waiting === 0}
      onClick={() => void make()}
    >
      <Trans>Приказ о закреплении пар</Trans>
      {waiting ? `: ${waiting}` : ''}
    </Button>
  )
  const none = mayWrite && cycle && waiting === 0 && (
    <Note tone="info" action={<PlaceLink to="/programme/matching">{t`Открыть подбор`}</PlaceLink>}>
      <Trans>Новый приказ пока не о чем: пар, которые ждут приказа, нет. Сформируйте их в подборе.</Trans>
    </Note>
  )
  return (
    <Page
      title={t`Документы`}
      note={
        papers.length > 0 && (
          <Plural
            value={papers.length}
            one="# документ цикла"
            few="# документа цикла"
            many="# документов цикла"
            other="# документов цикла"
          />
        )
      }
      actions={papers.length > 0 && begin}
      tabs={<DocumentTabs />}
      width={papers.length > 0 ? 'fill' : 'wide'}
    >
      {papers.length > 0 && none}
      <DataTable
        label={t`Документы`}
        rows={papers}
        rowKey={(paper) => paper.id}
        columns={columns}
        view={view}
        onView={setView}
        onOpen={(paper) => void navigate({ to: '/programme/documents/$id', params: { id: paper.id } })}
        empty={
          <EmptyState
            icon={<IconFileText size={28} stroke={1.5} />}
            title={t`Документов пока нет`}
            action={begin}
          >
            <Trans>
              Приказ о закреплении составляется из сформированных пар: склонения, приложение и лист
              ознакомления появятся сами. Пары формируются в{' '}
              <PlaceLink to="/programme/matching">подборе</PlaceLink>.
            </Trans>
          </EmptyState>
        }
      />
    </Page>
  )
}
