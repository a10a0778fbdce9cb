import type { Import } from '@app/model/imports'
import { useLingui } from '@lingui/react/macro'
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useSetting } from '#people'
import { localDay } from '#programmes'
import type { Column } from '#table'
import { StateMark } from '#ui'
import classes from './CheckStep.module.css'
import { FieldCell } from './FieldCell.tsx'
import { fieldName, rowFields, shownValue } from './field-words.ts'
import { fieldsSeen, isMendField, type MendField, readMended, valueIn } from './mending.ts'
import { typedSentence } from './problem-sentences.ts'
import { isChosen, isMendable, type ListRow } from './rows.ts'
import { stateWords } from './state-words.ts'
import type { ImportChanges } from './use-import-changes.ts'
import { useRemarks } from './use-remarks.ts'

/** Pixels, where the usual width does not do. */
const widths: Record<string, number> = {
  group: 120,
  bornOn: 160,
  sex: 110,
  experienceYears: 110,
  representative: 260,
  request: 220,
  competencies: 220,
}

/** Columns of the rows: who, what becomes of the row, what is odd, then every field beside the text of its cell. */
export function useRowColumns(
  one: Import,
  rows: readonly ListRow[],
  /** All rows are of one state, so that it need not be said in each. */
  ofOneState: boolean,
  { mend, setLoad }: ImportChanges,
): Column<ListRow>[] {
  const { t } = useLingui()
  const setting = useSetting()
  const remarksOf = useRemarks()
  const manySheets = new Set(one.tables.map((table) => table.sheet)).size > 1
  // The same fields in the same order give the same columns, however often the rows change.
  const seen = fieldsSeen(rows, rowFields).join(' ')
  const remarked = rows.some((row) => row.state !== 'new' && row.state !== 'same')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions of `changes` are made anew and do the same.
  return useMemo((): Column<ListRow>[] => {
    const value = (row: ListRow, field: string) => shownValue(field, valueIn(row, field), setting, t)
    const loads = [
      { value: 'yes', label: t`загружать` },
      { value: 'no', label: t`не загружать` },
    ]
    const field = (key: string): Column<ListRow> => ({
      key,
      title: t(fieldName(key, setting) ?? { id: key, message: key }),
      value: (row) => value(row, key),
      cell: (row) => <FieldCell row={row} field={key} shown={value(row, key)} />,
      width: widths[key] ?? 170,
      ...(isMendField(key) ? { edit: editOf(key) } : {}),
    })
    const editOf = (key: MendField) => ({
      kind:
        key === 'bornOn'
          ? ('date' as const)
          : key === 'sex'
            ? [
                { value: '', label: t`не указан` },
                { value: 'm', label: t`мужской` },
                { value: 'f', label: t`женский` },
              ]
            : ('text' as const),
      text: (row: ListRow) => valueIn(row, key),
      can: isMendable,
      save: async (row: ListRow, typed: string) => {
        const { values, problem } = readMended(key, typed, localDay())
        if (problem) return t(typedSentence(problem, typed))
        return mend([{ sheet: row.sheet, row: row.row, values }])
      },
    })
    return [
      { key: 'name', title: t`ФИО`, value: (row) => row.name, width: 230 },
      ...(ofOneState
        ? []
        : [
            {
              key: 'state',
              title: t`Состояние`,
              value: (row: ListRow) => t(stateWords[row.state].one),
              cell: (row: ListRow) => (
                <StateMark tone={stateWords[row.state].tone}>{t(stateWords[row.state].one)}</StateMark>
              ),
              width: 160,
              filter: false as const,
            },
          ]),
      ...(remarked
        ? [
            {
              key: 'remarks',
              title: t`Замечания`,
              value: (row: ListRow) => remarksOf(row).join('; '),
              width: 300,
            },
          ]
        : []),
      {
        key: 'load',
        title: t`Загрузка`,
        value: (row) => (row.load ? t`загружать` : t`не загружать`),
        cell: (row) => (
          <span className={classes.load}>
            {row.load ? <IconCircleCheck size={16} aria-hidden /> : <IconCircleOff size={16} aria-hidden />}
            {row.load ? t`загружать` : t`не загружать`}
          </span>
        ),
        width: 140,
        filter: 'values',
        edit: {
          kind: loads,
          text: (row) => (row.load ? 'yes' : 'no'),
          can: isChosen,
          save: (row, chosen) => setLoad([row], chosen === 'yes'),
        },
      },
      ...seen.split(' ').filter(Boolean).map(field),
      ...(manySheets
        ? [
            {
              key: 'sheet',
              title: t`Лист`,
              value: (row: ListRow) => row.sheet,
              width: 120,
              filter: 'values' as const,
            },
          ]
        : []),
      { key: 'row', title: t`Строка`, value: (row) => row.row, width: 90, end: true, filter: false },
    ]
  }, [t, setting, seen, remarked, ofOneState, manySheets, one.id])
}
