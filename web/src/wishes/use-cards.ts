import { type WishCollection, wishApi } from '@app/model/wishes'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { call, download, keyOf, queryOf } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

/** What the curator does with cards; a refusal is said in words. */
export function useCards(round: string) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const params = { id: round }
  const refuse = (code: keyof typeof refusals) => notify(t(refusals[code]), { tone: 'danger' })
  const keep = async (collection: WishCollection) => {
    queryClient.setQueryData(queryOf(wishApi.read, { params }).queryKey, collection)
    await queryClient.invalidateQueries({ queryKey: keyOf(wishApi.report) })
  }
  return {
    keep,
    open: async (closesOn: string | null) => {
      const outcome = await call(wishApi.open, { params, body: { closesOn } })
      if (!outcome.ok) return refuse(outcome.code)
      await keep(outcome.answer)
      notify(t`Сбор карточек открыт`)
    },
    close: async () => {
      const outcome = await call(wishApi.close, { params })
      if (!outcome.ok) return refuse(outcome.code)
      await keep(outcome.answer)
      notify(t`Сбор карточек завершён`)
    },
    remind: async (ids?: string[]) => {
      const outcome = await call(wishApi.remind, { params, body: ids ? { ids } : {} })
      if (!outcome.ok) return refuse(outcome.code)
      const { notified, unreachable } = outcome.answer
      await queryClient.invalidateQueries({ queryKey: keyOf(wishApi.read) })
      if (notified > 0) notify(t`Напоминаний отправлено: ${notified}`)
      if (unreachable > 0)
        notify(t`Без входа в систему: ${unreachable}. Им передайте ссылку или бумажную карточку`, {
          tone: 'info',
        })
    },
    print: async (format: 'pdf' | 'docx', ids?: string[]) => {
      const outcome = await download(wishApi.print, { params, body: { format, ...(ids ? { ids } : {}) } })
      if (!outcome.ok) refuse(outcome.code)
    },
  }
}
