import { cancellationObstacles, type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { localDay } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, Note } from '#ui'
import classes from './Dialogs.module.css'
import type { Take } from './use-paper.ts'

type Props = { paper: Paper; take: Take; onClose: () => void }

/** A registered document is cancelled with a day and a reason; pairs that work on it are ended by a D24 first. */
export function CancelDialog({ paper, take, onClose }: Props) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const today = localDay()
  const [on, setOn] = useState<string | null>(today)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [obstacle] = cancellationObstacles(paper, on ?? today)
  const cancel = async () => {
    if (!on) return
    setBusy(true)
    const outcome = await call(registryApi.cancel, {
      params: { id: paper.id },
      body: { on, reason: reason.trim() },
    })
    setBusy(false)
    if (!(await take(outcome, t`Документ отменён`))) return
    onClose()
    await queryClient.invalidateQueries()
  }
  return (
    <Dialog title={t`Отменить документ № ${paper.number ?? ''}`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void cancel()
        }}
      >
        {obstacle && (
          <Note tone="danger" title={t(refusals[obstacle])}>
            {obstacle === 'paper.pairs-live' && (
              <>
                <Trans>
                  На этом приказе стоят пары. Откройте пару и прекратите её или смените наставника:
                </Trans>
                <ul>
                  {paper.livePairs.slice(0, 8).map((pair) => (
                    <li key={pair.id}>
                      <Link to="/programme/pairs/$id" params={{ id: pair.id }}>
                        {pair.number}
                      </Link>
                    </li>
                  ))}
                  {paper.livePairs.length > 8 && <li>{t`и ещё ${paper.livePairs.length - 8}`}</li>}
                </ul>
              </>
            )}
          </Note>
        )}
        <DateField
          data-autofocus
          label={t`С какого дня отменён`}
          value={on}
          onChange={setOn}
          {...(paper.datedOn ? { min: paper.datedOn } : {})}
        />
        <Textarea
          label={t`Причина`}
          description={t`С основанием: «издан ошибочно», «приказ от 25.11.2026 № 48-од»`}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <p className={classes.text}>
          <Trans>
            Текст и номер останутся в книге с отметкой об отмене. Вернуть отменённый документ нельзя.
          </Trans>
        </p>
        <DialogFoot onClose={onClose}>
          <Button
            type="submit"
            color="red"
            loading={busy}
            disabled={!on || !reason.trim() || obstacle !== undefined}
          >
            <Trans>Отменить документ</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
