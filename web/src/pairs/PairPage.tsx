import { isBeforeOrder, pairApi } from '@app/model/pairs'
import { useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { queryOf } from '#api'
import { PapersMenu } from '#drafting'
import { Page } from '#ui'
import { OwnPairCard } from './OwnPairsPage.tsx'
import { PairActions } from './PairActions.tsx'
import { PairDetails } from './PairDetails.tsx'
import { namesOf } from './pair-lines.ts'
import { useOwnReach } from './use-own-reach.ts'

const route = getRouteApi('/app/programme/programme/pairs/$id')

/** One pair on a page of its own. */
export function PairPage() {
  const { t } = useLingui()
  const { id } = route.useParams()
  const navigate = useNavigate()
  const own = useOwnReach()
  const { data: card } = useSuspenseQuery(queryOf(pairApi.read, { params: { id } }))
  const crumbs = [{ title: own ? t`Мои пары` : t`Пары`, to: '/programme/pairs' }]
  if (own)
    return (
      <Page title={t`Пара ${card.number}`} crumbs={crumbs} width="text">
        <OwnPairCard pair={card} />
      </Page>
    )
  return (
    <Page
      title={`${namesOf(card, 'mentor')} ↔ ${namesOf(card, 'mentee')}`}
      note={t`Пара ${card.number}`}
      crumbs={crumbs}
      width="text"
      actions={
        <>
          {!isBeforeOrder(card.state) && (
            <PapersMenu about="pair" subjectId={card.id} cycleId={card.cycleId} />
          )}
          <PairActions card={card} onGone={() => void navigate({ to: '/programme/pairs' })} />
        </>
      }
    >
      <PairDetails card={card} />
    </Page>
  )
}
