import { type AskedOne, type ConfirmationAnswer, confirmationApi } from '@app/model/decisions'
import { pairApi } from '@app/model/pairs'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { call, download } from '#api'
import { refusals } from '#refusals'
import { notify } from '#ui'

type Given = AskedOne & { answer: ConfirmationAnswer; comment?: string }

/** What the curator does about consents; a refusal is said in words. */
export function useConfirmations() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const refuse = (code: keyof typeof refusals) => notify(t(refusals[code]), { tone: 'danger' })
  /** States of pairs stand on other pages too. */
  const refresh = () => queryClient.invalidateQueries()
  return {
    ask: async (pairIds: string[]) => {
      const outcome = await call(confirmationApi.ask, { body: { pairIds } })
      if (!outcome.ok) return refuse(outcome.code)
      const { asked, notified, unreachable } = outcome.answer
      notify(t`Пар предложено: ${asked}. Уведомлений: ${notified}`)
      if (unreachable > 0)
        notify(t`Без входа в систему: ${unreachable}. Им передайте ссылку или напечатанный лист`, {
          tone: 'info',
        })
      await refresh()
    },
    print: async (pairIds: string[], format: 'pdf' | 'docx' = 'pdf') => {
      const outcome = await download(confirmationApi.print, { body: { pairIds, format } })
      if (!outcome.ok) refuse(outcome.code)
    },
    enter: async (answers: Given[]) => {
      const outcome = await call(confirmationApi.enter, { body: { answers } })
      if (!outcome.ok) return refuse(outcome.code)
      notify(t`Ответы записаны: ${answers.length}`)
      await refresh()
    },
    link: async (asked: AskedOne) => {
      const outcome = await call(confirmationApi.links, { body: { asked: [asked] } })
      if (outcome.ok) return outcome.answer[0]?.link
      refuse(outcome.code)
      return undefined
    },
    dissolve: async (id: string) => {
      const outcome = await call(pairApi.dissolve, { params: { id } })
      if (!outcome.ok) return refuse(outcome.code)
      notify(t`Пара расформирована, участники вернулись в базы`)
      await refresh()
    },
  }
}
