import { useLingui } from '@lingui/react/macro'
import { refusals } from '#refusals'

export function RefusalWords({ code }: { code: keyof typeof refusals }) {
  const { t } = useLingui()
  return t(refusals[code])
}
