import { type Board, type RoundRow, roundApi } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { queryOf } from '#api'
import { Counters, EmptyState, Note, Page } from '#ui'
import classes from './ComparePage.module.css'
import { lookUp, shownScore } from './look-up.ts'
import { MoveMark } from './MoveMark.tsx'
import { countMoves, difference, type Move } from './moves.ts'
import { draftOf, useRounds } from './use-round.ts'
import { NoRound } from './WorkbenchPage.tsx'

const route = getRouteApi('/app/programme/programme/matching/$round/compare')

/** Two drafts side by side: figures, who moves, what is gained and lost. */
export function ComparePage() {
  const { round: id } = route.useParams()
  const { left, right } = route.useSearch()
  const round = useRounds().find((one) => one.id === id)
  const a = round && draftOf(round, left)
  const b =
    round?.drafts.find((one) => one.letter === right && one !== a) ?? round?.drafts.find((one) => one !== a)
  if (!round || !a) return <NoRound />
  return <Compared round={round} a={a} b={b} />
}

type DraftLine = RoundRow['drafts'][number]
type Props = { round: RoundRow; a: DraftLine; b: DraftLine | undefined }

function Compared({ round, a, b }: Props) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const letters = round.drafts.map((draft) => draft.letter)
  const choose = (left: string, right: string) =>
    void navigate({
      to: '/programme/matching/$round/compare',
      params: { round: round.id },
      search: { left, right },
      replace: true,
    })
  const crumbs = [
    { title: t`Подбор`, to: '/programme/matching' },
    { title: round.title, to: `/programme/matching/${round.id}` },
  ]
  if (!b)
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
          <Trans>Сделайте копию черновика, измените в ней веса или пары и сравните.</Trans>
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={t`Сравнение черновиков`}
      crumbs={crumbs}
      tabs={
        <>
          <NativeSelect
            label={t`Было`}
            value={a.letter}
            data={letters.filter((letter) => letter !== b.letter)}
            onChange={(event) => choose(event.currentTarget.value, b.letter)}
          />
          <NativeSelect
            label={t`Стало`}
            value={b.letter}
            data={letters.filter((letter) => letter !== a.letter)}
            onChange={(event) => choose(a.letter, event.currentTarget.value)}
          />
          <Button variant="default" onClick={() => choose(b.letter, a.letter)} className={classes.turn}>
            <Trans>Поменять местами</Trans>
          </Button>
        </>
      }
    >
      <Boards key={`${a.id}:${b.id}`} round={round} a={a} b={b} />
    </Page>
  )
}

const kinds = ['lost', 'worse', 'gained', 'better', 'equal'] as const
type Kind = Move['kind']

function Boards({ round, a, b }: { round: RoundRow; a: DraftLine; b: DraftLine }) {
  const { t } = useLingui()
  const { data: before } = useSuspenseQuery(queryOf(roundApi.board, { params: { id: a.id } }))
  const { data: after } = useSuspenseQuery(queryOf(roundApi.board, { params: { id: b.id } }))
  const [kind, setKind] = useState<Kind>()
  const moves = useMemo(() => difference(before, after), [before, after])
  const [was, is] = useMemo(() => [lookUp(before), lookUp(after)], [before, after])
  const counts = countMoves(moves)
  const titles: Record<Kind, string> = {
    lost: t`Потеряли наставника`,
    worse: t`Стало хуже`,
    gained: t`Получили наставника`,
    better: t`Стало лучше`,
    equal: t`Без разницы`,
  }
  const shown = moves.filter((move) => kind === undefined || move.kind === kind)
  const side = (look: typeof was, mentee: string) => {
    const pair = look.pairs.get(mentee)
    if (!pair) return <span className={classes.quiet}>{t`без наставника`}</span>
    return (
      <>
        {look.mentors.get(pair.mentor)?.name} <strong>{shownScore(pair.score)}</strong>
      </>
    )
  }
  return (
    <>
      <FiguresTable before={before} after={after} a={a.letter} b={b.letter} />
      {JSON.stringify(before.weights) !== JSON.stringify(after.weights) && (
        <Note tone="info">
          <Trans>Веса в этих черновиках разные: каждый считает оценки по своим.</Trans>
        </Note>
      )}
      <Counters
        label={t`Какие изменения показать`}
        items={kinds.map((key) => ({ key, title: titles[key], count: counts[key] }))}
        value={kind}
        onChange={setKind}
      />
      {moves.length === 0 ? (
        <p>
          <Trans>Пары в этих черновиках одинаковые.</Trans>
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard too.
        <section className={classes.scroll} tabIndex={0} aria-label={t`Кого переставляет`}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t`Наставляемый`}</th>
                <th scope="col">{t`В черновике ${a.letter}`}</th>
                <th scope="col">{t`В черновике ${b.letter}`}</th>
                <th scope="col">{t`Разница`}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((move) => {
                const who = is.mentees.get(move.mentee) ?? was.mentees.get(move.mentee)
                return (
                  <tr key={move.mentee}>
                    <th scope="row">
                      {who?.name} <span className={classes.quiet}>{who?.place}</span>
                    </th>
                    <td>{side(was, move.mentee)}</td>
                    <td>{side(is, move.mentee)}</td>
                    <td>
                      <MoveMark move={move} />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
      <div className={classes.buttons}>
        {[a, b].map((draft) => (
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
            <Trans>Продолжить с черновиком {draft.letter}</Trans>
          </Button>
        ))}
      </div>
    </>
  )
}

type FiguresProps = { before: Board; after: Board; a: string; b: string }

/** Counters of both, the better one of each line marked by a word. */
function FiguresTable({ before, after, a, b }: FiguresProps) {
  const { t } = useLingui()
  const scoreOf = (score: number | null) => (score === null ? null : shownScore(score))
  const rows: { title: string; was: number | null; is: number | null; good?: 'more' | 'less' }[] = [
    { title: t`Подобрано пар`, was: before.figures.matched, is: after.figures.matched, good: 'more' },
    { title: t`Без наставника`, was: before.unmatched.length, is: after.unmatched.length, good: 'less' },
    {
      title: t`Средняя оценка`,
      was: scoreOf(before.figures.mean),
      is: scoreOf(after.figures.mean),
      good: 'more',
    },
    {
      title: t`Худшая оценка`,
      was: scoreOf(before.figures.lowest),
      is: scoreOf(after.figures.lowest),
      good: 'more',
    },
    {
      title: t`Первый выбор наставляемого`,
      was: before.figures.firstChoices,
      is: after.figures.firstChoices,
      good: 'more',
    },
    { title: t`Закреплено вручную`, was: locked(before), is: locked(after) },
  ]
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <th scope="col">{t`Показатель`}</th>
          <th scope="col">{t`Черновик ${a}`}</th>
          <th scope="col">{t`Черновик ${b}`}</th>
          <th scope="col">{t`Разница`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, was, is, good }) => {
          const by = (is ?? 0) - (was ?? 0)
          const sign = good && (good === 'less' ? by < 0 : by > 0) ? '▲ ' : '▼ '
          return (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{was ?? '–'}</td>
              <td>{is ?? '–'}</td>
              <td>
                {by === 0 ? (
                  <span className={classes.quiet}>{t`поровну`}</span>
                ) : (
                  `${good ? sign : ''}${by > 0 ? '+' : '−'}${Math.abs(by)}`
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const locked = (board: Board) => board.pairs.filter((pair) => pair.locked).length
