import { pairApi } from '@app/model/pairs'
import { type PaperRow, registryApi } from '@app/model/registry'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { queryOf, useCan } from '#api'
import { fitting } from '#pairs'
import { useCycle } from '#programmes'
import { DocumentTabs } from '#records'
import { type Column, DataTable, useTableView } from '#table'
import { EmptyState, formatDate, Page, StateMark } from '#ui'
import { NothingFound, WordsField } from './FindPapers.tsx'
import { useFoundPapers } from './use-found-papers.ts'
import { useNewOrder } from './use-new-order.ts'
import { kindTitle, paperWords } from './words.ts'

/** «Документы»: the register of what was made in the cycle, newest first. */
export function PapersPage() {
  const { t } = useLingui()
  const cycle = useCycle()
  const navigate = useNavigate()
  const mayWrite = useCan('document.write')
  const staged = useCan('cycle.read')
  const papers = useSuspenseQuery(queryOf(registryApi.list, { querystring: { cycleId: cycle?.id } })).data
  const { words, setWords, found } = useFoundPapers(cycle?.id)
  const { make, busy } = useNewOrder(cycle?.id)
  const [view, setView] = useTableView('papers')
  const columns = useMemo<Column<PaperRow>[]>(
    () => [
      {
        key: 'title',
        title: t`Документ`,
        value: (paper) => [paper.title, paper.about].filter(Boolean).join(', '),
        width: 330,
      },
      {
        key: 'kind',
        title: t`Вид`,
        value: (paper) => kindTitle(paper.code),
        filter: 'values',
        card: false,
        width: 200,
      },
      { key: 'number', title: t`Номер`, value: (paper) => paper.number, width: 100 },
      {
        key: 'datedOn',
        title: t`Дата`,
        value: (paper) => paper.datedOn,
        cell: (paper) => paper.datedOn && formatDate(paper.datedOn),
        width: 122,
      },
      {
        key: 'pairs',
        title: t`Пар`,
        value: (paper) => paper.pairs || null,
        end: true,
        filter: false,
        width: 75,
      },
      {
        key: 'state',
        title: t`Состояние`,
        value: (paper) => t(paperWords(paper).title),
        filter: 'values',
        cell: (paper) => <StateMark tone={paperWords(paper).tone}>{t(paperWords(paper).title)}</StateMark>,
        width: 150,
      },
      {
        key: 'signedOn',
        title: t`Подписан`,
        value: (paper) => paper.signedOn,
        cell: (paper) => paper.signedOn && formatDate(paper.signedOn),
        width: 122,
      },
    ],
    [t],
  )
  const pairs = useQuery({
    ...queryOf(pairApi.list, { params: { id: cycle?.id ?? '' }, querystring: {} }),
    enabled: cycle !== undefined && mayWrite,
  }).data
  const waiting = pairs && fitting(pairs).forOrder.length
  const begin = mayWrite && (
    <>
      {cycle && Boolean(waiting) && (
        <Button variant="default" loading={busy} onClick={() => void make()}>
          <Trans>Приказ о закреплении пар</Trans>: {waiting}
        </Button>
      )}
      <Button component={Link} to="/programme/documents/new" leftSection={<IconPlus size={18} aria-hidden />}>
        <Trans>Новый документ</Trans>
      </Button>
    </>
  )
  return (
    <Page
      title={t`Документы`}
      note={papers.length > 0 && <Count papers={papers.length} ofCycle={staged} />}
      actions={papers.length > 0 && begin}
      tabs={<DocumentTabs />}
      width={papers.length > 0 ? 'fill' : 'wide'}
    >
      {papers.length > 0 && <WordsField words={words} onWords={setWords} />}
      <DataTable
        label={t`Документы`}
        rows={found ?? papers}
        rowKey={(paper) => paper.id}
        columns={columns}
        view={view}
        onView={setView}
        onOpen={(paper) => void navigate({ to: '/programme/documents/$id', params: { id: paper.id } })}
        empty={
          found ? (
            <NothingFound words={words} onClear={() => setWords('')} />
          ) : (
            <EmptyState
              icon={<IconFileText size={28} stroke={1.5} />}
              title={t`Документов пока нет`}
              action={begin}
            >
              <Trans>
                Выберите вид документа: реквизиты, люди, сроки и основания в нём уже будут. Останется ответить
                на несколько вопросов, проверить страницы и напечатать.
              </Trans>
            </EmptyState>
          )
        }
      />
    </Page>
  )
}

/** An authority has no cycles: its documents are simply its own. */
const Count = ({ papers, ofCycle }: { papers: number; ofCycle: boolean }) =>
  ofCycle ? (
    <Plural
      value={papers}
      one="# документ цикла"
      few="# документа цикла"
      many="# документов цикла"
      other="# документов цикла"
    />
  ) : (
    <Plural value={papers} one="# документ" few="# документа" many="# документов" other="# документов" />
  )
