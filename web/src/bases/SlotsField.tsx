import { dayParts, type Slot, slots, weekdays } from '@app/model/people'
import { useLingui } from '@lingui/react/macro'
import { Checkbox, Input } from '@mantine/core'
import { Fragment } from 'react'
import classes from './SlotsField.module.css'
import { dayWords, partWords, slotText } from './slot-words.ts'

type Props = { label: string; value: readonly Slot[]; onChange: (slots: Slot[]) => void }

/** Free times as a table: weekdays down, parts of the day across. */
export function SlotsField({ label, value, onChange }: Props) {
  const { t } = useLingui()
  const toggle = (slot: Slot) =>
    onChange(slots.filter((one) => (one === slot ? !value.includes(one) : value.includes(one))))
  return (
    <Input.Wrapper label={label} labelElement="div">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend. */}
      <div role="group" aria-label={label} className={classes.grid}>
        <span />
        {dayParts.map((part) => (
          <span key={part} aria-hidden className={classes.word}>
            {t(partWords[part])}
          </span>
        ))}
        {weekdays.map((day) => (
          <Fragment key={day}>
            <span aria-hidden className={classes.word}>
              {t(dayWords[day])}
            </span>
            {dayParts.map((part) => {
              const slot: Slot = `${day}-${part}`
              return (
                <Checkbox
                  key={part}
                  className={classes.box}
                  aria-label={slotText(slot, t)}
                  checked={value.includes(slot)}
                  onChange={() => toggle(slot)}
                />
              )
            })}
          </Fragment>
        ))}
      </div>
    </Input.Wrapper>
  )
}
