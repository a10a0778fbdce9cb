import { type OrderFacts, type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { call, queryOf } from '#api'
import { Facts, formatDate, Section } from '#ui'
import { SavedDay, SavedText } from './SavedFields.tsx'
import type { Take } from './use-paper.ts'

type Props = { paper: Paper; take: Take; readOnly: boolean }

/** What a person decides about an order; every change is saved at once and seen on the pages. */
export function PaperFacts({ paper, take, readOnly }: Props) {
  const { t } = useLingui()
  if (!readOnly) return <Form paper={paper} take={take} />
  const { facts } = paper
  return (
    <Section title={t`Приказ`}>
      <Facts
        facts={[
          { label: t`Номер`, value: paper.state !== 'draft' && paper.number },
          { label: t`Дата`, value: paper.datedOn && formatDate(paper.datedOn) },
          { label: t`Подписан`, value: paper.signedOn && formatDate(paper.signedOn) },
          { label: t`Размещение на сайте`, value: facts.publish && t`без приложения` },
        ]}
      />
    </Section>
  )
}

function Form({ paper, take }: Omit<Props, 'readOnly'>) {
  const { t } = useLingui()
  const staff = useQuery(queryOf(registryApi.employees, {})).data ?? []
  const people = staff.map((one) => ({
    value: one.id,
    label: one.position ? `${one.name}, ${one.position}` : one.name,
  }))
  const save = async (facts: OrderFacts) =>
    take(await call(registryApi.change, { params: { id: paper.id }, body: { facts } }))
  const { facts } = paper
  const first = paper.code === 'D14'
  return (
    <Section title={t`Что в приказе`} note={<Trans>Изменения сразу видны на страницах</Trans>}>
      <Select
        id="paper-curator"
        label={t`Куратор программы`}
        data={people}
        value={facts.curatorId ?? null}
        onChange={(curatorId) => void save({ curatorId })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t`Убрать куратора` }}
        nothingFoundMessage={t`Такого сотрудника нет`}
      />
      <Select
        id="paper-control"
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
        nothingFoundMessage={t`Такого сотрудника нет`}
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
          <SavedDay
            label={t`Дата протокола`}
            value={facts.decisionOn ?? null}
            onSave={(decisionOn) => save({ decisionOn })}
          />
          <SavedText
            label={t`Номер протокола`}
            value={facts.decisionNumber}
            onSave={(decisionNumber) => save({ decisionNumber })}
          />
        </>
      )}
      {first && (
        <>
          <SavedText
            label={t`Программа`}
            hint={t`Название программы наставничества, если у неё есть своё`}
            value={facts.programme}
            onSave={(programme) => save({ programme })}
          />
          <SavedDay
            label={t`Планы пар сдать до`}
            hint={t`Пусто: в течение десяти рабочих дней`}
            value={facts.plansBy ?? null}
            onSave={(plansBy) => save({ plansBy })}
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
        </>
      )}
      <SavedText
        label={t`Телефон исполнителя`}
        value={facts.executorPhone}
        onSave={(executorPhone) => save({ executorPhone })}
      />
      {first && (
        <>
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
        </>
      )}
    </Section>
  )
}
