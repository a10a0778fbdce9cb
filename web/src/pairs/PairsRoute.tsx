import { OwnPairsPage } from './OwnPairsPage.tsx'
import { PairsPage } from './PairsPage.tsx'
import { useOwnReach } from './use-own-reach.ts'

/** All pairs of the cycle, or the own ones of a mentor, a mentee, a representative. */
export function PairsRoute() {
  return useOwnReach() ? <OwnPairsPage /> : <PairsPage />
}
