import type { Endpoint } from '@app/model/api'
import { peopleApi } from '@app/model/people'
import { type OrderFacts, type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Outcome, queryOf } from '#api'
import { DateField } from '#forms'
import { Facts, formatDate, Section } from '#ui'

export type Take = <E extends Endpoint>(outcome: Outcome<E>, done?: string) => Promise<boolean>

/** What a person decides about an order; every change is saved at once and seen on the pages. */
export function PaperFacts({ paper, take, readOnly }: { paper: Paper; take: Take; readOnly: boolean }) {
  const { t } = useLingui()
  const staff = useQuery(queryOf(peopleApi.list, { querystring: {} })).data ?? []
  const people = staff
    .filter((one) => one.kind === 'teacher' || one.kind === 'employee')
    .map((one) => ({ value: one.id, label: one.position ? `${one.name}, ${one.position}` : one.name }))
  const save = async (facts: OrderFacts) =>
    take(await call(registryApi.change, { params: { id: paper.id }, body: { facts } }))
  const { facts } = paper
  if (readOnly)
    return (
      <Section title={t`Приказ`}>
        <Facts
          facts={[
            { label: t`Номер`, value: paper.number },
            { label: t`Дата`, value: paper.datedOn && formatDate(paper.datedOn) },
            { label: t`Подписан`, value: paper.signedOn && formatDate(paper.signedOn) },
          ]}
        />
      </Section>
    )
  return (
    <Section title={t`Что в приказе`} note={<Trans>Изменения сразу видны на страницах</Trans>}>
      <Select
        label={t`Куратор программы`}
        data={people}
        value={facts.curatorId ?? null}
        onChange={(curatorId) => void save({ curatorId })}
        searchable
        clearable
        nothingFoundMessage={t`Такого сотрудника нет`}
      />
      <Select
        label={t`Контроль исполнения`}
        data={[{ value: 'self', label: t`Руководитель оставляет за собой` }, ...people]}
        value={facts.control?.kind === 'person' ? facts.control.personId : 'self'}
        onChange={(value) =>
          void save({
            control: !value || value === 'self' ? { kind: 'self' } : { kind: 'person', personId: value },
          })
        }
        searchable
        allowDeselect={false}
      />
      <SavedText
        label={t`Местный акт-основание`}
        hint={t`В творительном падеже: «положением о наставничестве, утверждённым…»`}
        value={facts.ownBasis}
        onSave={(ownBasis) => save({ ownBasis })}
        rows={2}
      />
      <SavedText
        label={t`Чьё решение`}
        hint={t`В родительном падеже: «педагогического совета»`}
        value={facts.decisionBody}
        onSave={(decisionBody) => save({ decisionBody })}
      />
      {facts.decisionBody && (
        <>
          <DateField
            label={t`Дата протокола`}
            value={facts.decisionOn ?? null}
            onChange={(decisionOn) => void save({ decisionOn })}
          />
          <SavedText
            label={t`Номер протокола`}
            value={facts.decisionNumber}
            onSave={(decisionNumber) => save({ decisionNumber })}
          />
        </>
      )}
      <DateField
        label={t`Программы пар сдать до`}
        value={facts.plansBy ?? null}
        onChange={(plansBy) => void save({ plansBy })}
      />
      <Select
        label={t`Кто знакомится под подпись`}
        data={[
          { value: 'participants', label: t`Все взрослые участники` },
          { value: 'mentors', label: t`Только наставники` },
          { value: 'none', label: t`Без листа ознакомления` },
        ]}
        value={facts.readers ?? 'participants'}
        onChange={(readers) =>
          readers && void save({ readers: readers as NonNullable<OrderFacts['readers']> })
        }
        allowDeselect={false}
      />
      <SavedText
        label={t`Телефон исполнителя`}
        value={facts.executorPhone}
        onSave={(executorPhone) => save({ executorPhone })}
      />
      <Checkbox
        label={t`Столбец «Куратор» в приложении`}
        checked={facts.showCurator ?? false}
        onChange={(event) => void save({ showCurator: event.currentTarget.checked })}
      />
      <Checkbox
        label={t`Разместить на сайте (без приложения)`}
        checked={facts.publish ?? false}
        onChange={(event) => void save({ publish: event.currentTarget.checked })}
      />
    </Section>
  )
}

type TextProps = {
  label: string
  hint?: string
  value: string | undefined
  rows?: number
  onSave: (value: string) => Promise<boolean>
}

/** A line that is saved when it is left. */
function SavedText({ label, hint, value = '', rows, onSave }: TextProps) {
  const [typed, setTyped] = useState(value)
  const leave = () => {
    if (typed.trim() !== value) void onSave(typed.trim())
  }
  const common = { label, description: hint, value: typed, onBlur: leave }
  return rows ? (
    <Textarea {...common} autosize minRows={rows} onChange={(event) => setTyped(event.currentTarget.value)} />
  ) : (
    <TextInput {...common} onChange={(event) => setTyped(event.currentTarget.value)} />
  )
}
