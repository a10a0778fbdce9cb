import { useLingui } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'

/** Asks before a page with unsaved text is left. */
export function useLeaveGuard(dirty: boolean): void {
  const { t } = useLingui()
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: () => dirty,
    shouldBlockFn: () => dirty && !confirm(t`На странице есть несохранённое. Уйти без сохранения?`),
  })
}
