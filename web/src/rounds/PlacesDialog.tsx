import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '#ui'
import classes from './Dialogs.module.css'
import { useWorkbench } from './workbench-context.ts'

type Props = { mentor: string; onClose: () => void }

/** How many mentees a mentor takes in this draft: «what if Котов took a second one». */
export function PlacesDialog({ mentor, onClose }: Props) {
  const { t } = useLingui()
  const { look, change } = useWorkbench()
  const who = look.mentors.get(mentor)
  const [places, setPlaces] = useState<number | string>(who?.places ?? 1)
  const [busy, setBusy] = useState(false)
  const set = async (value: number | null) => {
    setBusy(true)
    const done = await change?.({ kind: 'capacity', mentor, places: value })
    setBusy(false)
    if (done) onClose()
  }
  return (
    <Dialog onClose={onClose} title={t`Места: ${who?.name ?? ''}`}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (typeof places === 'number') void set(places)
        }}
      >
        <NumberInput
          data-autofocus
          label={t`Сколько наставляемых берёт в этом подборе`}
          description={t`Только в этом черновике. Постоянное число мест меняется в карточке наставника`}
          min={0}
          max={100}
          allowDecimal={false}
          value={places}
          onChange={setPlaces}
        />
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} disabled={typeof places !== 'number'}>
            <Trans>Подобрать с этим числом</Trans>
          </Button>
          <Button variant="default" onClick={() => void set(null)}>
            <Trans>Вернуть как в карточке</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
