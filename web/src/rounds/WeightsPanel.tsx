import {
  type Component,
  components,
  type Importance,
  importances,
  numberFor,
  type WeightTable,
} from '@app/model/matching'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput, SegmentedControl, Switch } from '@mantine/core'
import { useId, useRef, useState } from 'react'
import { SidePanel } from '#ui'
import { GroupSection } from './GroupSection.tsx'
import { MethodSection } from './MethodSection.tsx'
import classes from './WeightsPanel.module.css'
import { componentNames, componentNotes, importanceNames } from './words.ts'
import { useWorkbench } from './workbench-context.ts'

/** What matters how much. Every choice solves the draft anew at once. */
export function WeightsPanel({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { board, change, busy } = useWorkbench()
  const [numbers, setNumbers] = useState(false)
  // The contract keeps the names of components open; the server sends exactly these.
  const table = board.weights as unknown as WeightTable
  const sum = components.reduce((total, component) => total + table[component].number, 0)
  const set = (component: Component, importance: Importance, number: number) =>
    void change?.({ kind: 'weights', weights: { ...table, [component]: { importance, number } } })
  return (
    <SidePanel
      title={t`Правила подбора`}
      note={t`Пары подбираются заново после каждого выбора. Закреплённые остаются`}
      onClose={onClose}
      footer={
        change && (
          <Button
            variant="default"
            disabled={busy}
            onClick={() => void change({ kind: 'weights', weights: null })}
          >
            <Trans>Вернуть обычные веса</Trans>
          </Button>
        )
      }
    >
      <MethodSection />
      <GroupSection />
      <h3 className={classes.title}>{t`Что важно: веса`}</h3>
      <div className={classes.weights} aria-busy={busy}>
        {components.map((component) => (
          <Row
            key={component}
            component={component}
            weight={table[component]}
            share={sum > 0 ? Math.round((table[component].number / sum) * 100) : 0}
            numbers={numbers}
            readOnly={!change}
            form={board.draft.form}
            onSet={set}
          />
        ))}
      </div>
      <Switch
        label={t`Показать числа`}
        checked={numbers}
        onChange={(event) => setNumbers(event.currentTarget.checked)}
      />
    </SidePanel>
  )
}

type RowProps = {
  component: Component
  weight: { importance: Importance; number: number }
  /** Of the whole score, per cent. */
  share: number
  numbers: boolean
  readOnly: boolean
  form: string
  onSet: (component: Component, importance: Importance, number: number) => void
}

function Row({ component, weight, share, numbers, readOnly, form, onSet }: RowProps) {
  const { t } = useLingui()
  const id = useId()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend.
    <div role="group" aria-labelledby={id} className={classes.row}>
      <div className={classes.words}>
        <span id={id} className={classes.name}>
          {t(componentNames[component])}
        </span>
        <span className={classes.share}>{t`${share} % оценки`}</span>
      </div>
      <div className={classes.note}>{t(componentNotes[component])}</div>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-labelledby={id}
        readOnly={readOnly}
        value={weight.importance}
        onChange={(value) => {
          const importance = value as Importance // From the list below.
          onSet(component, importance, numberFor(form, component, importance))
        }}
        data={importances.map((value) => ({ value, label: t(importanceNames[value]) }))}
      />
      {numbers && (
        <NumberInput
          // A new number from elsewhere replaces what is shown.
          key={weight.number}
          size="xs"
          label={t`Вес`}
          min={0}
          max={100}
          defaultValue={weight.number}
          disabled={readOnly}
          onChange={(value) => {
            clearTimeout(waiting.current)
            if (typeof value !== 'number' || value === weight.number) return
            // While digits are being typed nothing is solved yet.
            waiting.current = setTimeout(() => onSet(component, weight.importance, value), 600)
          }}
        />
      )}
    </div>
  )
}
