import type { Pair } from '@app/model/pairs'
import { useLingui } from '@lingui/react/macro'
import { formatDate } from '#ui'

type Props = { pair: Pick<Pair, 'startsOn' | 'endsOn'> /** In a cell of a table. */; short?: boolean }

/** «01.12.2026 – 30.06.2027»; without a beginning, from the day of the order. */
export function PeriodText({ pair, short }: Props) {
  const { t } = useLingui()
  const { startsOn, endsOn } = pair
  if (short && startsOn && endsOn) return `${dayMonth(startsOn)} – ${dayMonth(endsOn)}`
  if (short) return endsOn ? t`до ${formatDate(endsOn)}` : ''
  if (!startsOn) return endsOn ? t`со дня приказа – ${formatDate(endsOn)}` : t`со дня приказа`
  return endsOn ? `${formatDate(startsOn)} – ${formatDate(endsOn)}` : t`с ${formatDate(startsOn)}`
}

/** «01.12.26»: in a table two of them stand side by side. */
const dayMonth = (iso: string) => `${formatDate(iso).slice(0, 6)}${iso.slice(2, 4)}`
