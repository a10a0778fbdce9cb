import type { Board } from '@app/model/rounds'
import { useLingui } from '@lingui/react/macro'
import { formatNumber } from '#ui'
import classes from './ComparePage.module.css'
import type { DraftLine } from './ComparePage.tsx'
import { shownScore } from './look-up.ts'
import { methodNames } from './words.ts'

type Compared = DraftLine & { board: Board }
type Row = { title: string; of: (board: Board) => number | null; good?: 'more' | 'less' }

/** Counters of all drafts; of each line the best is marked by a word of the reader and by weight. */
export function CompareFigures({ drafts }: { drafts: readonly Compared[] }) {
  const { t } = useLingui()
  const scoreOf = (score: number | null) => (score === null ? null : shownScore(score))
  const wishes = drafts.some(({ board }) => board.wishes)
  const rows: Row[] = [
    { title: t`Подобрано пар`, of: (board) => board.figures.matched, good: 'more' },
    { title: t`Без наставника`, of: (board) => board.unmatched.length, good: 'less' },
    { title: t`Сумма оценок`, of: (board) => shownScore(board.figures.score), good: 'more' },
    { title: t`Средняя оценка`, of: (board) => scoreOf(board.figures.mean), good: 'more' },
    { title: t`Худшая оценка`, of: (board) => scoreOf(board.figures.lowest), good: 'more' },
    ...(wishes
      ? ([
          { title: t`Первый выбор наставляемого`, of: (board) => board.figures.firstChoices, good: 'more' },
          { title: t`Мешающих пар`, of: (board) => board.figures.blocking, good: 'less' },
        ] satisfies Row[])
      : []),
    { title: t`Закреплено вручную`, of: (board) => board.pairs.filter((pair) => pair.locked).length },
    { title: t`Запрещено пар`, of: (board) => board.forbids.length },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard too.
    <section className={classes.scroll} tabIndex={0} aria-label={t`Показатели черновиков`}>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{t`Показатель`}</th>
            {drafts.map(({ id, letter, title, board }) => (
              <th key={id} scope="col">
                {t`Черновик ${letter}`}
                {title && <span className={classes.title}>{title}</span>}
                {board.figures.stale && (
                  <span className={classes.stale}>{t`выбран до изменения данных`}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t`Способ подбора`}</th>
            {drafts.map(({ id, board }) => (
              <td key={id} className={classes.word}>
                {t(methodNames[board.method.mode])}
              </td>
            ))}
          </tr>
          {rows.map(({ title, of, good }) => {
            const values = drafts.map(({ board }) => of(board))
            const known = values.filter((value) => value !== null)
            const best = good && (good === 'more' ? Math.max(...known) : Math.min(...known))
            const differ = new Set(known).size > 1
            return (
              <tr key={title}>
                <th scope="row">{title}</th>
                {drafts.map(({ id }, i) => {
                  const value = values[i]
                  return (
                    <td key={id} data-best={(differ && value === best) || undefined}>
                      {value === null || value === undefined ? '–' : formatNumber(value)}
                      {differ && value === best && <span className={classes.best}>{t`лучше`}</span>}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
