import { type Cycle, cycleDateObstacles, programmeApi, stageTexts } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { refusals } from '#refusals'
import { Note, notify } from '#ui'
import { keepCycle } from './cycle-queries.ts'
import classes from './DatesPanel.module.css'

type Period = { stage: Cycle['current'] & number; from: string | null; to: string | null }

/** Title and dates of the cycle and of its stages; the template can be asked for its dates again. */
export function DatesPanel({ cycle, onDone }: { cycle: Cycle; onDone: () => void }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const [title, setTitle] = useState(cycle.title)
  const [startsOn, setStartsOn] = useState<string | null>(cycle.startsOn)
  const [endsOn, setEndsOn] = useState<string | null>(cycle.endsOn)
  const [stages, setStages] = useState<readonly Period[]>(
    cycle.stages.map(({ stage, from, to }) => ({ stage, from, to })),
  )
  const [touched, setTouched] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const whole = stages.flatMap(({ stage, from, to }) => (from && to ? [{ stage, from, to }] : []))
  const missing = !startsOn || !endsOn || whole.length < stages.length || title.trim() === ''
  const [wrong] = startsOn && endsOn ? cycleDateObstacles({ startsOn, endsOn, stages: whole }) : []

  const save = async (own: typeof whole | undefined) => {
    if (missing || busy) return
    setBusy(true)
    const outcome = await call(programmeApi.change, {
      params: { id: cycle.id },
      body: { title: title.trim(), startsOn, endsOn, ...(own ? { stages: own } : {}) },
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    keepCycle(queryClient, outcome.answer)
    notify(t`Даты сохранены`)
    onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Untouched stages go on following the template.
    void save(touched ? whole : undefined)
  }
  const move = (stage: number, change: Partial<Period>) => {
    setStages((old) => old.map((one) => (one.stage === stage ? { ...one, ...change } : one)))
    setTouched(true)
    setProblem(undefined)
  }
  return (
    <form onSubmit={submit} className={classes.form} noValidate>
      <TextInput
        label={t`Название`}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={title.trim() === '' && t`Назовите цикл, например, «2026/2027»`}
      />
      <div className={classes.dates}>
        <DateField label={t`Начало`} value={startsOn} onChange={setStartsOn} />
        <DateField label={t`Конец`} value={endsOn} onChange={setEndsOn} />
      </div>
      {stages.map(({ stage, from, to }) => (
        <fieldset key={stage} className={classes.stage}>
          <legend>
            {stage}. {stageTexts[stage].title}
          </legend>
          <div className={classes.dates}>
            <DateField
              aria-label={t`Начало этапа ${stage}`}
              value={from}
              onChange={(day) => move(stage, { from: day })}
            />
            <DateField
              aria-label={t`Конец этапа ${stage}`}
              value={to}
              onChange={(day) => move(stage, { to: day })}
            />
          </div>
        </fieldset>
      ))}
      {(problem ?? wrong) && (
        <Note tone="danger" live>
          {problem ?? (wrong && t(refusals[wrong]))}
        </Note>
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={busy} disabled={missing || Boolean(wrong)}>
          <Trans>Сохранить даты</Trans>
        </Button>
        <Button variant="default" disabled={missing || busy} onClick={() => void save([])}>
          <Trans>Посчитать этапы по шаблону</Trans>
        </Button>
      </div>
    </form>
  )
}
