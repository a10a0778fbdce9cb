import { roundApi } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryOf } from '#api'
import { PlaceLink } from '#programmes'
import { shortName, shownScore } from './look-up.ts'
import classes from './WhyWaiting.module.css'
import { useWorkbench } from './workbench-context.ts'

/** Up to so many pairs the advice is there before anybody has thought of asking. */
const AT_ONCE = 300_000
const shown = 2

/** Where a mentor is added. */
export const mentorsPlace = '/programme/people?base=mentors'

/** «Больше всего поможет»: each thing was really added and the draft solved again, so the gain is exact. */
export function HelpLine({ linked }: { linked: boolean }) {
  const { t } = useLingui()
  const { board, look, change, busy } = useWorkbench()
  const [asked, setAsked] = useState(board.mentees.length * board.mentors.length <= AT_ONCE)
  const query = queryOf(roundApi.help, { params: { id: board.draft.id } })
  const { data, isFetching, isError } = useQuery({
    ...query,
    // For this very state of the draft: another step asks anew.
    queryKey: [...query.queryKey, `${board.draft.step}`, board.draft.updatedAt],
    enabled: asked && board.draft.solving === null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const gain = ({ matched, score }: { matched: number; score: number }) =>
    matched > 0 ? t`+${matched}` : t`сумма +${shownScore(score)}`
  const places = data?.places.slice(0, shown) ?? []
  const newcomers = data?.newcomers.slice(0, shown) ?? []
  return (
    <div className={classes.help}>
      <strong>
        <Trans>Больше всего поможет</Trans>
      </strong>
      {!asked && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsked(true)}>
          <Trans>Посчитать</Trans>
        </Button>
      )}
      {isFetching && <span className={classes.quiet}>{t`считаем…`}</span>}
      {isError && <span className={classes.quiet}>{t`посчитать не удалось`}</span>}
      {data && places.length + newcomers.length === 0 && (
        <span className={classes.quiet}>{t`ни место, ни новый наставник ничего не изменят`}</span>
      )}
      {newcomers.length > 0 && (
        <span>
          <Trans>новый наставник по</Trans>{' '}
          {newcomers.map((one, at) => (
            <span key={one.competency}>
              {at > 0 && ', '}«{one.competency}» <strong>({gain(one)})</strong>
            </span>
          ))}
        </span>
      )}
      {places.length > 0 && (
        <span>
          <Trans>ещё одно место:</Trans>
          {places.map((one) => {
            const mentor = look.mentors.get(one.mentor)
            if (!mentor) return null
            const name = shortName(mentor.name)
            const words = (
              <>
                {name} <strong>({gain(one)})</strong>
              </>
            )
            return change ? (
              <UnstyledButton
                key={one.mentor}
                className={classes.reason}
                disabled={busy}
                aria-label={t`Ещё одно место: ${name} (${gain(one)})`}
                title={t`Дать место в этом черновике. Шаг можно отменить`}
                onClick={() =>
                  void change({ kind: 'capacity', mentor: one.mentor, places: mentor.places + 1 })
                }
              >
                {words}
              </UnstyledButton>
            ) : (
              <span key={one.mentor}> {words}</span>
            )
          })}
        </span>
      )}
      {newcomers.length > 0 && !linked && (
        <PlaceLink to={mentorsPlace} className={classes.mend}>
          {t`Добавить наставников`}
        </PlaceLink>
      )}
      {data?.cut && <span className={classes.quiet}>{t`проверено не всё: подбор большой`}</span>}
    </div>
  )
}
