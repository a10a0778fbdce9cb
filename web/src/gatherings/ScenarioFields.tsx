import type { ScenarioPoint } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import classes from './Gathering.module.css'

type Props = { value: readonly ScenarioPoint[]; onChange: (points: ScenarioPoint[]) => void }

const icon = { size: 18, 'aria-hidden': true } as const

/** Points of the meeting in order; the talks take as long as their schedule says. */
export function ScenarioFields({ value, onChange }: Props) {
  const { t } = useLingui()
  const set = (i: number, point: ScenarioPoint) => onChange(value.map((one, j) => (j === i ? point : one)))
  const move = (i: number, by: 1 | -1) => {
    const next = [...value]
    const [point] = next.splice(i, 1)
    if (point) next.splice(i + by, 0, point)
    onChange(next)
  }
  return (
    <fieldset className={classes.scenario}>
      <legend>
        <Trans>Ход встречи</Trans>
      </legend>
      <ol>
        {value.map((point, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point has no name of its own while it is being written.
          <li key={i}>
            <TextInput
              aria-label={t`Пункт ${i + 1}`}
              value={point.title}
              onChange={(event) => set(i, { ...point, title: event.currentTarget.value })}
            />
            {point.talks ? (
              <span className={classes.quiet}>
                <Trans>по расписанию бесед</Trans>
              </span>
            ) : (
              <NumberInput
                aria-label={t`Сколько минут длится пункт ${i + 1}`}
                suffix={` ${t`мин`}`}
                min={0}
                max={300}
                allowDecimal={false}
                value={point.minutes}
                onChange={(minutes) => set(i, { ...point, minutes: Number(minutes) || 0 })}
              />
            )}
            <span className={classes.pointActions}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                disabled={i === 0}
                aria-label={t`Поднять пункт ${i + 1}`}
                onClick={() => move(i, -1)}
              >
                <IconArrowUp {...icon} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                disabled={i === value.length - 1}
                aria-label={t`Опустить пункт ${i + 1}`}
                onClick={() => move(i, 1)}
              >
                <IconArrowDown {...icon} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t`Убрать пункт ${i + 1}`}
                onClick={() => onChange(value.filter((_, j) => j !== i))}
              >
                <IconTrash {...icon} />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ol>
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus {...icon} />}
          onClick={() => onChange([...value, { title: '', minutes: 10, talks: false }])}
        >
          <Trans>Добавить пункт</Trans>
        </Button>
        {!value.some((point) => point.talks) && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPlus {...icon} />}
            onClick={() => onChange([...value, { title: t`Беседы по кругу`, minutes: 0, talks: true }])}
          >
            <Trans>Добавить беседы</Trans>
          </Button>
        )}
      </div>
    </fieldset>
  )
}
