import type { Pair } from '@app/model/pairs'
import { useLingui } from '@lingui/react/macro'
import { formatDate } from '#ui'

/** «01.12.2026 – 30.06.2027»; without a beginning, from the day of the order. */
export function PeriodText({ pair }: { pair: Pick<Pair, 'startsOn' | 'endsOn'> }) {
  const { t } = useLingui()
  const { startsOn, endsOn } = pair
  if (!startsOn) return endsOn ? t`со дня приказа – ${formatDate(endsOn)}` : t`со дня приказа`
  return endsOn ? `${formatDate(startsOn)} – ${formatDate(endsOn)}` : t`с ${formatDate(startsOn)}`
}
