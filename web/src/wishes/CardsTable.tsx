import type { WishCardRow, WishCollection } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type Column, DataTable, useTableView } from '#table'
import { Counters, EmptyState, formatMoment, StateMark } from '#ui'
import classes from './Cards.module.css'
import { LinksDialog } from './LinksDialog.tsx'
import { useCards } from './use-cards.ts'
import { entryWords, sideWords } from './words.ts'

type Props = { collection: WishCollection; mayWrite: boolean }
const groups = ['silent', 'answered', 'mentor', 'mentee'] as const
type Group = (typeof groups)[number]

const inGroup = (card: WishCardRow, group: Group | undefined) => {
  if (group === 'silent') return card.answeredAt === null
  if (group === 'answered') return card.answeredAt !== null
  return group === undefined || card.side === group
}

/** Who is asked and who has answered; what the answers say is read elsewhere. */
export function CardsTable({ collection, mayWrite }: Props) {
  const { t } = useLingui()
  const cards = useCards(collection.roundId)
  const [view, setView] = useTableView('cards')
  const [group, setGroup] = useState<Group>()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [linked, setLinked] = useState<readonly WishCardRow[]>()
  const columns = useMemo(
    (): Column<WishCardRow>[] => [
      { key: 'name', title: t`ФИО`, value: (card) => card.name, width: 240 },
      { key: 'side', title: t`Кто`, value: (card) => t(sideWords[card.side]), filter: 'values', width: 140 },
      { key: 'place', title: t`Класс, должность`, value: (card) => card.place, width: 180 },
      {
        key: 'state',
        title: t`Ответ`,
        value: (card) => card.answeredAt ?? '',
        cell: (card) => <State card={card} />,
        filter: false,
        width: 240,
      },
      {
        key: 'number',
        title: t`№ на карточке`,
        value: (card) => card.number,
        end: true,
        filter: false,
        width: 120,
      },
    ],
    [t],
  )
  const shown = collection.cards.filter((card) => inGroup(card, group))
  const open = collection.state === 'open'
  const titles: Record<Group, string> = {
    silent: t`Не ответили`,
    answered: t`Ответили`,
    mentor: t`Наставники`,
    mentee: t`Наставляемые`,
  }
  const silentOf = (rows: readonly WishCardRow[]) =>
    rows.filter((card) => card.answeredAt === null && !card.gone)
  return (
    <>
      <Counters<Group>
        label={t`Какие карточки`}
        items={groups.map((key) => ({
          key,
          title: titles[key],
          tone: key === 'silent' ? 'warning' : key === 'answered' ? 'success' : 'neutral',
          count: collection.cards.filter((card) => inGroup(card, key)).length,
        }))}
        value={group}
        onChange={setGroup}
      />
      <div className={classes.table}>
        <DataTable<WishCardRow>
          label={t`Карточки предпочтений`}
          rows={shown}
          rowKey={(card) => card.id}
          columns={columns}
          view={view}
          onView={setView}
          {...(mayWrite && open
            ? {
                selected,
                onSelect: setSelected,
                bulk: (rows: readonly WishCardRow[]) => (
                  <>
                    <Button onClick={() => setLinked(rows)}>
                      <Trans>Показать ссылки: {rows.length}</Trans>
                    </Button>
                    <Button
                      variant="default"
                      onClick={() =>
                        void cards.print(
                          'pdf',
                          rows.map(({ id }) => id),
                        )
                      }
                    >
                      <Trans>Напечатать карточки: {rows.length}</Trans>
                    </Button>
                    <Button
                      variant="default"
                      disabled={silentOf(rows).length === 0}
                      onClick={() => void cards.remind(silentOf(rows).map(({ id }) => id))}
                    >
                      <Trans>Напомнить: {silentOf(rows).length}</Trans>
                    </Button>
                  </>
                ),
              }
            : {})}
          empty={<EmptyState title={t`Таких карточек нет`} />}
        />
      </div>
      {linked && (
        <LinksDialog
          round={collection.roundId}
          ids={linked.map(({ id }) => id)}
          onClose={() => setLinked(undefined)}
        />
      )}
    </>
  )
}

function State({ card }: { card: WishCardRow }) {
  const { t } = useLingui()
  if (card.gone)
    return (
      <StateMark tone="neutral">
        <Trans>выбыл</Trans>
      </StateMark>
    )
  if (card.answeredAt && card.entry)
    return (
      <StateMark tone="success">
        {t(entryWords[card.entry])}, {formatMoment(card.answeredAt)}
      </StateMark>
    )
  return (
    <StateMark tone="warning">
      {card.remindedAt ? (
        <Trans>ждём, напомнили {formatMoment(card.remindedAt)}</Trans>
      ) : card.reachable ? (
        <Trans>ждём ответа</Trans>
      ) : (
        <Trans>ждём, входа в систему нет</Trans>
      )}
    </StateMark>
  )
}
