import { organisationKinds } from '@app/model/organisations'
import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { useForm } from '#forms'
import { Section } from '#ui'
import { numberingExample, type ProfileValues } from './profile-form.ts'
import { kindNames } from './words.ts'

type Fields = Pick<
  ReturnType<typeof useForm<typeof ProfileValues, ProfileValues>>,
  'text' | 'values' | 'set' | 'error'
>
/** What stands for the number and the year in the pattern. */
const marks = { number: '{n}', year: '{yyyy}' }

type Props = {
  form: Fields
  disabled?: boolean /** The kind is chosen once, when it is created. */
  kind?: boolean
}

/** Fields of a profile, in the order in which a document needs them. */
export function ProfileFields({ form, disabled = false, kind = false }: Props) {
  const { t } = useLingui()
  const year = new Date().getFullYear()
  const example = numberingExample(form.values.orderNumbering, year)
  const rest = { disabled }
  return (
    <>
      <Section title={t`Название`}>
        {kind && (
          <NativeSelect
            label={t`Что это`}
            value={form.values.kind}
            onChange={(event) => form.set('kind', event.currentTarget.value as ProfileValues['kind'])} // From the list.
            data={organisationKinds.map((value) => ({ value, label: t(kindNames[value]) }))}
            {...rest}
          />
        )}
        <TextInput
          label={t`Краткое название`}
          description={t`Как в разговоре: «СОШ № 12»`}
          {...form.text('shortName')}
          {...rest}
        />
        <Textarea
          label={t`Полное наименование по уставу`}
          autosize
          minRows={2}
          {...form.text('fullName')}
          {...rest}
        />
        <Textarea
          label={t`Учредитель`}
          description={t`Печатается над наименованием`}
          autosize
          minRows={1}
          {...form.text('founder')}
          {...rest}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t`Муниципалитет`} {...form.text('municipality')} {...rest} />
          <TextInput label={t`Регион`} {...form.text('region')} {...rest} />
        </SimpleGrid>
      </Section>
      <Section title={t`Руководитель`} note={t`Подписывает приказы; падежи подберутся сами`}>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label={t`Фамилия`} {...form.text('directorLastName')} {...rest} />
          <TextInput label={t`Имя`} {...form.text('directorFirstName')} {...rest} />
          <TextInput label={t`Отчество`} {...form.text('directorPatronymic')} {...rest} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t`Должность`}
            placeholder={t`Директор`}
            {...form.text('directorPosition')}
            {...rest}
          />
          <NativeSelect
            label={t`Пол`}
            description={t`Для склонения фамилии`}
            value={form.values.directorSex}
            onChange={(event) =>
              form.set('directorSex', event.currentTarget.value as ProfileValues['directorSex'])
            } // From the list.
            data={[
              { value: '', label: t`по отчеству` },
              { value: 'f', label: t`женский` },
              { value: 'm', label: t`мужской` },
            ]}
            {...rest}
          />
        </SimpleGrid>
      </Section>
      <Section title={t`Реквизиты`}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t`ИНН`} inputMode="numeric" {...form.text('inn')} {...rest} />
          <TextInput label={t`ОГРН`} inputMode="numeric" {...form.text('ogrn')} {...rest} />
        </SimpleGrid>
        <TextInput label={t`Адрес`} {...form.text('address')} {...rest} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t`Телефон`} type="tel" {...form.text('phone')} {...rest} />
          <TextInput label={t`Электронная почта`} type="email" {...form.text('email')} {...rest} />
        </SimpleGrid>
        <TextInput label={t`Сайт`} {...form.text('site')} {...rest} />
      </Section>
      <Section title={t`Приказы`}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t`Место издания`}
            placeholder={t`г. Верхний Луг`}
            {...form.text('place')}
            {...rest}
          />
          <TextInput
            label={t`Как пишется номер`}
            description={
              <Trans>
                {marks.number} заменится номером, {marks.year} годом. Например, {example}
              </Trans>
            }
            {...form.text('orderNumbering')}
            {...rest}
          />
        </SimpleGrid>
      </Section>
    </>
  )
}
