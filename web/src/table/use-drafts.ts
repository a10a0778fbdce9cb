import { useState } from 'react'
import type { CellEdit } from './column.ts'

/** Text of a cell that the server has not taken yet. */
export type Draft = { text: string; reason?: string }

/** Typed texts on their way to the server, and those it refused: nothing typed is lost. */
export function useDrafts<Row>() {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map())

  const put = (id: string, draft: Draft | undefined) =>
    setDrafts((old) => {
      const next = new Map(old)
      if (draft) next.set(id, draft)
      else next.delete(id)
      return next
    })

  /** Sends the text; answers the reason when it was refused. */
  const save = async (
    id: string,
    edit: CellEdit<Row>,
    row: Row,
    text: string,
  ): Promise<string | undefined> => {
    if (text === edit.text(row)) {
      put(id, undefined)
      return undefined
    }
    put(id, { text })
    const reason = await edit.save(row, text)
    put(id, reason === undefined ? undefined : { text, reason })
    return reason
  }

  return { drafts, save, forget: (id: string) => put(id, undefined) }
}
