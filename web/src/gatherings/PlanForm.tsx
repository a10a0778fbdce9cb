import { type Gathering, GatheringInput, usualScenario } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import type { z } from 'zod'
import { DateField, useForm, useLeaveGuard } from '#forms'
import { localDay } from '#programmes'
import { Note } from '#ui'
import classes from './Gathering.module.css'
import { OthersFields } from './OthersFields.tsx'
import { ScenarioFields } from './ScenarioFields.tsx'

type Props = {
  gathering: Gathering | null
  /** Answers the reason when it was refused. */
  save: (input: z.output<typeof GatheringInput>) => Promise<string | undefined>
  onClose: () => void
}

/** Day, hour, place, who leads, and the points of the meeting. */
export function PlanForm({ gathering, save, onClose }: Props) {
  const { t } = useLingui()
  const form = useForm({
    schema: GatheringInput,
    start: {
      heldOn: gathering?.heldOn ?? '',
      startsAt: gathering?.startsAt ?? '15:00',
      place: gathering?.place ?? '',
      leader: gathering?.leader ?? '',
      secretary: gathering?.secretary ?? '',
      scenario: gathering?.scenario ?? [...usualScenario],
      others: gathering?.others ?? [],
    },
    save: async (input) => {
      const reason = await save(input)
      return reason === undefined ? undefined : { reason }
    },
  })
  useLeaveGuard(form.dirty && !form.busy)
  return (
    <form {...form.props} className={classes.form}>
      {form.problem && (
        <Note tone="danger" live>
          {form.problem}
        </Note>
      )}
      <div className={classes.fields}>
        <DateField
          label={t`День`}
          name="heldOn"
          value={form.values.heldOn || null}
          onChange={(day) => form.set('heldOn', day ?? '')}
          {...(gathering ? {} : { min: localDay() })}
          error={form.error('heldOn')}
        />
        <TextInput label={t`Начало`} type="time" {...form.text('startsAt')} />
        <TextInput label={t`Место`} placeholder={t`Актовый зал`} {...form.text('place')} />
        <TextInput
          label={t`Ведущий`}
          description={t`Как в подписи протокола: А. С. Березина`}
          {...form.text('leader')}
        />
        <TextInput label={t`Секретарь`} description={t`Кто ведёт протокол`} {...form.text('secretary')} />
      </div>
      <ScenarioFields value={form.values.scenario} onChange={(points) => form.set('scenario', points)} />
      <OthersFields value={form.values.others} onChange={(others) => form.set('others', others)} />
      <div className={classes.buttons}>
        <Button type="submit" loading={form.busy}>
          {gathering ? <Trans>Сохранить встречу</Trans> : <Trans>Назначить встречу</Trans>}
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Не сейчас</Trans>
        </Button>
      </div>
    </form>
  )
}
