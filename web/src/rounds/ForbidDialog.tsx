import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Chip, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '#ui'
import classes from './Dialogs.module.css'
import { usualName } from './look-up.ts'
import { useWorkbench } from './workbench-context.ts'

type Props = { mentee: string; mentor: string | null; onClose: () => void }

/** Forbids one pair in a draft, with a reason for those who will look at it later. */
export function ForbidDialog({ mentee, mentor: suggested, onClose }: Props) {
  const { t } = useLingui()
  const { board, look, change } = useWorkbench()
  const [mentor, setMentor] = useState<string | null>(suggested)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const who = look.mentees.get(mentee)
  const usual = [
    t`по просьбе наставника`,
    t`по просьбе наставляемого`,
    t`по просьбе родителя`,
    t`родственники`,
  ]
  const forbid = async () => {
    if (!mentor) return
    setBusy(true)
    const done = await change?.({ kind: 'forbid', mentee, mentor, reason })
    setBusy(false)
    if (done) onClose()
  }
  return (
    <Dialog onClose={onClose} title={t`Запретить пару`}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void forbid()
        }}
      >
        <p className={classes.text}>
          <Trans>
            {usualName(who?.name ?? '')} в этом черновике не окажется у выбранного наставника. Остальные пары
            подберутся заново. Запрет можно снять.
          </Trans>
        </p>
        <Select
          label={t`Наставник`}
          searchable
          nothingFoundMessage={t`Никого не нашлось`}
          value={mentor}
          onChange={setMentor}
          data={board.mentors.map((one) => ({ value: one.id, label: one.name }))}
          {...(suggested ? {} : { 'data-autofocus': true })}
        />
        <Chip.Group
          multiple={false}
          value={reason}
          onChange={(value) => setReason((old) => (old === value ? '' : String(value)))}
        >
          <div className={classes.chips}>
            {usual.map((one) => (
              <Chip key={one} value={one} variant="outline">
                {one}
              </Chip>
            ))}
          </div>
        </Chip.Group>
        <Textarea
          label={t`Причина`}
          description={t`Её увидят только те, кто ведёт подбор`}
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} disabled={!mentor}>
            <Trans>Запретить пару</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Не надо</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
