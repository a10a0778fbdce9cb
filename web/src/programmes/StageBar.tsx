import { type Cycle, stageTexts } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Popover, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Dialog, formatDate, formatNumber } from '#ui'
import { CycleSwitch } from './CycleSwitch.tsx'
import { useCycle } from './chosen-cycle.ts'
import { cycleQuery, useFreshCycle } from './cycle-queries.ts'
import classes from './StageBar.module.css'
import { StageDetails } from './StageDetails.tsx'
import { StageMark, stageStateNames } from './StageMark.tsx'

/** The bar over every page of the programme: the cycle, its seven stages, where the work stands. */
export function StageBar() {
  const row = useCycle()
  if (!row)
    return (
      <div className={classes.none}>
        <span>
          <Trans>Цикл программы ещё не открыт</Trans>
        </span>
        <Link to="/programme/new">
          <Trans>Открыть новый цикл</Trans>
        </Link>
      </div>
    )
  return <Bar key={row.id} id={row.id} />
}

function Bar({ id }: { id: string }) {
  const { t } = useLingui()
  const { data: cycle } = useQuery(cycleQuery(id))
  useFreshCycle(id)
  const [opened, setOpened] = useState<number>()
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const shown = cycle?.stages.find(({ stage }) => stage === (cycle.current ?? 7))
  const one = cycle?.stages.find(({ stage }) => stage === opened)
  return (
    <div className={classes.bar}>
      <div className={classes.row}>
        <CycleSwitch />
        <ol className={classes.stages} aria-label={t`Этапы программы`}>
          {cycle?.stages.map((stage) => (
            <li
              key={stage.stage}
              className={classes.stage}
              aria-current={stage === shown ? 'step' : undefined}
            >
              {phone ? (
                <StageButton stage={stage} onClick={() => setOpened(stage.stage)} />
              ) : (
                <Popover
                  opened={opened === stage.stage}
                  onChange={(open) => setOpened(open ? stage.stage : undefined)}
                  width={400}
                  position="bottom"
                  trapFocus
                  returnFocus
                  withinPortal
                >
                  <Popover.Target>
                    <StageButton
                      stage={stage}
                      onClick={() => setOpened((now) => (now === stage.stage ? undefined : stage.stage))}
                    />
                  </Popover.Target>
                  <Popover.Dropdown className={classes.panel}>
                    <Panel cycle={cycle} stage={stage} onGo={() => setOpened(undefined)} />
                  </Popover.Dropdown>
                </Popover>
              )}
            </li>
          ))}
        </ol>
      </div>
      {cycle && shown && (
        <p className={classes.current}>
          {cycle.closedOn ? (
            <Trans>Цикл закрыт {formatDate(cycle.closedOn)}</Trans>
          ) : cycle.current === null ? (
            <Trans>Все этапы выполнены</Trans>
          ) : (
            <Trans>
              Этап {shown.stage} «{stageTexts[shown.stage].title}» · до {formatDate(shown.to)}
            </Trans>
          )}
        </p>
      )}
      {phone && cycle && one && (
        <Dialog title={t`Этап ${one.stage}`} onClose={() => setOpened(undefined)}>
          <Panel cycle={cycle} stage={one} onGo={() => setOpened(undefined)} />
        </Dialog>
      )}
    </div>
  )
}

type Line = Cycle['stages'][number]

function Panel({ cycle, stage, onGo }: { cycle: Cycle; stage: Line; onGo: () => void }) {
  return (
    <div className={classes.inner}>
      <div className={classes.heading}>
        <h2>
          {stage.stage}. {stageTexts[stage.stage].title}
        </h2>
        <p>
          <StageMark state={stage.state} /> {formatNumber(stage.percent)} % · {formatDate(stage.from)} –{' '}
          {formatDate(stage.to)}
        </p>
      </div>
      <StageDetails cycle={cycle} stage={stage} onGo={onGo} />
    </div>
  )
}

function StageButton({ stage, ref, ...rest }: { stage: Line } & React.ComponentProps<'button'>) {
  const { t } = useLingui()
  const { state, percent } = stage
  const { title } = stageTexts[stage.stage]
  return (
    <button type="button" ref={ref} {...rest} className={classes.button} data-state={state} title={title}>
      {/* A reader hears the whole; the eye sees the number and the share. */}
      <VisuallyHidden>
        {t`Этап ${stage.stage}, ${title}: ${t(stageStateNames[state])}`}
        {state === 'done' || state === 'waiting' ? '' : ', '}
      </VisuallyHidden>
      <span className={classes.number} aria-hidden>
        {state === 'done' ? <IconCheck size={16} /> : stage.stage}
      </span>
      {state === 'late' && <IconAlertTriangle size={16} aria-hidden className={classes.late} />}
      {(state === 'active' || state === 'late') && (
        <span className={classes.percent}>{formatNumber(percent)} %</span>
      )}
    </button>
  )
}
