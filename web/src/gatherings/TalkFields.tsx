import type { TalkSettings } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, NumberInput } from '@mantine/core'
import classes from './Gathering.module.css'

type Props = { value: TalkSettings; onChange: (settings: TalkSettings) => void }

/** How many talks, how long they are, how the room is set. */
export function TalkFields({ value, onChange }: Props) {
  const { t } = useLingui()
  const number = (key: keyof TalkSettings, min: number, max: number) => ({
    ...{ min, max, allowDecimal: false, clampBehavior: 'strict' as const },
    value: value[key] ?? '',
    onChange: (next: string | number) =>
      typeof next === 'number' && next >= min && onChange({ ...value, [key]: next }),
  })
  const open = (key: 'each' | 'atMost' | 'breakAfter' | 'tables', usual: number, label: string) => (
    <Checkbox
      label={label}
      checked={value[key] === null}
      onChange={(event) => onChange({ ...value, [key]: event.currentTarget.checked ? null : usual })}
    />
  )
  return (
    <>
      <fieldset className={classes.scenario}>
        <legend>
          <Trans>Кто с кем говорит</Trans>
        </legend>
        <div className={classes.fields}>
          <div className={classes.field}>
            <NumberInput
              label={t`Бесед у каждого наставляемого`}
              description={t`С лучшими наставниками по черновику, первым – с тем, кого он предложил`}
              disabled={value.each === null}
              {...number('each', 1, 50)}
            />
            {open('each', 5, t`Со всеми, кто может стать наставником`)}
          </div>
          <div className={classes.field}>
            <NumberInput
              label={t`Бесед у одного наставника не больше`}
              description={t`Чтобы не все шли к одному и раундов было меньше`}
              disabled={value.atMost === null}
              {...number('atMost', 1, 500)}
            />
            {open('atMost', 10, t`Без предела`)}
          </div>
        </div>
      </fieldset>
      <fieldset className={classes.scenario}>
        <legend>
          <Trans>Время</Trans>
        </legend>
        <div className={classes.fields}>
          <NumberInput label={t`Минут на беседу`} description={t`Обычно 5–7`} {...number('minutes', 3, 30)} />
          <NumberInput label={t`Минут на переход`} {...number('change', 0, 10)} />
          <div className={classes.field}>
            <NumberInput
              label={t`Перерыв через столько раундов`}
              disabled={value.breakAfter === null}
              {...number('breakAfter', 1, 100)}
            />
            {open('breakAfter', 5, t`Без перерывов`)}
          </div>
          <NumberInput
            label={t`Минут на перерыв`}
            disabled={value.breakAfter === null}
            {...number('breakMinutes', 0, 60)}
          />
        </div>
      </fieldset>
      <fieldset className={classes.scenario}>
        <legend>
          <Trans>Зал</Trans>
        </legend>
        <div className={classes.fields}>
          <NumberInput
            label={t`Наставляемых за столом наставника`}
            description={t`Больше одного – короткий общий разговор, раундов меньше`}
            {...number('seats', 1, 8)}
          />
          <div className={classes.field}>
            <NumberInput
              label={t`Столов в зале`}
              disabled={value.tables === null}
              {...number('tables', 1, 1000)}
            />
            {open('tables', 10, t`Хватит каждому наставнику`)}
          </div>
        </div>
      </fieldset>
    </>
  )
}
