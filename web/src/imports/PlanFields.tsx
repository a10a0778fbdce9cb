import type { Import, ImportPlan } from '@app/model/imports'
import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { NativeSelect, SimpleGrid } from '@mantine/core'
import { useSetting } from '#people'
import { kindsIn, menteeChoices, mentorChoices } from './plan-words.ts'
import { planRemarks } from './rows.ts'

/** Whom the list names, and whom it puts into the two bases. */
export function PlanFields({ one, onChange }: { one: Import; onChange: (plan: ImportPlan) => void }) {
  const { t } = useLingui()
  const setting = useSetting()
  const remarks = planRemarks(one)
  const { plan } = one
  const field = <Key extends keyof ImportPlan>(
    key: Key,
    words: Record<ImportPlan[Key], MessageDescriptor>,
  ) => ({
    data: Object.entries<MessageDescriptor>(words).map(([value, label]) => ({ value, label: t(label) })),
    value: plan[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      // The list offers the keys of its words and nothing else.
      onChange({ ...plan, [key]: event.currentTarget.value as ImportPlan[Key] }),
  })
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing={16}>
      <NativeSelect label={t`Кто в списке`} {...field('kind', kindsIn(setting))} />
      <NativeSelect
        label={t`В базу наставляемых`}
        description={
          remarks.includes('request') ? t`Столбца с запросом в списке нет: никто не войдёт` : undefined
        }
        inputWrapperOrder={['label', 'input', 'description']}
        {...field('mentees', menteeChoices)}
      />
      <NativeSelect
        label={t`В базу наставников`}
        description={
          remarks.includes('competencies')
            ? t`Столбца с компетенциями в списке нет: никто не войдёт`
            : undefined
        }
        inputWrapperOrder={['label', 'input', 'description']}
        {...field('mentors', mentorChoices)}
      />
    </SimpleGrid>
  )
}
