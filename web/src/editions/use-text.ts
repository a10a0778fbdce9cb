import { type Edit, editionApi, layEdits, type PaperText } from '@app/model/editions'
import { registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { call, keyOf, queryOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

/** The text of a draft while it is corrected: every correction is saved at once, and every step can be undone. */
export function useText(id: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const query = queryOf(editionApi.read, { params: { id } })
  const { data } = useSuspenseQuery({ ...query, staleTime: 0 })
  // The answer of the server holds a Doc: the schema knows no more of it than that it is an object.
  const text = data as PaperText
  const [steps, setSteps] = useState<(readonly Edit[])[]>([])
  const [saving, setSaving] = useState(false)
  const queue = useRef(Promise.resolve())
  const newest = useRef<readonly Edit[]>(undefined)
  const laid = useMemo(() => layEdits(text.generated, text.edits), [text.generated, text.edits])

  const show = (next: PaperText) => queryClient.setQueryData(query.queryKey, next as never)
  const present = () => (queryClient.getQueryData(query.queryKey) ?? text) as PaperText

  const write = async (edits: readonly Edit[]) => {
    const { revision } = present()
    setSaving(true)
    const outcome = await call(editionApi.save, { params: { id }, body: { edits: [...edits], revision } })
    setSaving(false)
    if (outcome.ok) {
      // What was corrected meanwhile is newer than the answer, and waits in the queue.
      show({ ...(outcome.answer as PaperText), edits: [...(newest.current ?? edits)] })
      await queryClient.invalidateQueries({ queryKey: keyOf(registryApi.read) })
      await queryClient.invalidateQueries({ queryKey: keyOf(editionApi.list) })
      return
    }
    notify(t(refusals[outcome.code]), { tone: 'danger' })
    newest.current = undefined
    setSteps([])
    await queryClient.invalidateQueries({ queryKey: query.queryKey })
  }
  // One saving after another: each needs the revision that the one before it made.
  const save = (edits: readonly Edit[]) => {
    newest.current = edits
    show({ ...present(), edits: [...edits] })
    queue.current = queue.current.then(() => write(edits))
  }
  return {
    text,
    laid,
    saving,
    change: (make: (edits: readonly Edit[]) => Edit[]) => {
      const { edits } = present()
      const next = make(edits)
      if (JSON.stringify(next) === JSON.stringify(edits)) return
      setSteps([...steps, edits])
      save(next)
    },
    undo:
      steps.length > 0
        ? () => {
            const last = steps.at(-1) ?? []
            setSteps(steps.slice(0, -1))
            save(last)
          }
        : undefined,
  }
}

export type Change = ReturnType<typeof useText>['change']
