import { baseApi, formsOpenTo, usualTimeResources } from '@app/model/bases'
import type { PersonKind } from '@app/model/people'
import { type BaseRole, type Channel, channels, type ParticipationValues } from '@app/model/people'
import { type CycleRow, type FormCode, formCodes } from '@app/model/programmes'
import { useLingui } from '@lingui/react/macro'
import { Autocomplete, Checkbox, Group, NumberInput, Stack, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '#api'
import { TagsField } from '#forms'
import { SlotsField } from './SlotsField.tsx'

/** What a person tells of himself for a base. */
export type Profile = Pick<
  ParticipationValues,
  'request' | 'forms' | 'requestTags' | 'competencies' | 'wishedAgeFrom' | 'wishedAgeTo' | 'capacity'
> &
  Pick<ParticipationValues, 'slots' | 'channels' | 'timeResource'> & { interests?: string[] }

export type ProfileField = keyof Profile | 'wishedAge'

type Props = {
  role: BaseRole
  cycle: CycleRow
  /** Kind of person, when all are of one kind: only forms open to it are offered. */
  kind?: PersonKind
  fields: readonly ProfileField[]
  value: Profile
  onChange: (change: Partial<Profile>) => void
}

/** Fields of a profile, one under another; the same in the card and in the change of many. */
export function ProfileFields({ role, cycle, kind, fields, value, onChange }: Props) {
  const { t } = useLingui()
  const { data: known } = useQuery(queryOf(baseApi.tags, {}))
  const has = (field: ProfileField) => fields.includes(field)
  return (
    <Stack gap={12}>
      {has('request') && (
        <Textarea
          label={t`Запрос`}
          description={t`Одной-двумя фразами, как сказал сам участник`}
          autosize
          minRows={2}
          maxLength={1000}
          value={value.request ?? ''}
          onChange={(event) => onChange({ request: event.currentTarget.value })}
        />
      )}
      {has('requestTags') && (
        <TagsField
          label={t`Метки запроса`}
          value={value.requestTags ?? []}
          known={known?.requests ?? []}
          onChange={(requestTags) => onChange({ requestTags })}
        />
      )}
      {has('competencies') && (
        <TagsField
          label={t`Компетенции`}
          value={value.competencies ?? []}
          known={known?.competencies ?? []}
          onChange={(competencies) => onChange({ competencies })}
        />
      )}
      {has('interests') && (
        <TagsField
          label={t`Интересы`}
          value={value.interests ?? []}
          known={known?.interests ?? []}
          onChange={(interests) => onChange({ interests })}
        />
      )}
      {has('wishedAge') && (
        <Group gap={12} grow>
          <NumberInput
            label={t`Возраст наставляемых от`}
            min={5}
            max={100}
            value={value.wishedAgeFrom ?? ''}
            onChange={(age) => onChange({ wishedAgeFrom: age === '' ? null : Number(age) })}
          />
          <NumberInput
            label={t`до`}
            min={5}
            max={100}
            value={value.wishedAgeTo ?? ''}
            onChange={(age) => onChange({ wishedAgeTo: age === '' ? null : Number(age) })}
          />
        </Group>
      )}
      {has('capacity') && (
        <NumberInput
          label={t`Сколько наставляемых готов взять`}
          description={t`Пусто – как обычно: ученик 1, учитель 2, работодатель 5`}
          min={0}
          max={100}
          value={value.capacity ?? ''}
          onChange={(capacity) => onChange({ capacity: capacity === '' ? null : Number(capacity) })}
        />
      )}
      {has('timeResource') && (
        <Autocomplete
          label={t`Ресурс времени на программу`}
          data={[...usualTimeResources]}
          maxLength={300}
          value={value.timeResource ?? ''}
          onChange={(timeResource) => onChange({ timeResource })}
        />
      )}
      {has('slots') && (
        <SlotsField
          label={t`Удобное время`}
          value={value.slots ?? []}
          onChange={(slots) => onChange({ slots })}
        />
      )}
      {has('channels') && (
        <Checkbox.Group
          label={t`Способ встреч`}
          value={value.channels ?? []}
          onChange={(next) => onChange({ channels: next as Channel[] })} // Values of the boxes below.
        >
          <Group gap={16} mt={4}>
            {channels.map((channel) => (
              <Checkbox key={channel} value={channel} label={channel} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {has('forms') && (
        <Checkbox.Group
          label={t`Формы наставничества`}
          description={t`Ничего не отмечено – любая подходящая`}
          value={value.forms ?? []}
          onChange={(forms) => onChange({ forms })}
        >
          <Stack gap={6} mt={4}>
            {offered(cycle, role, kind).map(({ form, title }) => (
              <Checkbox key={form} value={form} label={title} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  )
}

/** Forms of the cycle in which such a person may stand; local ones without a rule are offered to all. */
function offered(cycle: CycleRow, role: BaseRole, kind: PersonKind | undefined) {
  if (!kind) return cycle.forms
  const codes = formCodes.filter((code) => cycle.forms.some(({ form }) => form === code))
  const open = formsOpenTo(kind, role, codes)
  return cycle.forms.filter(
    ({ form }) => !codes.includes(form as FormCode) || open.includes(form as FormCode),
  )
}
