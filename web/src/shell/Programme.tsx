import { Outlet, useRouter } from '@tanstack/react-router'
import classes from './Programme.module.css'

/** Pages of the programme, with the bar of seven stages over them. */
export function Programme() {
  const { stageBar: StageBar } = useRouter().options.context
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
