import type { OrganisationKind } from '@app/model/organisations'
import {
  type CycleTemplate,
  cycleDateObstacles,
  cycleTemplates,
  type FormCode,
  formsOfTemplate,
  planOf,
  programmeApi,
  stageTexts,
  usualForms,
  usualStart,
  usualTitle,
} from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { call, useMe } from '#api'
import { DateField } from '#forms'
import { refusals } from '#refusals'
import { formatDate, Note, notify, Page, Section } from '#ui'
import { chooseCycle, localDay } from './chosen-cycle.ts'
import { keepCycle } from './cycle-queries.ts'
import { FormsChoice } from './FormsChoice.tsx'
import classes from './NewCyclePage.module.css'
import { templateNames } from './template-names.ts'

/** A new cycle: everything is already chosen as most organisations choose it. */
export function NewCyclePage() {
  const { t } = useLingui()
  const { membership } = useMe()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  // A membership carries one of the kinds of organisations.
  const kind = (membership?.organisationKind ?? 'school') as OrganisationKind
  const [template, setTemplate] = useState<CycleTemplate>('compact_year')
  const [startsOn, setStartsOn] = useState<string | null>(usualStart(localDay()))
  const [forms, setForms] = useState<FormCode[]>(usualForms('compact_year', kind))
  const [title, setTitle] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const plan = startsOn ? planOf(template, startsOn) : undefined
  const [dateProblem] = plan ? cycleDateObstacles(plan) : []

  const chooseTemplate = (next: CycleTemplate) => {
    setTemplate(next)
    const fitting = forms.filter((form) => formsOfTemplate(next, kind).includes(form))
    setForms(fitting.length > 0 ? fitting : usualForms(next, kind))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!startsOn || !plan || busy) return
    setBusy(true)
    const own = title?.trim()
    const outcome = await call(programmeApi.create, {
      body: { template, startsOn, forms, ...(own ? { title: own } : {}) },
    })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    chooseCycle(membership?.organisationId ?? '', outcome.answer.id)
    keepCycle(queryClient, outcome.answer)
    notify(t`Цикл «${outcome.answer.title}» открыт`)
    await navigate({ to: '/programme' })
  }
  return (
    <Page title={t`Новый цикл`} crumbs={[{ title: t`Программа`, to: '/programme' }]} width="text">
      <form onSubmit={(event) => void submit(event)} className={classes.form} noValidate>
        <Radio.Group
          label={t`Как долго идёт программа`}
          value={template}
          onChange={(next) => chooseTemplate(next as CycleTemplate)} // The buttons below carry templates only.
        >
          <div className={classes.templates}>
            {cycleTemplates.map((code) => (
              <Radio
                key={code}
                value={code}
                label={t(templateNames[code].title)}
                description={t(templateNames[code].note)}
              />
            ))}
          </div>
        </Radio.Group>
        <div className={classes.dates}>
          <DateField
            label={t`Начало`}
            value={startsOn}
            onChange={setStartsOn}
            error={dateProblem && t(refusals[dateProblem])}
          />
          <TextInput
            label={t`Название`}
            value={title ?? (startsOn ? usualTitle(template, startsOn) : '')}
            maxLength={200}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        <FormsChoice
          label={t`Формы наставничества`}
          kind={kind}
          template={template}
          value={forms}
          onChange={setForms}
          error={forms.length === 0 && t`Выберите хотя бы одну форму`}
        />
        {plan && !dateProblem && (
          <Section
            title={t`Этапы`}
            note={t`Даты посчитаны по шаблону. Они подсказывают, а не запрещают, и их можно изменить потом`}
          >
            <ol className={classes.stages}>
              {plan.stages.map(({ stage, from, to }) => (
                <li key={stage}>
                  <span>
                    {stage}. {stageTexts[stage].title}
                  </span>
                  <span className={classes.period}>
                    {formatDate(from)} – {formatDate(to)}
                  </span>
                </li>
              ))}
            </ol>
          </Section>
        )}
        {problem && (
          <Note tone="danger" live>
            {problem}
          </Note>
        )}
        <div>
          <Button
            type="submit"
            loading={busy}
            disabled={!startsOn || Boolean(dateProblem) || forms.length === 0}
          >
            <Trans>Открыть цикл</Trans>
          </Button>
        </div>
      </form>
    </Page>
  )
}
