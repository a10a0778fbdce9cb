import type { WishCollection } from '@app/model/wishes'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconBell, IconCards, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import {
  ActionsMenu,
  ConfirmButton,
  EmptyState,
  formatDate,
  formatLongDate,
  Note,
  ProgressLine,
  StateMark,
} from '#ui'
import classes from './Cards.module.css'
import { useCards } from './use-cards.ts'

type Props = { collection: WishCollection; mayWrite: boolean }

/** Whether cards are being collected, how many have answered, and what can be done about the rest. */
export function CardsState({ collection, mayWrite }: Props) {
  const { t } = useLingui()
  const cards = useCards(collection.roundId)
  const [busy, setBusy] = useState(false)
  const run = async (work: Promise<unknown>) => {
    setBusy(true)
    await work
    setBusy(false)
  }
  const { state, closesOn, gathering } = collection
  if (state === 'none')
    return (
      <EmptyState
        icon={<IconCards size={28} stroke={1.5} />}
        title={t`Карточки ещё не розданы`}
        action={mayWrite && <OpenForm collection={collection} />}
      >
        <Trans>
          После встречи каждый называет, с кем хотел бы работать: с телефона по личной ссылке или коду, со
          своего входа или на бумаге. Пожелания учитываются в черновиках пар.
        </Trans>{' '}
        {gathering ? (
          <Trans>
            Карточки получат гости встречи {formatLongDate(gathering.heldOn)}, кроме тех, кто не пришёл.
          </Trans>
        ) : (
          <Trans>Карточки получат все участники подбора.</Trans>
        )}
      </EmptyState>
    )
  const asked = collection.cards.filter((card) => !card.gone)
  const answered = asked.filter((card) => card.answeredAt !== null).length
  return (
    <section className={classes.state} aria-label={t`Сбор карточек`}>
      <div className={classes.stateLine}>
        {state === 'open' ? (
          <StateMark tone="success">
            {closesOn ? <Trans>сбор открыт до {formatDate(closesOn)}</Trans> : <Trans>сбор открыт</Trans>}
          </StateMark>
        ) : (
          <StateMark tone="neutral">
            {collection.closedAt ? (
              <Trans>сбор завершён {formatDate(collection.closedAt)}</Trans>
            ) : (
              <Trans>срок вышел {formatDate(closesOn)}</Trans>
            )}
          </StateMark>
        )}
        {mayWrite && state === 'open' && (
          <div className={classes.actions}>
            <Button
              variant="default"
              loading={busy}
              leftSection={<IconBell size={18} aria-hidden />}
              disabled={answered === asked.length}
              onClick={() => void run(cards.remind())}
            >
              <Trans>Напомнить всем</Trans>
            </Button>
            <Button
              loading={busy}
              leftSection={<IconPrinter size={18} aria-hidden />}
              disabled={answered === asked.length}
              onClick={() => void run(cards.print('pdf'))}
            >
              <Trans>Напечатать карточки</Trans>
            </Button>
            <ConfirmButton
              variant="subtle"
              question={<Trans>Ссылки и коды перестанут открываться. Ответы и итоги останутся.</Trans>}
              confirm={t`Завершить сбор`}
              onConfirm={cards.close}
            >
              <Trans>Завершить сбор…</Trans>
            </ConfirmButton>
            <ActionsMenu
              label={t`Ещё о карточках`}
              actions={[
                {
                  title: t`Карточки в DOCX`,
                  obstacle: answered === asked.length ? t`Все уже ответили` : undefined,
                  onClick: () => void run(cards.print('docx')),
                },
              ]}
            />
          </div>
        )}
        {mayWrite && state === 'closed' && <OpenForm collection={collection} again />}
      </div>
      <ProgressLine
        label={t`Ответили`}
        part={asked.length === 0 ? 0 : answered / asked.length}
        words={t`${answered} из ${asked.length}`}
      />
      {mayWrite && state === 'open' && collection.missing > 0 && (
        <Note
          tone="info"
          action={
            <Button variant="default" loading={busy} onClick={() => void run(cards.open(closesOn))}>
              <Trans>Раздать им карточки</Trans>
            </Button>
          }
        >
          <Plural
            value={collection.missing}
            one="# человек ещё без карточки."
            few="# человека ещё без карточки."
            many="# человек ещё без карточки."
            other="# человека ещё без карточки."
          />
        </Note>
      )}
    </section>
  )
}

function OpenForm({ collection, again = false }: { collection: WishCollection; again?: boolean }) {
  const { t } = useLingui()
  const cards = useCards(collection.roundId)
  const [closesOn, setClosesOn] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const today = localDay()
  const late = closesOn !== null && closesOn < today
  return (
    <form
      className={classes.open}
      onSubmit={(event) => {
        event.preventDefault()
        if (late) return
        setBusy(true)
        void cards.open(closesOn).finally(() => setBusy(false))
      }}
    >
      <DateField
        label={t`Отвечать до`}
        description={t`Необязательно`}
        value={closesOn}
        onChange={setClosesOn}
        min={today}
      />
      <Button type="submit" loading={busy} disabled={late}>
        {again ? <Trans>Открыть сбор снова</Trans> : <Trans>Открыть сбор карточек</Trans>}
      </Button>
    </form>
  )
}
