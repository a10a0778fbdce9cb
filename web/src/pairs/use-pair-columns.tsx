import type { Pair } from '@app/model/pairs'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { Column } from '#table'
import { PairStateMark } from './PairStateMark.tsx'
import { PeriodText } from './PeriodText.tsx'
import { isGroup, namesOf, side } from './pair-lines.ts'
import { kindWords, stateWords } from './words.ts'

/** Columns of the table of pairs. */
export function usePairColumns(): Column<Pair>[] {
  const { t } = useLingui()
  return useMemo(
    () => [
      {
        key: 'number',
        title: t`Номер`,
        value: (pair) => pair.number,
        width: 118,
      },
      { key: 'mentor', title: t`Наставник`, value: (pair) => namesOf(pair, 'mentor'), width: 190 },
      {
        key: 'mentee',
        title: t`Наставляемый`,
        value: (pair) => namesOf(pair, 'mentee'),
        cell: (pair) => {
          const mentees = side(pair, 'mentee')
          return isGroup(pair)
            ? t`группа ${mentees.length}: ${namesOf(pair, 'mentee')}`
            : namesOf(pair, 'mentee')
        },
        width: 200,
      },
      {
        key: 'place',
        title: t`Класс, группа`,
        value: (pair) => [...new Set(side(pair, 'mentee').map((member) => member.place))].join(', '),
        width: 120,
        hidden: true,
      },
      {
        key: 'state',
        title: t`Состояние`,
        value: (pair) => t(stateWords[pair.state].title),
        cell: (pair) => <PairStateMark pair={pair} />,
        filter: 'values',
        width: 190,
      },
      { key: 'form', title: t`Форма`, value: (pair) => pair.formTitle, filter: 'values', width: 150 },
      {
        key: 'period',
        title: t`Период`,
        value: (pair) => pair.startsOn ?? '',
        cell: (pair) => <PeriodText pair={pair} short />,
        filter: false,
        width: 130,
      },
      {
        key: 'order',
        title: t`Приказ`,
        value: (pair) => pair.order?.number ?? pair.paper?.number ?? '',
        cell: (pair) => {
          if (pair.order) return `№ ${pair.order.number ?? ''}`
          if (pair.paper) return pair.paper.number ? t`№ ${pair.paper.number}, не подписан` : t`проект`
          return ''
        },
        width: 110,
      },
      {
        key: 'goal',
        title: t`Цель`,
        value: (pair) => pair.goal,
        width: 260,
        hidden: true,
      },
      {
        key: 'kind',
        title: t`Вид`,
        value: (pair) => t(kindWords[pair.kind]),
        filter: 'values',
        width: 140,
        hidden: true,
      },
    ],
    [t],
  )
}
