import { Trans } from '@lingui/react/macro'
import { Loader } from '@mantine/core'
import classes from './Loading.module.css'

/** Shown only when a page is late: the first 300 ms show nothing, so that quick pages do not blink. */
export function Loading() {
  return (
    <div className={classes.loading} role="status">
      <Loader size="sm" aria-hidden />
      <Trans>Загружаем…</Trans>
    </div>
  )
}
