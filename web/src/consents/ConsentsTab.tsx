import { type Consent, consentApi, consentState } from '@app/model/consents'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf, useCan } from '#api'
import { formatDate, Loading, StateMark } from '#ui'
import classes from './Consents.module.css'
import { Withdrawal } from './Withdrawal.tsx'
import { kindNames, stateNames } from './words.ts'

type Props = {
  personId: string
  today: string
  /** What is missing for a pair, and the button that registers it. */
  missing?: ReactNode
  /** A consent was registered or taken back. */
  onChanged: () => void
}

/** Papers of one person: what is in force, where it lies, what was taken back. */
export function ConsentsTab({ personId, today, missing, onChanged }: Props) {
  const { data } = useQuery(queryOf(consentApi.ofPerson, { params: { id: personId } }))
  if (!data) return <Loading />
  return (
    <Stack gap={12}>
      {missing}
      {data.length === 0 && (
        <p className={classes.nothing}>
          <Trans>Ни одного согласия ещё не зарегистрировано.</Trans>
        </p>
      )}
      {data.map((consent) => (
        <One key={consent.id} consent={consent} today={today} onChanged={onChanged} />
      ))}
    </Stack>
  )
}

function One({ consent, today, onChanged }: { consent: Consent; today: string; onChanged: () => void }) {
  const { t } = useLingui()
  const mayWrite = useCan('consent.write')
  const [withdrawing, setWithdrawing] = useState(false)
  const { title, tone } = stateNames[consentState(consent, today)]
  const { kind, number, signedOn, signedBy, expiresOn, storagePlace, withdrawnOn, withdrawalNumber } = consent
  const lines = [
    number ? t`№ ${number}, подписано ${formatDate(signedOn)}` : t`подписано ${formatDate(signedOn)}`,
    signedBy,
    expiresOn && t`действует по ${formatDate(expiresOn)}`,
    storagePlace && t`хранится: ${storagePlace}`,
    withdrawnOn &&
      (withdrawalNumber
        ? t`отозвано ${formatDate(withdrawnOn)}, заявление № ${withdrawalNumber}`
        : t`отозвано ${formatDate(withdrawnOn)}`),
  ].filter(Boolean)
  return (
    <section className={classes.one} aria-label={t(kindNames[kind])}>
      <strong>{t(kindNames[kind])}</strong>
      <div>
        <StateMark tone={tone}>{t(title)}</StateMark>
      </div>
      {lines.map((line) => (
        <span key={String(line)} className={classes.line}>
          {line}
        </span>
      ))}
      {mayWrite && !withdrawnOn && (
        <div>
          <Button mt={4} size="xs" variant="default" onClick={() => setWithdrawing(true)}>
            <Trans>Отозвать согласие</Trans>
          </Button>
        </div>
      )}
      {withdrawing && (
        <Withdrawal
          consent={consent}
          today={today}
          onDone={onChanged}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </section>
  )
}
