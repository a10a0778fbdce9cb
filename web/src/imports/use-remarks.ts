import type { ImportRow } from '@app/model/imports'
import { useLingui } from '@lingui/react/macro'
import { useSetting } from '#people'
import { fieldName, shownValue } from './field-words.ts'
import { problemSentence } from './problem-sentences.ts'

/** What is worth knowing of a row, in sentences: what is odd, what changes, what it repeats. */
export function useRemarks() {
  const { t } = useLingui()
  const setting = useSetting()
  return (row: ImportRow): string[] => {
    const changes = row.changes.flatMap(({ field, before, after }) => {
      const name = fieldName(field, setting)
      const now = shownValue(field, after, setting, t)
      if (!name) return []
      return before
        ? t`${t(name)}: ${shownValue(field, before, setting, t)} → ${now}`
        : t`${t(name)}: добавится ${now}`
    })
    return [
      ...(row.of ? [t`Повторяет строку ${row.of}`] : []),
      ...row.problems.map((problem) => problemSentence(problem, t)),
      ...changes,
      ...(row.state === 'changed' && changes.length === 0
        ? [t`Добавится место в базе или представитель`]
        : []),
    ]
  }
}
