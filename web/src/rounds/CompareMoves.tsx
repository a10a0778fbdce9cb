import type { Board } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { Counters } from '#ui'
import classes from './ComparePage.module.css'
import type { DraftLine } from './ComparePage.tsx'
import { lookUp, shownScore } from './look-up.ts'
import { MoveMark } from './MoveMark.tsx'
import { countMoves, difference, type Move } from './moves.ts'

type Compared = DraftLine & { board: Board }
type Kind = Move['kind']
const kinds = ['lost', 'worse', 'gained', 'better', 'equal'] as const
/** A table of thousands of lines is read by nobody; the filter is there for that. */
const most = 300

/** Who has another mentor in some draft than in the first of them, and what is gained or lost by it. */
export function CompareMoves({ drafts }: { drafts: readonly Compared[] }) {
  const { t } = useLingui()
  const [kind, setKind] = useState<Kind>()
  const looked = useMemo(() => drafts.map((draft) => ({ ...draft, look: lookUp(draft.board) })), [drafts])
  const [base, ...others] = looked
  const moves = useMemo(() => {
    const [first, ...rest] = drafts
    return rest.map(
      ({ board }) =>
        new Map((first ? difference(first.board, board) : []).map((move) => [move.mentee, move])),
    )
  }, [drafts])
  if (!base) return null
  const titles: Record<Kind, string> = {
    lost: t`Потеряли наставника`,
    worse: t`Стало хуже`,
    gained: t`Получили наставника`,
    better: t`Стало лучше`,
    equal: t`Без разницы`,
  }
  const all = moves.flatMap((one) => [...one.values()])
  const counts = countMoves(all)
  const mentees = [
    ...new Set(all.filter((move) => kind === undefined || move.kind === kind).map((move) => move.mentee)),
  ]
  const side = (look: (typeof base)['look'], mentee: string) => {
    const pair = look.pairs.get(mentee)
    if (!pair) return <span className={classes.quiet}>{t`без наставника`}</span>
    return (
      <>
        {look.mentors.get(pair.mentor)?.name} <strong>{shownScore(pair.score)}</strong>
      </>
    )
  }
  if (all.length === 0)
    return (
      <p>
        <Trans>Пары во всех черновиках одинаковые.</Trans>
      </p>
    )
  return (
    <>
      <Counters
        label={t`Какие изменения показать`}
        items={kinds.map((key) => ({ key, title: titles[key], count: counts[key] }))}
        value={kind}
        onChange={setKind}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard too. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t`Кого переставляет`}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t`Наставляемый`}</th>
              {[base, ...others].map(({ id, letter }) => (
                <th key={id} scope="col">{t`В черновике ${letter}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mentees.slice(0, most).map((mentee) => {
              const who = [base, ...others].map(({ look }) => look.mentees.get(mentee)).find(Boolean)
              return (
                <tr key={mentee}>
                  <th scope="row">
                    {who?.name} <span className={classes.quiet}>{who?.place}</span>
                  </th>
                  <td>{side(base.look, mentee)}</td>
                  {others.map(({ id, look }, i) => {
                    const move = moves[i]?.get(mentee)
                    return (
                      <td key={id}>
                        {move ? (
                          <>
                            {side(look, mentee)}
                            <div>
                              <MoveMark move={move} />
                            </div>
                          </>
                        ) : (
                          <span className={classes.quiet}>{t`так же`}</span>
                        )}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {mentees.length > most && (
        <p className={classes.quiet}>
          <Trans>
            Показаны первые {most} из {mentees.length}. Выберите вид изменений, чтобы увидеть остальных.
          </Trans>
        </p>
      )}
    </>
  )
}
