import { pairApi } from '@app/model/pairs'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queryOf, RefusedError } from '#api'
import { refusals } from '#refusals'
import { Loading, Note, SidePanel } from '#ui'
import { PairActions } from './PairActions.tsx'
import { PairDetails } from './PairDetails.tsx'
import classes from './Pairs.module.css'

type Props = { id: string; onClose: () => void }

/** The card of a pair beside the table. */
export function PairPanel({ id, onClose }: Props) {
  const { t } = useLingui()
  const { data: card, error, refetch } = useQuery(queryOf(pairApi.read, { params: { id } }))
  if (error) {
    const code = error instanceof RefusedError ? error.code : 'bug'
    return (
      <SidePanel title={t`Пара`} onClose={onClose}>
        <Note tone="danger" action={<Button onClick={() => void refetch()}>{t`Повторить`}</Button>}>
          {t(refusals[code])}
        </Note>
      </SidePanel>
    )
  }
  if (!card)
    return (
      <SidePanel title={t`Пара`} onClose={onClose}>
        <Loading />
      </SidePanel>
    )
  return (
    <SidePanel
      title={card.number}
      note={
        <Link to="/programme/pairs/$id" params={{ id }} className={classes.link}>
          {t`Открыть отдельной страницей`}
        </Link>
      }
      onClose={onClose}
      footer={<PairActions card={card} onGone={onClose} />}
    >
      <PairDetails card={card} />
    </SidePanel>
  )
}
