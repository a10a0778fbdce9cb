import { waitingApi } from '@app/model/waiting'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryOf } from '#api'
import { PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, Loading, Note } from '#ui'
import classes from './Waiting.module.css'

type Props = {
  cycleId: string
  count: number
  onClose: () => void
  onJoin: (pairId: string) => Promise<boolean>
}

/** Pairs before the order whose mentor has a place left. */
export function GroupDialog({ cycleId, count, onClose, onJoin }: Props) {
  const { t } = useLingui()
  const { data: groups, isError } = useQuery({
    ...queryOf(waitingApi.groups, { params: { id: cycleId } }),
    staleTime: 0,
  })
  const [chosen, setChosen] = useState<string>()
  const [busy, setBusy] = useState(false)
  return (
    <Dialog title={t`Добавить в группу`} size="lg" onClose={onClose}>
      {isError && <Note tone="danger">{t(refusals.offline)}</Note>}
      {!groups && !isError && <Loading />}
      {groups?.length === 0 && (
        <Note tone="info" action={<PlaceLink to="/programme/pairs">{t`Открыть пары`}</PlaceLink>}>
          <Trans>
            Нет пар, которые ещё не закреплены приказом и где у наставника есть место. Добавьте наставнику
            место в его карточке или измените приказ.
          </Trans>
        </Note>
      )}
      {groups && groups.length > 0 && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (!chosen) return
            setBusy(true)
            void onJoin(chosen).then((done) => (done ? onClose() : setBusy(false)))
          }}
        >
          <Radio.Group label={t`К кому добавить`} value={chosen ?? null} onChange={setChosen}>
            <div className={classes.radios}>
              {groups.map((group) => (
                <Radio
                  key={group.id}
                  value={group.id}
                  disabled={group.places < count}
                  label={`${group.mentor} – ${group.mentees.join(', ')}`}
                  description={t`${group.number}, ${group.formTitle}, свободных мест: ${group.places}`}
                />
              ))}
            </div>
          </Radio.Group>
          <p className={classes.quiet}>
            <Trans>Пара станет группой, согласие на неё спросят у всех заново.</Trans>
          </p>
          <DialogFoot onClose={onClose}>
            <Button type="submit" loading={busy} disabled={!chosen}>
              <Trans>Добавить в группу</Trans>
            </Button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  )
}
