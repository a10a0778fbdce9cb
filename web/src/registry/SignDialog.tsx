import { type Paper, registryApi } from '@app/model/registry'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#api'
import { DateField } from '#forms'
import { localDay, PlaceLink } from '#programmes'
import { refusals } from '#refusals'
import { Dialog, DialogFoot, formatDate, Note } from '#ui'
import { consequencesOf } from './consequences.ts'
import classes from './Dialogs.module.css'
import type { Take } from './use-paper.ts'

type Props = { paper: Paper; take: Take; onClose: () => void }

/** The head has signed it on paper: says what follows and notes the day. */
export function SignDialog({ paper, take, onClose }: Props) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const today = localDay()
  const [signedOn, setSignedOn] = useState<string | null>(today)
  const [refused, setRefused] = useState<keyof typeof refusals>()
  const [busy, setBusy] = useState(false)
  const sign = async () => {
    if (!signedOn) return
    setBusy(true)
    setRefused(undefined)
    const outcome = await call(registryApi.sign, { params: { id: paper.id }, body: { signedOn } })
    setBusy(false)
    if (!outcome.ok) return setRefused(outcome.code)
    if (!(await take(outcome, t`Приказ подписан и действует`))) return
    onClose()
    // Pairs, bases, stages and things of the day are counted of it.
    await queryClient.invalidateQueries()
  }
  return (
    <Dialog title={t`Приказ подписан`} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void sign()
        }}
      >
        <DateField
          data-autofocus
          label={t`Дата подписи`}
          value={signedOn}
          onChange={setSignedOn}
          max={today}
        />
        <Note tone="info" title={t`Что произойдёт`}>
          <ul>
            <Consequences paper={paper} today={today} />
          </ul>
        </Note>
        {refused && (
          <Note
            tone="danger"
            live
            action={
              refused === 'paper.no-consent' && (
                <PlaceLink to="/programme/people?base=mentees&view=no-consent">{t`Кто без согласия`}</PlaceLink>
              )
            }
          >
            {t(refusals[refused])}
          </Note>
        )}
        <DialogFoot onClose={onClose}>
          <Button type="submit" loading={busy} disabled={!signedOn || signedOn > today}>
            <Trans>Отметить подпись</Trans>
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

/** What follows from the signature of an order. */
export function Consequences({ paper, today }: { paper: Paper; today: string }) {
  const { t } = useLingui()
  const { active, later, from, ended, endsOn } = consequencesOf(paper, today)
  return (
    <>
      {active > 0 && (
        <li>
          <Plural
            value={active}
            one="# пара станет действующей"
            few="# пары станут действующими"
            many="# пар станут действующими"
            other="# пары станут действующими"
          />
        </li>
      )}
      {later > 0 && (
        <li>
          <Plural
            value={later}
            one="# пара будет закреплена и начнёт работу в свой день"
            few="# пары будут закреплены и начнут работу в свой день"
            many="# пар будут закреплены и начнут работу в свой день"
            other="# пары будут закреплены и начнут работу в свой день"
          />
          {from && t`, первая – ${formatDate(from)}`}
        </li>
      )}
      {ended.map((number) => (
        <li key={number}>{t`Пара ${number} завершится ${formatDate(endsOn)}`}</li>
      ))}
      <li>
        <Trans>Взрослые участники появятся в списке ознакомления</Trans>
      </li>
      <li>
        <Trans>Отменить подпись нельзя: изменения вносит новый приказ</Trans>
      </li>
    </>
  )
}
