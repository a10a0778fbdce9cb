import { type CardAnswer, type CardView, wishApi } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, queryOf } from '#api'
import { refusals } from '#refusals'
import { EmptyState, formatDate, formatMoment, Page, Section } from '#ui'
import classes from './Card.module.css'
import { CardSteps } from './CardSteps.tsx'

/** Cards of the signed-in person, or of the child. */
export function OwnCardsPage() {
  const { t } = useLingui()
  const { data: cards } = useSuspenseQuery({ ...queryOf(wishApi.own, {}), staleTime: 0 })
  const [opened, setOpened] = useState<string>()
  const card = cards.find((one) => keyOf(one) === opened) ?? (cards.length === 1 ? cards[0] : undefined)
  return (
    <Page title={t`Карточки предпочтений`} width="text">
      {cards.length === 0 && (
        <EmptyState title={t`Сейчас отвечать не на что`}>
          <Trans>Карточка появится здесь после общей встречи наставников и наставляемых.</Trans>
        </EmptyState>
      )}
      {card ? (
        <OwnCard key={keyOf(card)} card={card} />
      ) : (
        cards.map((one) => (
          <Section
            key={keyOf(one)}
            title={one.name}
            note={<State card={one} />}
            actions={
              <Button onClick={() => setOpened(keyOf(one))}>
                {one.answeredAt ? <Trans>Изменить ответ</Trans> : <Trans>Ответить</Trans>}
              </Button>
            }
          >
            <p className={classes.quiet}>{one.formTitle}</p>
          </Section>
        ))
      )}
    </Page>
  )
}

const keyOf = ({ roundId, participationId }: CardView) => `${roundId} ${participationId}`

function State({ card }: { card: CardView }) {
  if (card.answeredAt) return <Trans>Ответ записан {formatMoment(card.answeredAt)}</Trans>
  return card.closesOn ? <Trans>Ответьте до {formatDate(card.closesOn)}</Trans> : <Trans>Ждёт ответа</Trans>
}

function OwnCard({ card }: { card: CardView }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const save = async (body: CardAnswer) => {
    const params = { id: card.roundId, participation: card.participationId }
    const outcome = await call(wishApi.saveOwn, { params, body })
    if (!outcome.ok) return t(refusals[outcome.code])
    queryClient.setQueryData(queryOf(wishApi.own, {}).queryKey, (old) =>
      old?.map((one) => (keyOf(one) === keyOf(card) ? outcome.answer : one)),
    )
    return undefined
  }
  return (
    <div className={classes.narrow}>
      <CardSteps view={card} save={save} />
    </div>
  )
}
