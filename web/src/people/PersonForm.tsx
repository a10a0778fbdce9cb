import { type Person, PersonInput, peopleApi, personKinds } from '@app/model/people'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  Button,
  Group,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '#api'
import { DateField, TagsField, useForm } from '#forms'
import { refusals } from '#refusals'
import { Note, notify } from '#ui'
import { keepPerson } from './person-queries.ts'
import { groupWord, kindName, useSetting } from './words.ts'

const Schema = PersonInput.omit({ nameForms: true, positionForms: true })

/** All fields of a card; what the kind of person has no use for is left out. */
export function PersonForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t } = useLingui()
  const setting = useSetting()
  const queryClient = useQueryClient()
  const form = useForm({
    schema: Schema,
    start: valuesOf(person),
    save: async (body) => {
      const { updatedAt, id } = person
      const outcome = await call(peopleApi.change, { params: { id }, body: { ...body, updatedAt } })
      if (!outcome.ok) return { reason: t(refusals[outcome.code]) }
      keepPerson(queryClient, outcome.answer)
      notify(t`Карточка сохранена`)
      onDone()
      return undefined
    },
  })
  const { kind } = form.values
  const learner = kind === 'learner'
  const outside = kind === 'partner' || kind === 'parent'
  return (
    <form {...form.props} noValidate>
      <Stack gap={12}>
        <NativeSelect
          label={t`Кто это`}
          data={personKinds.map((value) => ({ value, label: t(kindName(value, setting)) }))}
          value={kind}
          onChange={(event) => form.set('kind', event.currentTarget.value as Person['kind'])} // Values of the list.
        />
        <TextInput label={t`Фамилия`} required {...form.text('lastName')} />
        <SimpleGrid cols={2} spacing={12}>
          <TextInput label={t`Имя`} {...form.text('firstName')} />
          <TextInput label={t`Отчество`} {...form.text('patronymic')} />
          <DateField
            label={t`Дата рождения`}
            value={form.values.bornOn ?? null}
            onChange={(iso) => form.set('bornOn', iso)}
            error={form.error('bornOn')}
          />
          <NativeSelect
            label={t`Пол`}
            data={[
              { value: '', label: t`не указан` },
              { value: 'm', label: t`мужской` },
              { value: 'f', label: t`женский` },
            ]}
            value={form.values.sex ?? ''}
            onChange={(event) => form.set('sex', (event.currentTarget.value || null) as Person['sex'])} // As above.
          />
        </SimpleGrid>
        {learner && <TextInput label={t(groupWord(setting))} {...form.text('groupName')} />}
        {!learner && <TextInput label={t`Должность`} {...form.text('position')} />}
        <TextInput label={t`Предмет, профессия, специальность`} {...form.text('speciality')} />
        {kind === 'teacher' && (
          <SimpleGrid cols={2} spacing={12}>
            <NumberInput
              label={t`Стаж, полных лет`}
              name="experienceYears"
              min={0}
              max={80}
              value={form.values.experienceYears ?? ''}
              error={form.error('experienceYears')}
              onChange={(value) => form.set('experienceYears', value === '' ? null : Number(value))}
            />
            <TextInput label={t`Категория`} {...form.text('category')} />
          </SimpleGrid>
        )}
        {!learner && <TextInput label={t`Место работы`} {...form.text('employer')} />}
        <SimpleGrid cols={2} spacing={12}>
          <TextInput label={t`Телефон`} type="tel" {...form.text('phone')} />
          <TextInput label={t`Электронная почта`} type="email" {...form.text('email')} />
        </SimpleGrid>
        <TagsField
          label={t`Интересы`}
          value={form.values.interests ?? []}
          onChange={(interests) => form.set('interests', interests)}
          error={form.error('interests')}
        />
        <Textarea label={t`Достижения`} autosize minRows={2} {...form.text('achievements')} />
        <Textarea
          label={t`Что важно учесть`}
          description={t`Нейтральная подсказка паре. Диагнозы, учёты и судимости не записывают`}
          autosize
          minRows={2}
          {...form.text('consider')}
        />
        {outside && (
          <SimpleGrid cols={2} spacing={12}>
            <TextInput label={t`Справка об отсутствии судимости, №`} {...form.text('certificateNumber')} />
            <DateField
              label={t`Дата справки`}
              value={form.values.certificateOn ?? null}
              onChange={(iso) => form.set('certificateOn', iso)}
            />
            <TextInput label={t`Кто видел справку`} {...form.text('certificateSeenBy')} />
          </SimpleGrid>
        )}
        <DateField
          label={t`Дата выбытия из организации`}
          value={form.values.leftOn ?? null}
          onChange={(iso) => form.set('leftOn', iso)}
        />
        {form.problem && (
          <Note tone="danger" live>
            {form.problem}
          </Note>
        )}
        <Group gap={8}>
          <Button type="submit" loading={form.busy}>
            <Trans>Сохранить карточку</Trans>
          </Button>
          <Button variant="default" onClick={onDone}>
            <Trans>Не сохранять</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** The card without what the form has no field for; absent texts are empty fields. */
function valuesOf(person: Person) {
  const { id: _, createdAt: __, updatedAt: ___, nameForms: ____, positionForms: _____, ...values } = person
  return Schema.parse(values)
}
