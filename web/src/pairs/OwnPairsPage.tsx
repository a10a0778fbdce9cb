import { type Pair, pairApi } from '@app/model/pairs'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconUsers } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { queryOf, useMe } from '#api'
import { EmptyState, Facts, formatDate, Page } from '#ui'
import { PairStateMark } from './PairStateMark.tsx'
import classes from './Pairs.module.css'
import { PeriodText } from './PeriodText.tsx'
import { namesOf, side } from './pair-lines.ts'

/** Pairs of a mentor, a mentee, the children of a representative: what is true of them, simply. */
export function OwnPairsPage() {
  const { t } = useLingui()
  const { data: pairs } = useSuspenseQuery(queryOf(pairApi.all, {}))
  const title = useOwnTitle()
  return (
    <Page title={title} width="text">
      {pairs.length === 0 ? (
        <EmptyState icon={<IconUsers size={28} stroke={1.5} />} title={t`Пары пока нет`}>
          <Trans>Когда куратор подберёт пару и директор подпишет приказ, она появится здесь.</Trans>
        </EmptyState>
      ) : (
        <ul className={classes.own}>
          {pairs.map((pair) => (
            <li key={pair.id}>
              <OwnPairCard pair={pair} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

function useOwnTitle(): string {
  const { t } = useLingui()
  return useMe().membership?.role === 'representative' ? t`Пара ребёнка` : t`Мои пары`
}

/** The pair as its members see it: with whom, for what, until when. */
export function OwnPairCard({ pair }: { pair: Pair }) {
  const { t } = useLingui()
  const { personId } = useMe()
  // A mentor looks at the mentees; a mentee and a representative at the mentor.
  const leads = side(pair, 'mentor').some((member) => member.personId === personId)
  const others = side(pair, leads ? 'mentee' : 'mentor')
  const mine = leads ? [] : side(pair, 'mentee')
  return (
    <article className={classes.ownCard}>
      <div className={classes.ownHead}>
        <h2>{namesOf({ members: others }, leads ? 'mentee' : 'mentor')}</h2>
        <PairStateMark pair={pair} />
      </div>
      <p className={classes.quiet}>
        {leads ? (others.length > 1 ? t`наставляемые` : t`наставляемый`) : t`наставник`}
        {others.length === 1 && others[0]?.place && `, ${others[0].place}`}
      </p>
      <Facts
        facts={[
          {
            label: t`Наставляемый`,
            value: mine.some((member) => member.personId !== personId) && namesOf(pair, 'mentee'),
          },
          { label: t`Цель`, value: pair.goal || t`пока не записана` },
          { label: t`Период`, value: <PeriodText pair={pair} /> },
          {
            label: t`Приказ`,
            value: pair.order && t`№ ${pair.order.number ?? ''} от ${formatDate(pair.order.datedOn)}`,
          },
          { label: t`Завершена`, value: pair.closedOn && formatDate(pair.closedOn) },
        ]}
      />
    </article>
  )
}
