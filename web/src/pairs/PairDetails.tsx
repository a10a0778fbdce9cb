import type { PairCard } from '@app/model/pairs'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useCan } from '#api'
import { PlaceLink } from '#programmes'
import { Facts, formatDate, Note, Section } from '#ui'
import { GoalField } from './GoalField.tsx'
import { PairHistory } from './PairHistory.tsx'
import { PairStateMark } from './PairStateMark.tsx'
import classes from './Pairs.module.css'
import { PeriodText } from './PeriodText.tsx'
import { side } from './pair-lines.ts'
import { closingWords, kindWords } from './words.ts'

/** What is known of a pair: who, why, until when, by which order, what has happened. */
export function PairDetails({ card }: { card: PairCard }) {
  const { t } = useLingui()
  const mayWrite = useCan('pair.write')
  const { order, paper } = card
  return (
    <div className={classes.details}>
      <div>
        <PairStateMark pair={card} />
      </div>
      {paper && (
        <Note
          tone="warning"
          action={
            <PaperLink id={paper.id}>
              {paper.number ? t`Приказ № ${paper.number}` : t`Открыть проект приказа`}
            </PaperLink>
          }
        >
          {paper.code === 'D24' ? (
            <Trans>Готовится изменение: оно вступит в силу, когда приказ подпишут.</Trans>
          ) : (
            <Trans>Пара ждёт подписи приказа.</Trans>
          )}
        </Note>
      )}
      <Members card={card} of="mentor" title={t`Наставник`} />
      <Members
        card={card}
        of="mentee"
        title={side(card, 'mentee').length > 1 ? t`Наставляемые` : t`Наставляемый`}
      />
      <GoalField key={card.id} card={card} readOnly={!mayWrite || card.closedOn !== null} />
      <Facts
        facts={[
          { label: t`Форма`, value: card.formTitle },
          { label: t`Вид`, value: t(kindWords[card.kind]) },
          { label: t`Цикл`, value: card.cycleTitle },
          { label: t`Период`, value: <PeriodText pair={card} /> },
          {
            label: t`Приказ`,
            value: order && (
              <PaperLink id={order.id}>
                {t`№ ${order.number ?? ''} от ${formatDate(order.datedOn)}`}
              </PaperLink>
            ),
          },
          {
            label: t`Продолжает пару`,
            value: card.continues && <PairLink id={card.continues.id}>{card.continues.number}</PairLink>,
          },
          {
            label: t`Продолжена парой`,
            value: card.continuedBy && (
              <PairLink id={card.continuedBy.id}>{card.continuedBy.number}</PairLink>
            ),
          },
          { label: t`Завершена`, value: card.closedOn && formatDate(card.closedOn) },
          {
            label: t`Причина`,
            value: card.closedOn && card.closingReason && t(closingWords[card.closingReason]),
          },
          { label: t`Пояснение`, value: card.closingComment },
        ]}
      />
      {card.reasons.length > 0 && (
        <Section title={t`Почему предложены друг другу`}>
          <ul className={classes.reasons}>
            {card.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {card.score !== null && (
            <p className={classes.quiet}>
              <Trans>Оценка пары: {Math.round(card.score / 100)} из 100</Trans>
            </p>
          )}
        </Section>
      )}
      <PairHistory card={card} />
    </div>
  )
}

const PaperLink = ({ id, children }: { id: string; children: string }) => (
  <Link to="/programme/documents/$id" params={{ id }}>
    {children}
  </Link>
)

const PairLink = ({ id, children }: { id: string; children: string }) => (
  <Link to="/programme/pairs/$id" params={{ id }}>
    {children}
  </Link>
)

type MembersProps = { card: PairCard; of: 'mentor' | 'mentee'; title: string }

function Members({ card, of, title }: MembersProps) {
  const { t } = useLingui()
  const mayRead = useCan('person.read')
  return (
    <div>
      <h2 className={classes.label}>{title}</h2>
      <ul className={classes.people}>
        {side(card, of).map((member) => (
          <li key={member.participationId}>
            {mayRead ? (
              <PlaceLink to={`/programme/people?person=${member.personId}`}>{member.name}</PlaceLink>
            ) : (
              <strong>{member.name}</strong>
            )}
            {member.place && <span className={classes.quiet}>, {member.place}</span>}
            {member.leftOn && !card.closedOn && (
              <span className={classes.quiet}> {t`выбыл ${formatDate(member.leftOn)}`}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
