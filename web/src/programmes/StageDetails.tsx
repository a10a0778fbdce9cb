import { type Cycle, programmeApi, stageTexts } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCircle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, useCan } from '#api'
import { refusals } from '#refusals'
import { formatDate, notify } from '#ui'
import { keepCycle } from './cycle-queries.ts'
import { PlaceLink } from './PlaceLink.tsx'
import classes from './StageDetails.module.css'
import { blockSentences, doneSteps, nextSteps } from './stage-sentences.tsx'

type Props = { cycle: Cycle; stage: Cycle['stages'][number]; onGo?: (() => void) | undefined }

/** What is done in a stage, what is next and what blocks it; each line leads to its place. */
export function StageDetails({ cycle, stage, onGo }: Props) {
  const { task, result } = stageTexts[stage.stage]
  return (
    <div className={classes.details}>
      {stage.blocks.length > 0 && (
        <Lines
          title={<Trans>Мешает</Trans>}
          icon={<IconAlertTriangle size={18} aria-hidden />}
          tone="warning"
        >
          {stage.blocks.map(({ code, params, link }) => (
            <PlaceLink key={code} to={link} onClick={onGo}>
              {blockSentences[code](params.count)}
            </PlaceLink>
          ))}
        </Lines>
      )}
      {stage.next.length > 0 && (
        <Lines title={<Trans>Дальше</Trans>} icon={<IconCircle size={18} aria-hidden />}>
          {stage.next.map(({ code, params, link }) => (
            <PlaceLink key={code} to={link} onClick={onGo}>
              {nextSteps[code](params)}
            </PlaceLink>
          ))}
        </Lines>
      )}
      {stage.done.length > 0 && (
        <Lines title={<Trans>Сделано</Trans>} icon={<IconCheck size={18} aria-hidden />} tone="success">
          {stage.done.map(({ code, params, link }) => (
            <PlaceLink key={code} to={link} onClick={onGo}>
              {doneSteps[code](params)}
            </PlaceLink>
          ))}
        </Lines>
      )}
      <p className={classes.meaning}>
        <Trans>Задача: {task}.</Trans> <Trans>Результат: {result}.</Trans>
      </p>
      <Closure cycle={cycle} stage={stage} />
    </div>
  )
}

type LinesProps = { title: ReactNode; icon: ReactNode; tone?: 'warning' | 'success'; children: ReactNode[] }

function Lines({ title, icon, tone, children }: LinesProps) {
  return (
    <section className={classes.part} data-tone={tone}>
      <h3>{title}</h3>
      <ul>
        {children.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order.
          <li key={i}>
            <span className={classes.icon}>{icon}</span>
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The curator may close a stage with a comment, and take it back. */
function Closure({ cycle, stage }: Props) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const mayWrite = useCan('cycle.write')
  const [comment, setComment] = useState<string>()
  const [busy, setBusy] = useState(false)
  const params = { id: cycle.id, stage: stage.stage }

  const close = async () => {
    setBusy(true)
    const outcome = await call(programmeApi.closeStage, { params, body: { comment: comment ?? '' } })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    keepCycle(queryClient, outcome.answer)
    setComment(undefined)
    notify(t`Этап закрыт`, { undo: () => void reopen() })
  }
  const reopen = async () => {
    const outcome = await call(programmeApi.reopenStage, { params })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    keepCycle(queryClient, outcome.answer)
  }

  if (stage.closure) {
    const { closedOn, who, comment: why } = stage.closure
    return (
      <div className={classes.closure}>
        <p>
          <Trans>
            Закрыт {formatDate(closedOn)}, {who}: «{why}»
          </Trans>
        </p>
        {mayWrite && !cycle.closedOn && (
          <Button variant="subtle" size="compact-sm" onClick={() => void reopen()}>
            <Trans>Считать по данным</Trans>
          </Button>
        )}
      </div>
    )
  }
  if (!mayWrite || cycle.closedOn || stage.state === 'done') return null
  if (comment === undefined)
    return (
      <Button variant="subtle" size="compact-sm" className={classes.close} onClick={() => setComment('')}>
        <Trans>Закрыть этап с комментарием</Trans>
      </Button>
    )
  return (
    <form
      className={classes.closure}
      onSubmit={(event) => {
        event.preventDefault()
        void close()
      }}
    >
      <Textarea
        label={t`Почему этап выполнен`}
        description={t`Останется в истории вместе с вашим именем`}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        maxLength={1000}
        autosize
        minRows={2}
        data-autofocus
      />
      <div className={classes.buttons}>
        <Button type="submit" loading={busy} disabled={comment.trim() === ''}>
          <Trans>Закрыть этап</Trans>
        </Button>
        <Button variant="default" onClick={() => setComment(undefined)}>
          <Trans>Не надо</Trans>
        </Button>
      </div>
    </form>
  )
}
