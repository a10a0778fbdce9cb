import type { BaseChange, BaseRow } from '@app/model/bases'
import type { BaseRole } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Dialog, DialogFoot } from '#ui'
import { type Profile, type ProfileField, ProfileFields } from './ProfileFields.tsx'

type Change = Pick<BaseChange, 'set' | 'add' | 'remove' | 'why'>

type Props = {
  role: BaseRole
  cycle: CycleRow
  rows: readonly BaseRow[]
  /** Answers the reason when the change was refused. */
  onSave: (change: Change) => Promise<string | undefined>
  onClose: () => void
}

const lists = ['requestTags', 'competencies', 'interests', 'slots', 'channels', 'forms'] as const
type List = (typeof lists)[number]
type Way = 'add' | 'remove' | 'set'

/** One field of many lines: which, how, what, and why. */
export function BulkEdit({ role, cycle, rows, onSave, onClose }: Props) {
  const { t } = useLingui()
  const titles: Partial<Record<ProfileField, string>> = {
    request: t`Запрос`,
    requestTags: t`Метки запроса`,
    competencies: t`Компетенции`,
    interests: t`Интересы`,
    wishedAge: t`Желаемый возраст`,
    capacity: t`Сколько наставляемых`,
    timeResource: t`Ресурс времени`,
    slots: t`Удобное время`,
    channels: t`Способ встреч`,
    forms: t`Формы наставничества`,
  }
  const offered = (Object.keys(titles) as ProfileField[]).filter((field) => !notOf[role].includes(field))
  const [field, setField] = useState<ProfileField>(offered[0] ?? 'interests')
  const [way, setWay] = useState<Way>('add')
  const [value, setValue] = useState<Profile>({})
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const isList = lists.includes(field as List)
  const kinds = new Set(rows.map((row) => row.kind))
  const save = async () => {
    setBusy(true)
    const told =
      field === 'wishedAge' ? agesOf(value) : { [field]: value[field] ?? (isList ? [] : emptyOf(field)) }
    const reason = await onSave({ [isList ? way : 'set']: told, ...(why.trim() ? { why } : {}) })
    setBusy(false)
    setProblem(reason)
    if (!reason) onClose()
  }
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={
        <Plural
          value={rows.length}
          one="Изменить у # человека"
          few="Изменить у # человек"
          many="Изменить у # человек"
          other="Изменить у # человека"
        />
      }
    >
      <Stack gap={12}>
        <NativeSelect
          label={t`Что изменить`}
          value={field}
          data={offered.map((one) => ({ value: one, label: titles[one] ?? one }))}
          onChange={(event) => {
            setField(event.currentTarget.value as ProfileField) // Values of the list.
            setValue({})
          }}
          data-autofocus
        />
        {isList && (
          <SegmentedControl
            aria-label={t`Как изменить`}
            value={way}
            onChange={(next) => setWay(next as Way)} // As above.
            data={[
              { value: 'add', label: t`Добавить` },
              { value: 'remove', label: t`Убрать` },
              { value: 'set', label: t`Заменить на` },
            ]}
          />
        )}
        <ProfileFields
          role={role}
          cycle={cycle}
          {...(kinds.size === 1 && rows[0] ? { kind: rows[0].kind } : {})}
          fields={[field]}
          value={value}
          onChange={(change) => setValue((old) => ({ ...old, ...change }))}
        />
        <TextInput
          label={t`Почему`}
          description={t`Останется в истории карточек`}
          value={why}
          maxLength={300}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <DialogFoot problem={problem} onClose={onClose} leave={<Trans>Не менять</Trans>}>
          <Button loading={busy} onClick={() => void save()}>
            <Trans>Изменить у выбранных</Trans>
          </Button>
        </DialogFoot>
      </Stack>
    </Dialog>
  )
}

/** What the other side is asked about. */
const notOf: Record<BaseRole, readonly ProfileField[]> = {
  mentee: ['competencies', 'wishedAge', 'capacity', 'timeResource'],
  mentor: ['request', 'requestTags'],
}

const agesOf = ({ wishedAgeFrom = null, wishedAgeTo = null }: Profile) => ({ wishedAgeFrom, wishedAgeTo })

const emptyOf = (field: ProfileField) => (field === 'capacity' ? null : '')
