import { type BaseRow, inPair, ofMentorsOnly, wishedAgeText } from '@app/model/bases'
import { ageAt, type BaseRole, type Channel, channels, type ParticipationState } from '@app/model/people'
import type { CycleRow } from '@app/model/programmes'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useCan } from '#api'
import { tagsOf } from '#forms'
import { groupWord, kindName, useSetting } from '#people'
import { localDay } from '#programmes'
import type { Column } from '#table'
import { formatDate, StateMark } from '#ui'
import type { BaseChanges } from './base-queries.ts'
import { readSlots, slotText } from './slot-words.ts'
import { readWishedAge } from './wished-age.ts'
import { gateWord, stateWords } from './words.ts'

type Columns = Column<BaseRow>[]

/** Columns of a base: what the federal form asks, and what the work needs; texts and words are edited in place. */
export function useColumns(role: BaseRole, cycle: CycleRow, changes: BaseChanges): Columns {
  const { t } = useLingui()
  const setting = useSetting()
  const mayWrite = useCan('person.write') && !cycle.closedOn
  return useMemo(() => {
    const today = localDay()
    const titleOf = new Map(cycle.forms.map(({ form, title }) => [form, title]))
    const edited = (column: Column<BaseRow>): Column<BaseRow> => {
      if (mayWrite) return column
      const { edit: _, ...rest } = column
      return rest
    }
    const tags = (
      key: 'requestTags' | 'competencies' | 'interests',
      title: string,
      rest: Partial<Column<BaseRow>> = {},
    ): Column<BaseRow> => ({
      key,
      title,
      value: (row) => row[key],
      width: 190,
      edit: {
        kind: 'tags',
        text: (row) => (row[key] ?? []).join(', '),
        save: (row, text) => changes.one(row, { set: { [key]: tagsOf(text) } }),
      },
      ...rest,
    })
    const text = (
      key: 'request' | 'timeResource' | 'result',
      title: string,
      width: number,
    ): Column<BaseRow> => ({
      key,
      title,
      value: (row) => row[key],
      width,
      edit: {
        kind: 'text',
        text: (row) => row[key] ?? '',
        save: (row, typed) => changes.one(row, { set: { [key]: typed } }),
      },
    })
    const stateChoices = (['in_base', ...ofMentorsOnly, 'reserve', 'withdrawn'] as ParticipationState[])
      .filter((state) => role === 'mentor' || !ofMentorsOnly.includes(state))
      .map((value) => ({ value, label: t(stateWords[value].title) }))

    const name: Columns = [{ key: 'name', title: t`ФИО`, value: (row) => row.name, width: 280 }]
    const who: Columns = [
      {
        key: 'place',
        title: role === 'mentee' ? t(groupWord(setting)) : t`Класс или должность`,
        value: (row) =>
          row.group ??
          ([row.position, row.employer].filter(Boolean).join(', ') || t(kindName(row.kind, setting))),
        width: role === 'mentee' ? 104 : 190,
        filter: role === 'mentee' ? 'values' : 'text',
      },
      {
        key: 'age',
        title: t`Лет`,
        value: (row) => ageAt(row.bornOn ?? null, today),
        width: 84,
        end: true,
        filter: 'values',
      },
    ]
    const gate: Columns = [
      {
        key: 'gate',
        title: t`Подбор`,
        value: (row) => {
          const word = gateWord(row, role)
          return word ? t(word.title) : ''
        },
        cell: (row) => {
          const word = gateWord(row, role)
          return word ? <StateMark tone={word.tone}>{t(word.title)}</StateMark> : null
        },
        width: 190,
        filter: 'values',
      },
      {
        key: 'state',
        title: t`Состояние`,
        value: (row) => t(stateWords[row.state].title),
        cell: (row) => (
          <StateMark tone={stateWords[row.state].tone}>{t(stateWords[row.state].title)}</StateMark>
        ),
        width: 170,
        filter: 'values',
        edit: {
          kind: stateChoices,
          text: (row) => row.state,
          // Values of the list above.
          save: (row, state) => changes.one(row, { state: state as ParticipationState }),
          can: (row) => !inPair.includes(row.state),
        },
      },
    ]
    const mentee: Columns = [
      text('request', t`Запрос`, 230),
      tags('requestTags', t`Метки запроса`, { filter: 'values' }),
      { ...tags('interests', t`Интересы`), hidden: true },
    ]
    const mentor: Columns = [
      tags('competencies', t`Компетенции`, { width: 220, filter: 'values' }),
      {
        key: 'capacity',
        title: t`Мест`,
        value: (row) => row.capacity,
        width: 96,
        end: true,
        filter: 'values',
        edit: {
          kind: 'number',
          text: (row) => (row.capacity === undefined ? '' : String(row.capacity)),
          save: async (row, typed) => {
            const capacity = typed.trim() === '' ? null : Number(typed)
            if (capacity !== null && !(Number.isInteger(capacity) && capacity >= 0 && capacity <= 100))
              return t`Напишите целое число от 0 до 100`
            return changes.one(row, { set: { capacity } })
          },
        },
      },
      {
        key: 'wishedAge',
        title: t`Желаемый возраст`,
        value: (row) => wishedAgeText(row.wishedAgeFrom, row.wishedAgeTo),
        width: 140,
        edit: {
          kind: 'text',
          text: (row) => wishedAgeText(row.wishedAgeFrom, row.wishedAgeTo).replace(' лет', ''),
          save: async (row, typed) => {
            const ages = readWishedAge(typed)
            if (!ages) return t`Напишите, например, 12–15, от 12 или до 15`
            return changes.one(row, { set: { wishedAgeFrom: ages.from, wishedAgeTo: ages.to } })
          },
        },
      },
      { ...tags('interests', t`Интересы`), hidden: true },
      { ...text('timeResource', t`Ресурс времени`, 150), hidden: true },
      {
        key: 'trainedOn',
        title: t`Обучен`,
        value: (row) => row.trainedOn,
        cell: (row) => formatDate(row.trainedOn),
        width: 110,
        hidden: true,
        filter: false,
      },
    ]
    const rest: Columns = [
      {
        key: 'partners',
        title: role === 'mentee' ? t`Наставник` : t`Наставляемые`,
        value: (row) => row.partners,
        width: 200,
      },
      {
        key: 'slots',
        title: t`Удобное время`,
        value: (row) => row.slots?.map((slot) => slotText(slot, t)),
        width: 180,
        hidden: true,
        filter: 'values',
        edit: {
          kind: 'tags',
          text: (row) => (row.slots ?? []).map((slot) => slotText(slot, t)).join(', '),
          save: async (row, typed) => {
            const { slots, unknown } = readSlots(typed, t)
            if (unknown) return t`Непонятно «${unknown}». Напишите, например, ср день, сб утро`
            return changes.one(row, { set: { slots } })
          },
        },
      },
      {
        key: 'channels',
        title: t`Способ встреч`,
        value: (row) => row.channels,
        width: 150,
        hidden: true,
        filter: 'values',
        edit: {
          kind: 'tags',
          text: (row) => (row.channels ?? []).join(', '),
          save: async (row, typed) => {
            const words = tagsOf(typed)
            const known = words.map((word) =>
              channels.find((one) => one.startsWith(word.toLowerCase().slice(0, 3))),
            )
            if (known.includes(undefined)) return t`Есть три способа: ${channels.join(', ')}`
            return changes.one(row, { set: { channels: known as Channel[] } }) // None is undefined, see above.
          },
        },
      },
      {
        key: 'forms',
        title: t`Формы`,
        value: (row) => row.forms?.map((form) => titleOf.get(form) ?? form),
        width: 180,
        hidden: true,
        filter: 'values',
      },
      {
        key: 'enteredOn',
        title: t`В программе с`,
        value: (row) => row.enteredOn,
        cell: (row) => formatDate(row.enteredOn),
        width: 120,
        hidden: true,
        filter: false,
      },
      { key: 'contacts', title: t`Контакты`, value: (row) => row.contacts, width: 260, hidden: true },
      { ...text('result', t`Результат`, 200), hidden: true },
    ]
    const own = role === 'mentee' ? mentee : mentor
    // What is looked at first stands before the edge of a notebook's screen.
    return [...name, ...who, ...own.slice(0, 2), ...gate, ...own.slice(2), ...rest].map(edited)
  }, [t, role, setting, cycle, changes, mayWrite])
}
