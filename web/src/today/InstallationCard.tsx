import type { InstallationState } from '@app/model/programmes'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Facts, formatMoment, formatNumber, Section, StateMark } from '#ui'

/** What an administrator looks at: copies, mail, jobs, how much there is of what. */
export function InstallationCard({ state }: { state: InstallationState }) {
  const { t } = useLingui()
  return (
    <Section title={t`Система`}>
      <Facts
        facts={[
          { label: t`Версия`, value: state.version },
          { label: t`База данных`, value: state.engine === 'pglite' ? t`встроенная (PGlite)` : 'PostgreSQL' },
          { label: t`Резервная копия`, value: <Backup state={state} /> },
          { label: t`Почта`, value: <Mail state={state} /> },
          { label: t`Задания`, value: <Jobs state={state} /> },
          { label: t`Организаций`, value: formatNumber(state.organisations) },
          { label: t`Учётных записей`, value: formatNumber(state.accounts) },
          { label: t`Карточек людей`, value: formatNumber(state.people) },
        ]}
      />
    </Section>
  )
}

function Backup({ state: { backupAt, backupsOn } }: { state: InstallationState }) {
  if (backupAt) return formatMoment(backupAt)
  return backupsOn ? (
    <StateMark tone="warning">
      <Trans>ещё не было, ночная в 02:15</Trans>
    </StateMark>
  ) : (
    <StateMark tone="danger">
      <Trans>выключена настройкой BACKUP_KEEP</Trans>
    </StateMark>
  )
}

function Mail({ state: { mailOn, mailWaiting, mailFailed } }: { state: InstallationState }) {
  if (!mailOn)
    return (
      <StateMark tone="warning">
        <Trans>не настроена</Trans>
      </StateMark>
    )
  if (mailFailed > 0)
    return (
      <StateMark tone="danger">
        <Plural value={mailFailed} one="не ушло # письмо" few="не ушли # письма" other="не ушло # писем" />
      </StateMark>
    )
  return (
    <StateMark tone="success">
      <Plural
        value={mailWaiting}
        one="в очереди # письмо"
        few="в очереди # письма"
        other="в очереди # писем"
      />
    </StateMark>
  )
}

function Jobs({ state: { jobsWaiting, jobsFailed } }: { state: InstallationState }) {
  return jobsFailed > 0 ? (
    <StateMark tone="danger">
      <Plural
        value={jobsFailed}
        one="не выполнено # задание"
        few="не выполнены # задания"
        other="не выполнено # заданий"
      />
    </StateMark>
  ) : (
    <StateMark tone="success">
      <Plural
        value={jobsWaiting}
        one="в очереди # задание"
        few="в очереди # задания"
        other="в очереди # заданий"
      />
    </StateMark>
  )
}
