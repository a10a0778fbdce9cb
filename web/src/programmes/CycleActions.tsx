import { type Cycle, programmeApi } from '@app/model/programmes'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '#api'
import { refusals } from '#refusals'
import { ConfirmButton, notify } from '#ui'
import { localDay } from './chosen-cycle.ts'
import { keepCycle } from './cycle-queries.ts'

/** New cycle; dates and the end of this one, and the way back. */
export function CycleActions({ cycle, onDates }: { cycle: Cycle; onDates: () => void }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const params = { id: cycle.id }

  const reopen = async () => {
    const outcome = await call(programmeApi.reopen, { params })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    keepCycle(queryClient, outcome.answer)
  }
  const close = async () => {
    const outcome = await call(programmeApi.close, { params, body: { on: localDay() } })
    if (!outcome.ok) return notify(t(refusals[outcome.code]), { tone: 'danger' })
    keepCycle(queryClient, outcome.answer)
    notify(t`Цикл закрыт`, { undo: () => void reopen() })
  }
  return (
    <>
      {cycle.closedOn ? (
        <Button variant="default" onClick={() => void reopen()}>
          <Trans>Открыть цикл снова</Trans>
        </Button>
      ) : (
        <>
          <Button variant="default" onClick={onDates}>
            <Trans>Изменить даты</Trans>
          </Button>
          <ConfirmButton
            variant="default"
            question={
              <Trans>В закрытом цикле ничего не меняется: базы, пары и документы останутся для чтения.</Trans>
            }
            confirm={t`Закрыть цикл`}
            onConfirm={close}
          >
            <Trans>Закрыть цикл…</Trans>
          </ConfirmButton>
        </>
      )}
      <Button
        component={Link}
        to="/programme/new"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        <Trans>Новый цикл</Trans>
      </Button>
    </>
  )
}
