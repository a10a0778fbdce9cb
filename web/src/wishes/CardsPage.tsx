import { wishApi } from '@app/model/wishes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { queryOf, useCan } from '#api'
import { RoundStep } from '#rounds'
import { LinkTabs } from '#ui'
import { CardsState } from './CardsState.tsx'
import { CardsTable } from './CardsTable.tsx'
import { PaperEntry } from './PaperEntry.tsx'
import { Report } from './Report.tsx'

const route = getRouteApi('/app/programme/programme/matching/$round/cards')

/** «Карточки»: preferences after the meeting, collected, entered from paper and analysed. */
export function CardsPage() {
  const { t } = useLingui()
  const { round: id } = route.useParams()
  const { part = 'answers' } = route.useSearch()
  const mayWrite = useCan('matching.write')
  const mayEnter = useCan('wishes.enter')
  const { data: collection } = useSuspenseQuery({
    ...queryOf(wishApi.read, { params: { id } }),
    // People answer while the page is open.
    refetchInterval: 15_000,
  })
  const some = collection.cards.length > 0
  return (
    <RoundStep id={id} title={t`Карточки`}>
      {(round) => (
        <>
          <CardsState collection={collection} mayWrite={mayWrite && round.closedOn === null} />
          {some && (
            <div>
              <LinkTabs label={t`Что показать`}>
                <PartLink part="answers" shown={part}>
                  <Trans>Кто ответил</Trans>
                </PartLink>
                {mayEnter && (
                  <PartLink part="paper" shown={part}>
                    <Trans>Ввод с бумаги</Trans>
                  </PartLink>
                )}
                <PartLink part="report" shown={part}>
                  <Trans>Итоги</Trans>
                </PartLink>
              </LinkTabs>
            </div>
          )}
          {some && part === 'answers' && <CardsTable collection={collection} mayWrite={mayWrite} />}
          {some && part === 'paper' && mayEnter && <PaperEntry collection={collection} />}
          {some && part === 'report' && <Report collection={collection} />}
        </>
      )}
    </RoundStep>
  )
}

type PartProps = { part: 'answers' | 'paper' | 'report'; shown: string; children: React.ReactNode }

function PartLink({ part, shown, children }: PartProps) {
  const { round } = route.useParams()
  return (
    <Link
      to="/programme/matching/$round/cards"
      params={{ round }}
      search={part === 'answers' ? {} : { part }}
      activeOptions={{ exact: true }}
      aria-current={part === shown ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}
