import type { OrganisationKind } from '@app/model/organisations'
import { type Cycle, type FormCode, formCodes, programmeApi } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, useMe } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'
import { keepCycle } from './cycle-queries.ts'
import { FormsChoice } from './FormsChoice.tsx'

/** Forms of an open cycle; one that people have already is refused with the reason. */
export function FormsPanel({ cycle, onDone }: { cycle: Cycle; onDone: () => void }) {
  const { t } = useLingui()
  const { membership } = useMe()
  const queryClient = useQueryClient()
  const [chosen, setChosen] = useState(cycle.forms.map(({ form }) => form).filter(isForm))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const outcome = await call(programmeApi.setForms, { params: { id: cycle.id }, body: { forms: chosen } })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    keepCycle(queryClient, outcome.answer)
    notify(t`Формы сохранены`)
    onDone()
  }
  return (
    <>
      <FormsChoice
        label={t`Формы цикла`}
        // A membership carries one of the kinds of organisations.
        kind={membership?.organisationKind as OrganisationKind}
        template={cycle.template}
        value={chosen}
        error={problem}
        onChange={(next) => {
          setChosen(next)
          setProblem(undefined)
        }}
      />
      <Button mt={16} loading={busy} disabled={chosen.length === 0} onClick={() => void save()}>
        <Trans>Сохранить формы</Trans>
      </Button>
    </>
  )
}

const isForm = (code: string): code is FormCode => formCodes.includes(code as FormCode)
