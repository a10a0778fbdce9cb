import type { RoundRow } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCan } from '#api'
import { EmptyState, Page } from '#ui'
import { draftOf, useRounds } from './use-round.ts'
import { Workbench } from './Workbench.tsx'

const route = getRouteApi('/app/programme/programme/matching/$round')

/** The workbench of the round and the draft that the address names. */
export function WorkbenchPage() {
  const { round: id } = route.useParams()
  const { draft: letter } = route.useSearch()
  const round = useRounds().find((one) => one.id === id)
  if (!round) return <NoRound />
  return <OfRound round={round} letter={letter} />
}

function OfRound({ round, letter }: { round: RoundRow; letter: string | undefined }) {
  const mayWrite = useCan('matching.write')
  const draft = draftOf(round, letter)
  if (!draft) return <NoRound />
  return (
    <Workbench
      key={draft.id}
      round={round}
      draftId={draft.id}
      letter={draft.letter}
      mayWrite={mayWrite && round.closedOn === null}
    />
  )
}

/** The round belongs to another cycle, or was never there. */
export function NoRound() {
  const { t } = useLingui()
  return (
    <Page title={t`Подбор`} crumbs={[{ title: t`Подбор`, to: '/programme/matching' }]}>
      <EmptyState
        title={t`В этом цикле нет такого подбора`}
        action={<Link to="/programme/matching">{t`Все подборы цикла`}</Link>}
      >
        <Trans>Возможно, он относится к другому циклу: цикл выбирается вверху страницы.</Trans>
      </EmptyState>
    </Page>
  )
}
