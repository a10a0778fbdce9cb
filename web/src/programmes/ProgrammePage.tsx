import { type Cycle, stageTexts } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Progress } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCan } from '#api'
import { EmptyState, formatDate, formatNumber, Note, Page, SidePanel } from '#ui'
import { CycleActions } from './CycleActions.tsx'
import { useCycle } from './chosen-cycle.ts'
import { cycleQuery } from './cycle-queries.ts'
import { DatesPanel } from './DatesPanel.tsx'
import { FormsPanel } from './FormsPanel.tsx'
import classes from './ProgrammePage.module.css'
import { StageDetails } from './StageDetails.tsx'
import { StageMark } from './StageMark.tsx'
import { templateNames } from './template-names.ts'

/** The cycle as a map: seven stages with what is done, what is next and what blocks. */
export function ProgrammePage() {
  const row = useCycle()
  return row ? <OneCycle key={row.id} id={row.id} /> : <NoCycle />
}

function NoCycle() {
  const { t } = useLingui()
  const mayWrite = useCan('cycle.write')
  return (
    <Page title={t`Программа`}>
      <EmptyState
        icon={<IconRoute size={28} stroke={1.5} />}
        title={t`Цикл программы ещё не открыт`}
        action={
          mayWrite && (
            <Button component={Link} to="/programme/new">
              <Trans>Открыть новый цикл</Trans>
            </Button>
          )
        }
      >
        <Trans>
          Цикл – это учебный год наставничества: семь этапов от подготовки до подведения итогов. Система сама
          считает, что сделано и что дальше.
        </Trans>
      </EmptyState>
    </Page>
  )
}

function OneCycle({ id }: { id: string }) {
  const { t } = useLingui()
  const { data: cycle } = useSuspenseQuery(cycleQuery(id))
  const { panel } = useSearch({ strict: false }) as { panel?: 'forms' | 'dates' }
  const navigate = useNavigate()
  const mayWrite = useCan('cycle.write')
  const setPanel = (next?: 'forms' | 'dates') =>
    void navigate({ to: '/programme', search: next ? { panel: next } : {}, replace: true })
  return (
    <Page
      title={t`Программа ${cycle.title}`}
      note={`${t(templateNames[cycle.template].title)} · ${formatDate(cycle.startsOn)} – ${formatDate(cycle.endsOn)}`}
      actions={mayWrite && <CycleActions cycle={cycle} onDates={() => setPanel('dates')} />}
      side={
        panel === 'forms' ? (
          <SidePanel
            title={t`Формы наставничества`}
            note={t`Какие пары бывают в этом цикле`}
            onClose={() => setPanel()}
          >
            <FormsPanel cycle={cycle} onDone={() => setPanel()} />
          </SidePanel>
        ) : (
          panel === 'dates' && (
            <SidePanel title={t`Название и даты`} onClose={() => setPanel()}>
              <DatesPanel cycle={cycle} onDone={() => setPanel()} />
            </SidePanel>
          )
        )
      }
    >
      {cycle.closedOn && (
        <Note tone="info">
          <Trans>Цикл закрыт {formatDate(cycle.closedOn)}: в нём ничего не меняется.</Trans>
        </Note>
      )}
      <div className={classes.head}>
        <div className={classes.forms}>
          <span className={classes.label}>
            <Trans>Формы</Trans>
          </span>
          {cycle.forms.map(({ title }) => title).join(', ')}
          {mayWrite && !cycle.closedOn && (
            <Button variant="subtle" size="compact-sm" onClick={() => setPanel('forms')}>
              <Trans>Изменить</Trans>
            </Button>
          )}
        </div>
        <dl className={classes.figures}>
          <Figure label={t`Наставляемые`} value={cycle.facts.mentees} />
          <Figure label={t`Наставники`} value={cycle.facts.mentors} />
          <Figure label={t`Мест у наставников`} value={cycle.facts.places} />
          <Figure label={t`Пары и группы в работе`} value={cycle.facts.pairsActive} />
        </dl>
      </div>
      <ol className={classes.stages}>
        {cycle.stages.map((stage) => (
          <li key={stage.stage}>
            <Stage cycle={cycle} stage={stage} />
          </li>
        ))}
      </ol>
    </Page>
  )
}

/** A figure that nobody counts is left out. */
function Figure({ label, value }: { label: string; value: number | undefined }) {
  return value === undefined ? null : (
    <div>
      <dt>{label}</dt>
      <dd>{formatNumber(value)}</dd>
    </div>
  )
}

/** Finished stages and those ahead stand folded: the eye finds the work at once. */
function Stage({ cycle, stage }: { cycle: Cycle; stage: Cycle['stages'][number] }) {
  const { t } = useLingui()
  const { title } = stageTexts[stage.stage]
  const current = stage.stage === cycle.current
  return (
    <details className={classes.stage} open={current} aria-current={current ? 'step' : undefined}>
      <summary className={classes.summary}>
        <span className={classes.number} aria-hidden>
          {stage.stage}
        </span>
        <h2 className={classes.title}>{title}</h2>
        <span className={classes.period}>
          {formatDate(stage.from)} – {formatDate(stage.to)}
        </span>
        <Progress
          value={stage.percent}
          className={classes.progress}
          aria-label={t`Этап ${stage.stage} выполнен на ${stage.percent} %`}
        />
        <span className={classes.percent}>{formatNumber(stage.percent)} %</span>
        <span className={classes.state}>
          <StageMark state={stage.state} />
        </span>
      </summary>
      <div className={classes.body}>
        <StageDetails cycle={cycle} stage={stage} />
      </div>
    </details>
  )
}
