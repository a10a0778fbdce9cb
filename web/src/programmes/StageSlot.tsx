import { lazy, Suspense } from 'react'

const StageBar = lazy(() => import('./StageBar.tsx').then((module) => ({ default: module.StageBar })))

/** The bar of stages for the frame: its code is fetched with the first page of the programme. */
export function StageSlot() {
  return (
    <Suspense>
      <StageBar />
    </Suspense>
  )
}
