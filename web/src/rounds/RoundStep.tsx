import type { RoundRow } from '@app/model/rounds'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { EmptyState, formatDate, Note, Page } from '#ui'
import { RoundTabs } from './RoundTabs.tsx'
import { useRounds } from './use-round.ts'

type Props = {
  /** The round that the address names. */
  id: string
  /** «Встреча», «Карточки», «Решение». */
  title: string
  note?: ReactNode
  actions?: ReactNode
  children: (round: RoundRow) => ReactNode
}

/** A page beside the workbench: one step of a round under the same tabs. */
export function RoundStep({ id, title, note, actions, children }: Props) {
  const { t } = useLingui()
  const round = useRounds().find((one) => one.id === id)
  const all = { title: t`Подбор`, to: '/programme/matching' }
  if (!round)
    return (
      <Page title={title} crumbs={[all]}>
        <EmptyState
          title={t`В этом цикле нет такого подбора`}
          action={<Link to="/programme/matching">{t`Все подборы цикла`}</Link>}
        />
      </Page>
    )
  return (
    <Page
      title={`${title}: ${round.title}`}
      crumbs={[all]}
      note={note}
      actions={actions}
      tabs={<RoundTabs round={id} />}
    >
      {round.closedOn && (
        <Note tone="info">
          <Trans>Подбор закрыт {formatDate(round.closedOn)}. Изменить в нём уже ничего нельзя.</Trans>
        </Note>
      )}
      {children(round)}
    </Page>
  )
}
