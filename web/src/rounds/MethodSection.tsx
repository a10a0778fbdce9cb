import { type MethodRow, roundApi } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryOf } from '#api'
import { Loading } from '#ui'
import { shownScore } from './look-up.ts'
import classes from './RulesSections.module.css'
import { methodNames, methodNotes } from './words.ts'
import { useWorkbench } from './workbench-context.ts'

const always = ['score', 'fair', 'leximin'] as const
/** These go by the cards of the meeting. */
const byWishes = ['stable'] as const

/** What is meant by the best answer; with figures, when the curator asks what each would give. */
export function MethodSection() {
  const { t } = useLingui()
  const { board, change, busy } = useWorkbench()
  const { method, wishes } = board
  const [asked, setAsked] = useState(false)
  const [wanted, setWanted] = useState<string>()
  const [sent, setSent] = useState(false)
  const query = queryOf(roundApi.methods, { params: { id: board.draft.id } })
  const { data, isFetching, isError } = useQuery({
    ...query,
    enabled: asked,
    // For this very state of the draft: another step asks anew.
    queryKey: [...query.queryKey, `${board.draft.step}`],
    staleTime: Number.POSITIVE_INFINITY,
  })
  const rows: { mode: MethodRow['mode']; blocking: number; figures: MethodRow | undefined }[] = [
    ...[...always, ...(wishes ? byWishes : [])].map((mode) => ({
      mode,
      blocking: 0,
      figures: data?.find((one) => one.mode === mode),
    })),
    ...(data ?? [])
      .filter((one) => one.mode === 'blend')
      .map((figures) => ({ mode: figures.mode, blocking: figures.blocking, figures })),
  ]
  // What was just chosen stands chosen while it is being computed.
  const value = (sent || busy) && wanted ? wanted : keyOf(method)
  if (!rows.some((row) => keyOf(row) === keyOf(method))) rows.push({ ...method, figures: undefined })
  return (
    <section className={classes.section}>
      <Radio.Group
        label={t`Способ подбора`}
        value={value}
        readOnly={!change || busy}
        onChange={(next) => {
          const row = rows.find((one) => keyOf(one) === next)
          if (!row || !change) return
          setWanted(next)
          setSent(true)
          void change({ kind: 'method', method: { mode: row.mode, blocking: row.blocking } }).finally(() =>
            setSent(false),
          )
        }}
      >
        <div className={classes.choices}>
          {rows.map((row) => (
            <Radio
              key={keyOf(row)}
              value={keyOf(row)}
              label={
                row.mode === 'blend'
                  ? t`${t(methodNames.blend)}: до ${row.blocking}`
                  : t(methodNames[row.mode])
              }
              description={
                <>
                  {t(methodNotes[row.mode])}
                  {row.figures && <MethodWords figures={row.figures} />}
                </>
              }
            />
          ))}
        </div>
      </Radio.Group>
      {!wishes && (
        <p className={classes.note}>
          <Trans>Способы по выбору участников появятся, когда после встречи будут заполнены карточки.</Trans>
        </p>
      )}
      {isFetching ? (
        <Loading />
      ) : (
        !data && (
          <Button variant="default" size="xs" onClick={() => setAsked(true)}>
            <Trans>Сравнить способы в цифрах</Trans>
          </Button>
        )
      )}
      {isError && (
        <p className={classes.note} role="alert">
          <Trans>Сравнить не удалось. Попробуйте ещё раз.</Trans>
        </p>
      )}
    </section>
  )
}

function MethodWords({ figures }: { figures: MethodRow }) {
  const { t } = useLingui()
  const { matched, score, lowest, firstChoices, blockingPairs, proven } = figures
  const parts = [
    t`пар ${matched}`,
    ...(matched > 0 ? [t`средняя ${shownScore(score / matched)}`] : []),
    ...(lowest === null ? [] : [t`худшая ${shownScore(lowest)}`]),
    ...(blockingPairs === null ? [] : [t`первый выбор ${firstChoices}`, t`мешающих пар ${blockingPairs}`]),
    ...(proven ? [] : [t`возможно, не лучший ответ`]),
  ]
  return <span className={classes.figures}>{parts.join(' · ')}</span>
}

const keyOf = ({ mode, blocking }: { mode: string; blocking: number }) =>
  mode === 'blend' ? `${mode}:${blocking}` : mode
