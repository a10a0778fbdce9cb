import type { Meaning } from '@app/model/imports'
import { useLingui } from '@lingui/react/macro'
import { IconAlertTriangle, IconCircleCheck, IconCircleOff, IconQuestionMark } from '@tabler/icons-react'
import { useSetting } from '#people'
import classes from './ColumnHead.module.css'
import { type Belief, beliefIn, type ImportColumn, keepsName } from './columns.ts'
import { MeaningMenu } from './MeaningMenu.tsx'
import { leftWords, meaningName } from './meanings.ts'

const icons = {
  sure: IconCircleCheck,
  check: IconAlertTriangle,
  left: IconCircleOff,
  unclear: IconQuestionMark,
} satisfies Record<Belief, unknown>

type Props = {
  column: ImportColumn
  columns: readonly ImportColumn[]
  /** Where the header of the file is not in sight. */
  titled: boolean
  onMeaning: (meaning: Meaning) => void
}

/** The bracket over a column: what it means, how sure that is, three of its values. */
export function ColumnHead({ column, columns, titled, onMeaning }: Props) {
  const { t } = useLingui()
  const setting = useSetting()
  const belief = beliefIn(column)
  const Icon = icons[belief]
  const left = leftWords[column.meaning]
  const words = belief === 'sure' ? t`уверенно` : belief === 'check' ? t`проверьте` : left ? t(left) : ''
  return (
    <div className={classes.head} data-belief={belief}>
      <MeaningMenu
        label={t`Столбец «${column.title}»`}
        meaning={column.meaning}
        nameOf={(meaning) => t(meaningName(meaning, setting))}
        barred={(meaning) => !keepsName(columns, column.index, meaning)}
        whyBarred={t`Без фамилии и имени список не загрузить. Чтобы назвать этот столбец иначе, сначала укажите, в каком из других столбцов имя`}
        onChange={onMeaning}
      />
      <span className={classes.belief}>
        <Icon size={14} aria-hidden />
        {words}
      </span>
      {titled && <span className={classes.title}>{column.title}</span>}
      {column.samples.length > 0 && (
        <ul className={classes.samples} aria-label={t`Например`}>
          {column.samples.slice(0, 3).map((sample) => (
            <li key={sample} title={sample}>
              {sample}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
