import type { OtherGuest } from '@app/model/gatherings'
import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import classes from './Gathering.module.css'

type Props = { value: readonly OtherGuest[]; onChange: (others: OtherGuest[]) => void }

/** Who else is there: a psychologist, the head, parents. */
export function OthersFields({ value, onChange }: Props) {
  const { t } = useLingui()
  const set = (i: number, other: OtherGuest) => onChange(value.map((one, j) => (j === i ? other : one)))
  return (
    <fieldset className={classes.scenario}>
      <legend>
        <Trans>Кто ещё приглашён</Trans>
      </legend>
      <ul>
        {value.map((other, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a guest has no name yet while it is being written.
          <li key={i}>
            <TextInput
              aria-label={t`Имя приглашённого ${i + 1}`}
              placeholder={t`Полянский Игорь Петрович`}
              value={other.name}
              onChange={(event) => set(i, { ...other, name: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t`Должность приглашённого ${i + 1}`}
              placeholder={t`педагог-психолог`}
              value={other.position}
              onChange={(event) => set(i, { ...other, position: event.currentTarget.value })}
            />
            <span className={classes.pointActions}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t`Убрать приглашённого ${i + 1}`}
                onClick={() => onChange(value.filter((_, j) => j !== i))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...value, { name: '', position: '' }])}
        >
          <Trans>Добавить приглашённого</Trans>
        </Button>
      </div>
    </fieldset>
  )
}
