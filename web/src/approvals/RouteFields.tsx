import type { Candidate, NewStep } from '@app/model/approvals'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core'
import { IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Approvals.module.css'

type Props = {
  steps: readonly NewStep[]
  onChange: (steps: readonly NewStep[]) => void
  candidates: readonly Candidate[]
  /** The order matters: steps are numbered and moved. */
  ordered: boolean
}

/** The people of the route: those of the organisation are ticked, an outside body is typed. */
export function RouteFields({ steps, onChange, candidates, ordered }: Props) {
  const { t } = useLingui()
  const [body, setBody] = useState('')
  const nameOf = (step: NewStep) => {
    if (!('accountId' in step)) return step.name
    const one = candidates.find(({ accountId }) => accountId === step.accountId)
    return one ? withPosition(one) : ''
  }
  const has = (accountId: string) => steps.some((one) => 'accountId' in one && one.accountId === accountId)
  const toggle = (accountId: string) =>
    onChange(
      has(accountId)
        ? steps.filter((one) => !('accountId' in one) || one.accountId !== accountId)
        : [...steps, { accountId }],
    )
  const add = () => {
    const name = body.trim()
    if (!name) return
    onChange([...steps, { name, position: '' }])
    setBody('')
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend. */}
      <div role="group" aria-label={t`Кто согласует`} className={classes.people}>
        {candidates.map((one) => (
          <Checkbox
            key={one.accountId}
            label={withPosition(one)}
            checked={has(one.accountId)}
            onChange={() => toggle(one.accountId)}
          />
        ))}
      </div>
      <div className={classes.outside}>
        <TextInput
          label={t`Кто не работает в системе`}
          placeholder={t`профсоюзный комитет`}
          maxLength={200}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <Button variant="default" disabled={!body.trim()} onClick={add}>
          <Trans>Добавить согласующего</Trans>
        </Button>
      </div>
      {steps.length > 0 && (
        <ol className={classes.chosen} aria-label={t`Маршрут согласования`}>
          {steps.map((step, i) => {
            const name = nameOf(step)
            return (
              <li key={'accountId' in step ? step.accountId : `${step.name} ${i}`} className={classes.row}>
                <span className={classes.grow}>
                  {ordered && `${i + 1}. `}
                  {name}
                </span>
                {ordered && i > 0 && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="lg"
                    aria-label={t`Поднять: ${name}`}
                    onClick={() => onChange(raised(steps, i))}
                  >
                    <IconArrowUp size={18} aria-hidden />
                  </ActionIcon>
                )}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  aria-label={t`Убрать из маршрута: ${name}`}
                  onClick={() => onChange(steps.filter((_, at) => at !== i))}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}

const withPosition = ({ name, position }: Candidate) =>
  position ? `${name}, ${position.toLowerCase()}` : name

const raised = (steps: readonly NewStep[], i: number): NewStep[] => {
  const next = [...steps]
  next.splice(i - 1, 0, ...next.splice(i, 1))
  return next
}
