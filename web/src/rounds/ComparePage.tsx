import { type RoundRow, roundApi } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseQueries } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { queryOf } from '#api'
import { EmptyState, Note, Page } from '#ui'
import { CompareFigures } from './CompareFigures.tsx'
import { CompareMoves } from './CompareMoves.tsx'
import classes from './ComparePage.module.css'
import { draftOf, useRounds } from './use-round.ts'
import { NoRound } from './WorkbenchPage.tsx'

const route = getRouteApi('/app/programme/programme/matching/$round/compare')

/** All drafts of a round side by side: figures, who moves, what is gained and lost against one of them. */
export function ComparePage() {
  const { round: id } = route.useParams()
  const { left } = route.useSearch()
  const round = useRounds().find((one) => one.id === id)
  const base = round && draftOf(round, left)
  if (!round || !base) return <NoRound />
  return <Compared round={round} base={base} />
}

export type DraftLine = RoundRow['drafts'][number]

function Compared({ round, base }: { round: RoundRow; base: DraftLine }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const crumbs = [
    { title: t`Подбор`, to: '/programme/matching' },
    { title: round.title, to: `/programme/matching/${round.id}` },
  ]
  const others = round.drafts.filter((draft) => draft !== base)
  if (others.length === 0)
    return (
      <Page title={t`Сравнение черновиков`} crumbs={crumbs}>
        <EmptyState
          title={t`Сравнивать пока не с чем`}
          action={
            <Link to="/programme/matching/$round" params={{ round: round.id }}>
              {t`Вернуться к черновику`}
            </Link>
          }
        >
          <Trans>Сделайте копию черновика, измените в ней правила или пары и сравните.</Trans>
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={t`Сравнение черновиков`}
      crumbs={crumbs}
      width="wide"
      actions={
        <NativeSelect
          label={t`С чем сравнивать`}
          value={base.letter}
          data={round.drafts.map(({ letter, title }) => ({
            value: letter,
            label: title ? t`черновик ${letter} «${title}»` : t`черновик ${letter}`,
          }))}
          onChange={(event) =>
            void navigate({
              to: '/programme/matching/$round/compare',
              params: { round: round.id },
              search: { left: event.currentTarget.value },
              replace: true,
            })
          }
        />
      }
    >
      <Boards key={base.id} round={round} base={base} others={others} />
    </Page>
  )
}

function Boards({ round, base, others }: { round: RoundRow; base: DraftLine; others: DraftLine[] }) {
  const { t } = useLingui()
  const drafts = [base, ...others]
  const boards = useSuspenseQueries({
    queries: drafts.map((draft) => queryOf(roundApi.board, { params: { id: draft.id } })),
  }).map((query) => query.data)
  const compared = drafts.flatMap((draft, i) => {
    const board = boards[i]
    return board ? [{ ...draft, board }] : []
  })
  const weights = new Set(boards.map((board) => JSON.stringify(board.weights)))
  return (
    <>
      <CompareFigures drafts={compared} />
      {weights.size > 1 && (
        <Note tone="info">
          <Trans>Веса в этих черновиках разные: каждый считает оценки по своим.</Trans>
        </Note>
      )}
      <div className={classes.buttons}>
        {drafts.map((draft) => (
          <Button
            key={draft.id}
            variant="light"
            renderRoot={(props) => (
              <Link
                to="/programme/matching/$round"
                params={{ round: round.id }}
                search={{ draft: draft.letter }}
                {...props}
              />
            )}
          >
            {t`Продолжить с черновиком ${draft.letter}`}
          </Button>
        ))}
      </div>
      <CompareMoves drafts={compared} />
    </>
  )
}
