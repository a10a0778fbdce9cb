import type { WaitingRow } from '@app/model/waiting'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCycle } from '#programmes'
import { Facts, formatDate, formatMoment, SidePanel } from '#ui'
import classes from './Waiting.module.css'
import { stepWords } from './words.ts'

type Props = { row: WaitingRow; actions: ReactNode; onClose: () => void }

/** Somebody who waits: since when, why, and everything that was done. */
export function WaitingPanel({ row, actions, onClose }: Props) {
  const { t } = useLingui()
  const forms = useCycle()?.forms ?? []
  const title = (code: string) => forms.find((one) => one.form === code)?.title ?? code
  return (
    <SidePanel
      title={row.name}
      note={row.role === 'mentor' ? t`наставник без наставляемого` : t`наставляемый без наставника`}
      onClose={onClose}
      footer={actions}
    >
      <Facts
        facts={[
          { label: t`Ждёт с`, value: formatDate(row.since) },
          { label: t`Дней`, value: row.days },
          { label: t`Класс, должность`, value: row.place },
          { label: t`Запрос`, value: row.request },
          { label: t`Формы`, value: row.forms.length > 0 ? row.forms.map(title).join(', ') : t`любая` },
          {
            label: t`Последний подбор`,
            value: row.reason && (
              <>
                <Link to="/programme/matching/$round" params={{ round: row.reason.roundId }}>
                  {row.reason.round}
                </Link>
                : {row.reason.text}
              </>
            ),
          },
          {
            label: t`Прежняя пара`,
            value: row.lastPair && (
              <>
                <Link to="/programme/pairs/$id" params={{ id: row.lastPair.id }}>
                  {row.lastPair.number}
                </Link>
                , <Trans>завершена {formatDate(row.lastPair.closedOn)}</Trans>
              </>
            ),
          },
        ]}
      />
      <h3 className={classes.heading}>
        <Trans>Что сделано</Trans>
      </h3>
      {row.steps.length === 0 ? (
        <p className={classes.quiet}>
          <Trans>Пока ничего.</Trans>
        </p>
      ) : (
        <ul className={classes.steps}>
          {row.steps.map((step) => (
            <li key={step.at + step.kind}>
              <span>{t(stepWords[step.kind])}</span>
              {step.note && <span>«{step.note}»</span>}
              <span className={classes.quiet}>
                {step.who}, {formatMoment(step.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  )
}
