import { pairApi } from '@app/model/pairs'
import { type Paper, registryApi } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, queryOf } from '#api'
import { fitting, namesOf } from '#pairs'
import { PlaceLink } from '#programmes'
import { Dialog, DialogFoot, Loading } from '#ui'
import classes from './Dialogs.module.css'
import type { Take } from './use-paper.ts'

type Props = { paper: Paper; take: Take; onClose: () => void }

/** Pairs that wait for an order and stand in none: they join this one. */
export function AddPairsDialog({ paper, take, onClose }: Props) {
  const { t } = useLingui()
  const { data } = useQuery({
    ...queryOf(pairApi.list, { params: { id: paper.cycleId ?? '' }, querystring: {} }),
    enabled: paper.cycleId !== null,
    staleTime: 0,
  })
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const waiting = fitting(data ?? []).forOrder
  const chosen = waiting.filter((pair) => !without.has(pair.id))
  const add = async () => {
    setBusy(true)
    const pairIds = [...paper.pairs.map((pair) => pair.id), ...chosen.map((pair) => pair.id)]
    const outcome = await call(registryApi.change, { params: { id: paper.id }, body: { pairIds } })
    setBusy(false)
    if (await take(outcome, t`Добавлено пар: ${chosen.length}`)) onClose()
  }
  return (
    <Dialog title={t`Добавить пары в приказ`} size="lg" onClose={onClose}>
      {!data ? (
        <Loading />
      ) : waiting.length === 0 ? (
        <p className={classes.text}>
          <Trans>
            Других пар, которые ждут приказа, нет. Сформируйте их в{' '}
            <PlaceLink to="/programme/matching">подборе</PlaceLink>.
          </Trans>
        </p>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <ul className={classes.list}>
            {waiting.map((pair) => (
              <li key={pair.id}>
                <Checkbox
                  label={`${namesOf(pair, 'mentor')} ↔ ${namesOf(pair, 'mentee')}`}
                  description={`${pair.number} · ${pair.formTitle}`}
                  checked={!without.has(pair.id)}
                  onChange={(event) => {
                    const next = new Set(without)
                    if (event.currentTarget.checked) next.delete(pair.id)
                    else next.add(pair.id)
                    setWithout(next)
                  }}
                />
              </li>
            ))}
          </ul>
          <DialogFoot onClose={onClose}>
            <Button type="submit" loading={busy} disabled={chosen.length === 0}>
              <Trans>Добавить пары: {chosen.length}</Trans>
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  )
}
