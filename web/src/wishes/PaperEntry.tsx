import {
  type CardAnswer,
  emptyAnswer,
  parseRanking,
  rankingText,
  type WishCardRow,
  type WishCollection,
  wishApi,
} from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { call, queryOf } from '#api'
import { refusals } from '#refusals'
import { type Column, DataTable, useTableView } from '#table'
import { EmptyState, Note, StateMark } from '#ui'
import classes from './Cards.module.css'
import { useCards } from './use-cards.ts'
import { entryWords } from './words.ts'

type Row = WishCardRow & { answer: CardAnswer | null }

/** A pile of paper cards by the keyboard: a line for each person, numbers of the printed list in the cells. */
export function PaperEntry({ collection }: { collection: WishCollection }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const { keep } = useCards(collection.roundId)
  const params = { id: collection.roundId }
  const query = queryOf(wishApi.written, { params })
  const { data: written } = useSuspenseQuery({ ...query, staleTime: 0 })
  const [side, setSide] = useState<'mentee' | 'mentor'>('mentee')
  const [view, setView] = useTableView('paper-cards')
  const answers = useMemo(() => new Map(written.map((one) => [one.id, one.answer])), [written])
  const rows = collection.cards
    .filter((card) => card.side === side && !card.gone)
    .map((card): Row => ({ ...card, answer: answers.get(card.id) ?? null }))
  const others = useMemo(
    () => collection.cards.filter((card) => card.side !== side && !card.gone),
    [collection.cards, side],
  )
  const columns = useMemo((): Column<Row>[] => {
    const save = async (row: Row, answer: CardAnswer) => {
      const outcome = await call(wishApi.enter, {
        params: { id: collection.roundId },
        body: { cards: [{ id: row.id, answer }] },
      })
      if (!outcome.ok) return t(refusals[outcome.code])
      queryClient.setQueryData(
        queryOf(wishApi.written, { params: { id: collection.roundId } }).queryKey,
        (old) => [...(old ?? []).filter((one) => one.id !== row.id), { id: row.id, answer }],
      )
      await keep(outcome.answer)
      return undefined
    }
    const parsed = (text: string) => {
      const ranking = parseRanking(text, others)
      if (ranking.ok) return ranking.ranks
      if (ranking.why === 'several') return t`«${ranking.word}» подходит нескольким. Напишите номер`
      if (ranking.why === 'twice') return t`«${ranking.word}» назван дважды`
      return t`«${ranking.word}»: такого номера или фамилии в списке нет`
    }
    return [
      { key: 'name', title: t`ФИО`, value: (row) => row.name, width: 240 },
      {
        key: 'ranks',
        title: t`Выбор по порядку`,
        value: (row) => rankingText(row.answer?.ranks ?? [], others),
        width: 220,
        filter: false,
        edit: {
          kind: 'text',
          text: (row) => rankingText(row.answer?.ranks ?? [], others),
          save: async (row, text) => {
            const ranks = parsed(text)
            return typeof ranks === 'string' ? ranks : save(row, { ...emptyAnswer, ...row.answer, ranks })
          },
        },
      },
      {
        key: 'vetoes',
        title: t`Трудно работать`,
        value: (row) =>
          rankingText(
            (row.answer?.vetoes ?? []).map((id) => [id]),
            others,
          ),
        width: 180,
        filter: false,
        edit: {
          kind: 'text',
          text: (row) =>
            rankingText(
              (row.answer?.vetoes ?? []).map((id) => [id]),
              others,
            ),
          save: async (row, text) => {
            const hard = parsed(text)
            return typeof hard === 'string'
              ? hard
              : save(row, { ...emptyAnswer, ...row.answer, vetoes: hard.flat() })
          },
        },
      },
      {
        key: 'state',
        title: t`Ответ`,
        value: (row) => (row.entry ? t(entryWords[row.entry]) : ''),
        cell: (row) =>
          row.entry ? <StateMark tone="success">{t(entryWords[row.entry])}</StateMark> : t`нет`,
        filter: 'values',
        width: 150,
      },
    ]
  }, [t, queryClient, keep, others, collection.roundId])
  if (collection.closedAt !== null)
    return (
      <Note tone="info">
        <Trans>Сбор завершён. Чтобы внести карточки с бумаги, откройте его снова.</Trans>
      </Note>
    )
  return (
    <>
      <div className={classes.paperTools}>
        <SegmentedControl
          className={classes.side}
          aria-label={t`Чьи карточки`}
          value={side}
          onChange={(value) => setSide(value as 'mentee' | 'mentor')} // From the two below.
          data={[
            { value: 'mentee', label: t`Карточки наставляемых` },
            { value: 'mentor', label: t`Карточки наставников` },
          ]}
        />
        <p className={classes.quiet}>
          <Trans>
            Номера с карточки по порядку мест: «3, 1, 7». Одинаковые места через «=»: «3, 1=4». Можно фамилии.
            Enter записывает и открывает следующую строку.
          </Trans>
        </p>
      </div>
      <div className={classes.paper}>
        <div className={classes.table}>
          <DataTable<Row>
            label={t`Ввод карточек с бумаги`}
            rows={rows}
            rowKey={(row) => row.id}
            columns={columns}
            view={view}
            onView={setView}
            empty={<EmptyState title={t`На этой стороне никого нет`} />}
          />
        </div>
        <details className={classes.numbers} open>
          <summary>
            <Trans>Номера на карточке</Trans>
          </summary>
          <ol>
            {others.map((one) => (
              <li key={one.id} value={one.number}>
                {one.name}
              </li>
            ))}
          </ol>
        </details>
      </div>
    </>
  )
}
