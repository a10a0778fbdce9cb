import type { Paper } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Facts, formatDate, Section } from '#ui'

/** What a changing order changes: whose place is taken, or which pair ends, from which day and why. */
export function ChangeNote({ paper }: { paper: Paper }) {
  const { t } = useLingui()
  const { change } = paper
  if (!change) return null
  const old = paper.pairs.find((pair) => pair.id === change.pairId)
  const next =
    change.kind === 'replacement' ? paper.pairs.find((pair) => pair.id === change.newPairId) : undefined
  return (
    <Section title={change.kind === 'replacement' ? t`Замена наставника` : t`Досрочное прекращение`}>
      <Facts
        facts={[
          {
            label: t`Пара`,
            value: old && (
              <Link to="/programme/pairs/$id" params={{ id: old.id }}>
                {old.number}
              </Link>
            ),
          },
          { label: t`Наставляемые`, value: old?.mentees.join(', ') },
          {
            label: change.kind === 'replacement' ? t`Наставник сейчас` : t`Наставник`,
            value: old?.mentors.join(', '),
          },
          { label: t`Новый наставник`, value: next?.mentors.join(', ') },
          { label: t`С какого дня`, value: formatDate(change.from) },
          { label: t`Причина`, value: <Trans>в связи с {change.reason}</Trans> },
        ]}
      />
    </Section>
  )
}
