import type { Import } from '@app/model/imports'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { beliefIn } from './columns.ts'

/** What came of each step so far, for the line of steps. */
export function useStepNotes(one: Import): (string | undefined)[] {
  const { t } = useLingui()
  const columns = one.tables.flatMap((table) => table.columns)
  const unsure = columns.filter((column) => ['check', 'unclear'].includes(beliefIn(column))).length
  const { willLoad, counts } = one
  const wrong = counts.wrong ?? 0
  return [
    one.fileName,
    unsure === 0
      ? t`все поняты`
      : t`проверьте ${plural(unsure, { one: '# столбец', few: '# столбца', many: '# столбцов', other: '# столбца' })}`,
    wrong === 0
      ? t`${plural(willLoad, { one: '# строка готова', few: '# строки готовы', many: '# строк готово', other: '# строки готово' })}`
      : t`${plural(wrong, { one: '# ошибка', few: '# ошибки', many: '# ошибок', other: '# ошибки' })}`,
  ]
}
