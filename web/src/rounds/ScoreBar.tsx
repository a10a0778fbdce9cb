import { roundApi } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Popover, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { queryOf } from '#api'
import { formatNumber } from '#ui'
import { shownScore } from './look-up.ts'
import classes from './ScoreBar.module.css'
import { useItemStop } from './use-item-keys.ts'
import { componentNames } from './words.ts'
import { useWorkbench } from './workbench-context.ts'

type Props = { draft: string; mentee: string; mentor: string; score: number; label: string }

const delay = 200

/** The score of a pair as a bar; under the mouse, at focus or by a tap, what it is made of. */
export function ScoreBar({ draft, mentee, mentor, score, label }: Props) {
  const { t } = useLingui()
  const tabIndex = useItemStop()
  const [opened, setOpened] = useState(false)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The way from the bar to its card takes a moment: the card waits for the mouse.
  const soon = (next: boolean) => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => setOpened(next), next ? delay : 150)
  }
  const now = (next: boolean) => {
    clearTimeout(waiting.current)
    setOpened(next)
  }
  const shown = shownScore(score)
  return (
    <Popover opened={opened} onChange={setOpened} width={340} position="bottom-start" withinPortal>
      <Popover.Target>
        <UnstyledButton
          className={classes.bar}
          tabIndex={tabIndex}
          aria-label={t`Оценка пары ${label}: ${shown} из 100. Из чего сложилась`}
          onMouseEnter={() => soon(true)}
          onMouseLeave={() => soon(false)}
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && now(true)}
          onBlur={() => now(false)}
          onClick={() => now(!opened)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !opened) return
            // Only the card is closed, not what is under it.
            event.stopPropagation()
            now(false)
          }}
        >
          <ScoreLine score={score} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown onMouseEnter={() => soon(true)} onMouseLeave={() => soon(false)}>
        <ScoreDetails draft={draft} mentee={mentee} mentor={mentor} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** The number with its bar, for places where there is nothing to open. */
export function ScoreLine({ score }: { score: number }) {
  const shown = shownScore(score)
  return (
    <span className={classes.line}>
      <span className={classes.number}>{shown}</span>
      <span className={classes.track} aria-hidden>
        <span className={classes.fill} style={{ width: `${shown}%` }} />
      </span>
    </span>
  )
}

function ScoreDetails({ draft, mentee, mentor }: Omit<Props, 'score' | 'label'>) {
  const { t } = useLingui()
  const { look } = useWorkbench()
  const { data, isError } = useQuery({
    ...queryOf(roundApi.details, { params: { id: draft, mentee }, querystring: { mentor } }),
    staleTime: 60_000,
  })
  if (isError) return <Trans>Не удалось узнать, из чего сложилась оценка. Попробуйте ещё раз</Trans>
  if (!data) return <Trans>Считаем…</Trans>
  const [second] =
    data.mentor === mentor && look.pairs.get(mentee)?.mentor === mentor ? data.alternatives : []
  const secondWords = (difference: number) => {
    const points = Math.abs(shownScore(difference))
    if (points === 0) return t`оценка та же`
    return difference > 0 ? t`на ${points} меньше` : t`на ${points} больше`
  }
  const known = data.components.filter(({ text, points }) => text.length > 0 || points > 0)
  return (
    <div className={classes.details} role="status">
      <table>
        <thead>
          <tr>
            <th scope="col">{t`Из чего сложилась оценка`}</th>
            <th scope="col">{t`Баллы`}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ component, value, points, text }) => (
            <tr key={component}>
              <th scope="row">
                <span className={classes.component}>{t(nameOf(component))}</span>
                <span className={classes.track} aria-hidden>
                  <span className={classes.fill} style={{ width: `${value / 100}%` }} />
                </span>
                {text.map((line) => (
                  <span key={line} className={classes.reason}>
                    {line}
                  </span>
                ))}
              </th>
              <td>{formatNumber(points / 100, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {second && (
        <p className={classes.second}>
          <Trans>
            Второй выбор: {look.mentors.get(second.mentor)?.name ?? ''}, {shownScore(second.score)}
          </Trans>{' '}
          ({secondWords(second.difference)}
          {second.free ? '' : t`, мест у него нет`})
        </p>
      )}
      {data.warnings.length > 0 && (
        <ul className={classes.warnings}>
          {data.warnings.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const nameOf = (component: string) =>
  componentNames[component as keyof typeof componentNames] ?? { id: component } // The contract keeps it open.
