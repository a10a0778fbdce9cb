import type { PaperFacts } from '@app/model/registry'
import { registryApi } from '@app/model/registry'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, keyOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

type Wanted = {
  code: string
  variant: string
  cycleId?: string | undefined
  subjectId?: string | undefined
  facts?: PaperFacts
}

/** Drafts a paper and opens it. */
export function useCreatePaper() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const create = async (body: Wanted) => {
    setBusy(true)
    const outcome = await call(registryApi.create, { body })
    setBusy(false)
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    await queryClient.invalidateQueries({ queryKey: keyOf(registryApi.list) })
    await navigate({ to: '/programme/documents/$id', params: { id: outcome.answer.id } })
  }
  return { create, busy }
}
