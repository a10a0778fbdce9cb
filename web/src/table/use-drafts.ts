import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { textToEdit, valueToSave } from './cell-text.ts'
import type { CellEdit } from './column.ts'

/** Text of a cell that the server has not taken yet. */
export type Draft = { text: string; reason?: string }

/** Typed texts on their way to the server, and those it refused: nothing typed is lost. */
export function useDrafts<Row>() {
  const { t } = useLingui()
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map())

  const put = (id: string, draft: Draft | undefined) =>
    setDrafts((old) => {
      const next = new Map(old)
      if (draft) next.set(id, draft)
      else next.delete(id)
      return next
    })

  /** Sends the text; what was refused stays in the cell with its reason. */
  const save = async (id: string, edit: CellEdit<Row>, row: Row, text: string): Promise<void> => {
    if (text === textToEdit(edit, row)) return put(id, undefined)
    const { value, wrong } = valueToSave(edit.kind, text)
    if (wrong) return put(id, { text, reason: t(wrong) })
    put(id, { text })
    const reason = await edit.save(row, value)
    put(id, reason === undefined ? undefined : { text, reason })
  }

  return { drafts, save, forget: (id: string) => put(id, undefined) }
}
