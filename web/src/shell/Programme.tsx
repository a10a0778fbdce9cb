import { Outlet, useRouter } from '@tanstack/react-router'
import { useCan } from '#api'
import classes from './Programme.module.css'

/** Pages of the programme, with the bar of seven stages over them. */
export function Programme() {
  const { stageBar } = useRouter().options.context
  // A mentor or a parent has pages here, but not the whole programme.
  const StageBar = useCan('cycle.read') ? stageBar : undefined
  return (
    <div className={classes.programme} data-staged={StageBar ? true : undefined}>
      {StageBar && (
        <div className={classes.stages} data-no-print>
          <StageBar />
        </div>
      )}
      <Outlet />
    </div>
  )
}
