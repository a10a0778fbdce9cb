import { type ConfirmationRow, confirmationApi, confirmationStates } from '@app/model/decisions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconUserCheck } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { queryOf, useCan } from '#api'
import { PlaceLink, useCycle } from '#programmes'
import { type Column, DataTable, useTableView } from '#table'
import { ConfirmButton, Counters, EmptyState, formatDate, Page, StateMark } from '#ui'
import { AskedPanel } from './AskedPanel.tsx'
import classes from './Decisions.module.css'
import { useConfirmations } from './use-confirmations.ts'
import { answerTones, answerWords, sideWords, stateWords } from './words.ts'

const nobodysCycle = '00000000-0000-0000-0000-000000000000'
type State = ConfirmationRow['confirmation']

/** Pairs before their order: who has agreed, who has questions, who refuses. */
export function ConfirmationsPage() {
  const { t } = useLingui()
  const cycle = useCycle()
  const params = { id: cycle?.id ?? nobodysCycle }
  const { data: rows } = useSuspenseQuery({
    ...queryOf(confirmationApi.list, { params }),
    // People answer while the page is open.
    refetchInterval: 15_000,
  })
  const mayWrite = useCan('pair.write')
  const [view, setView] = useTableView('confirmations')
  const [state, setState] = useState<State>()
  const [opened, setOpened] = useState<string>()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { ask, print, enter } = useConfirmations()
  const columns = useMemo(
    (): Column<ConfirmationRow>[] => [
      { key: 'number', title: t`Пара`, value: (row) => row.number, width: 112 },
      { key: 'mentor', title: t`Наставник`, value: (row) => row.mentors.join(', '), width: 184 },
      { key: 'mentee', title: t`Наставляемый`, value: (row) => row.mentees.join(', '), width: 184 },
      {
        key: 'state',
        title: t`Согласие`,
        value: (row) => t(stateWords[row.confirmation].title),
        cell: (row) => (
          <StateMark tone={stateWords[row.confirmation].tone}>
            {t(stateWords[row.confirmation].title)}
          </StateMark>
        ),
        filter: 'values',
        width: 148,
      },
      {
        key: 'answers',
        title: t`Ответы`,
        value: (row) =>
          row.asked.map((one) => (one.answer ? t(answerWords[one.answer]) : t`нет ответа`)).join(', '),
        cell: (row) => <Answers row={row} />,
        filter: false,
        sort: false,
        width: 328,
      },
      {
        key: 'asked',
        title: t`Спросили`,
        value: (row) => row.askedAt,
        cell: (row) => (row.askedAt ? formatDate(row.askedAt) : t`ещё нет`),
        filter: false,
        width: 112,
      },
      { key: 'form', title: t`Форма`, value: (row) => row.formTitle, filter: 'values', hidden: true },
    ],
    [t],
  )
  const shown = rows.filter((row) => state === undefined || row.confirmation === state)
  const row = rows.find((one) => one.pairId === opened)
  const unanswered = (list: readonly ConfirmationRow[]) =>
    list.flatMap((one) =>
      one.asked
        .filter((asked) => asked.answer === null)
        .map(({ personId, side }) => ({ pairId: one.pairId, personId, side, answer: 'agree' as const })),
    )
  const done = () => setSelected(new Set())
  return (
    <Page
      title={t`Согласие на пары`}
      crumbs={[{ title: t`Пары`, to: '/programme/pairs' }]}
      width={rows.length > 0 ? 'fill' : 'wide'}
      note={t`До приказа: согласны ли обе стороны и родители несовершеннолетних`}
      tabs={
        rows.length > 0 && (
          <Counters<State>
            label={t`Согласие`}
            items={confirmationStates.map((key) => ({
              ...{ key, title: t(stateWords[key].title), tone: stateWords[key].tone },
              count: rows.filter((one) => one.confirmation === key).length,
            }))}
            value={state}
            onChange={setState}
          />
        )
      }
      side={
        row && (
          <AskedPanel key={row.pairId} row={row} mayWrite={mayWrite} onClose={() => setOpened(undefined)} />
        )
      }
    >
      <DataTable<ConfirmationRow>
        label={t`Согласие на пары`}
        rows={shown}
        rowKey={(one) => one.pairId}
        columns={columns}
        view={view}
        onView={setView}
        openedKey={opened}
        onOpen={(one) => setOpened(one.pairId)}
        {...(mayWrite
          ? {
              selected,
              onSelect: setSelected,
              bulk: (list: readonly ConfirmationRow[]) => {
                const ids = list.map((one) => one.pairId)
                const silent = unanswered(list)
                return (
                  <>
                    <Button onClick={() => void ask(ids).then(done)} disabled={silent.length === 0}>
                      <Trans>Спросить согласие: {list.length}</Trans>
                    </Button>
                    <Button variant="default" onClick={() => void print(ids)}>
                      <Trans>Напечатать листы</Trans>
                    </Button>
                    <ConfirmButton
                      variant="default"
                      disabled={silent.length === 0}
                      question={
                        <Trans>
                          Ответов «согласен» будет записано с бумаги: {silent.length}. Делайте так, только
                          когда подписанные листы у вас в руках.
                        </Trans>
                      }
                      confirm={t`Записать согласие`}
                      onConfirm={() => enter(silent).then(done)}
                    >
                      <Trans>Все согласны на бумаге…</Trans>
                    </ConfirmButton>
                  </>
                )
              },
            }
          : {})}
        empty={
          rows.length > 0 ? (
            <EmptyState title={t`Таких пар нет`} />
          ) : (
            <EmptyState
              icon={<IconUserCheck size={28} stroke={1.5} />}
              title={t`Спрашивать пока не о чем`}
              action={<PlaceLink to="/programme/matching">{t`Открыть подбор`}</PlaceLink>}
            >
              <Trans>Здесь появятся пары, которые сформированы и ждут приказа.</Trans>
            </EmptyState>
          )
        }
      />
    </Page>
  )
}

function Answers({ row }: { row: ConfirmationRow }) {
  const { t } = useLingui()
  return (
    <span className={classes.marks}>
      {answerOrder.map((answer) => {
        const sides = row.asked.filter((one) => one.answer === answer).map((one) => t(sideWords[one.side]))
        if (sides.length === 0) return null
        return (
          <StateMark key={answer} tone={answer ? answerTones[answer] : 'neutral'}>
            {sides.join(', ')}
          </StateMark>
        )
      })}
    </span>
  )
}

/** First what asks for the curator. */
const answerOrder = ['refuse', 'questions', null, 'agree'] as const
