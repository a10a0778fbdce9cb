import type { Paper } from '@app/model/registry'
import { Trans, useLingui } from '@lingui/react/macro'
import { Section } from '#ui'

/** How many have read the order under their signature. */
export function Readers({ paper }: { paper: Paper }) {
  const { t } = useLingui()
  const { people, read } = paper.familiarised
  if (people === 0) return null
  return (
    <Section title={t`Ознакомление`}>
      <div>
        <Trans>
          Ознакомлены {read} из {people}. Лист ознакомления напечатан в конце приказа.
        </Trans>
      </div>
    </Section>
  )
}
