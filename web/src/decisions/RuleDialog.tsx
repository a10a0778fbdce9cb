import {
  bodyCodes,
  type DecisionBody,
  type DecisionRule,
  decisionApi,
  type OpinionGiver,
  opinionCodes,
} from '@app/model/decisions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api'
import { refusals } from '#refusals'
import { Dialog, Note, notify } from '#ui'
import classes from './Decisions.module.css'
import { bodyWords, opinionWords } from './words.ts'

type Props = {
  form: string
  title: string
  rule: DecisionRule
  onClose: () => void
  onSaved: () => Promise<void>
}

/** Who decides on the pairs of a form in this organisation. */
export function RuleDialog({ form, title, rule, onClose, onSaved }: Props) {
  const { t } = useLingui()
  const [value, setValue] = useState(rule)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async (next: DecisionRule | null) => {
    setBusy(true)
    const outcome = await call(decisionApi.setRule, { params: { form }, body: { rule: next } })
    setBusy(false)
    if (!outcome.ok) return setProblem(t(refusals[outcome.code]))
    notify(t`Порядок решения сохранён`)
    await onSaved()
  }
  return (
    <Dialog title={t`Кто решает: ${title}`} size="lg" onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (value.bodies.length > 0) void save(value)
        }}
      >
        {problem && (
          <Note tone="danger" live>
            {problem}
          </Note>
        )}
        <Checkbox.Group
          label={t`Решение принимает любой из отмеченных`}
          value={value.bodies}
          onChange={(bodies) => setValue({ ...value, bodies: bodies as DecisionBody[] })} // From the boxes below.
          error={value.bodies.length === 0 && t`Отметьте хотя бы одного`}
        >
          <div className={classes.radios}>
            {bodyCodes.map((body) => (
              <Checkbox key={body} value={body} label={t(bodyWords[body])} />
            ))}
          </div>
        </Checkbox.Group>
        <NativeSelect
          label={t`Чьё мнение нужно до решения`}
          value={value.opinion ?? ''}
          onChange={(event) =>
            // From the list below.
            setValue({ ...value, opinion: (event.currentTarget.value || null) as OpinionGiver | null })
          }
          data={[
            { value: '', label: t`Ничьё` },
            ...opinionCodes.map((code) => ({ value: code, label: t(opinionWords[code]) })),
          ]}
        />
        <Checkbox
          label={t`Работодатель согласует пары и издаёт свой приказ`}
          checked={value.employerAgreed}
          onChange={(event) => setValue({ ...value, employerAgreed: event.currentTarget.checked })}
        />
        <p className={classes.quiet}>
          <Trans>
            Порядок действует для всех подборов этой формы. Если решает директор приказом и мнения не нужно,
            отдельная запись о решении не требуется.
          </Trans>
        </p>
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} disabled={value.bodies.length === 0}>
            <Trans>Сохранить порядок</Trans>
          </Button>
          <Button variant="default" loading={busy} onClick={() => void save(null)}>
            <Trans>Вернуть обычный</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
