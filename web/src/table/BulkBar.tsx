import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './DataTable.module.css'

type Props = { count: number; onClear: () => void; children: ReactNode }

/** What may be done with all selected rows at once. */
export function BulkBar({ count, onClear, children }: Props) {
  const { t } = useLingui()
  return (
    <section className={classes.bulk} aria-label={t`Действия с выбранными`} data-no-print>
      <strong role="status">
        <Plural
          value={count}
          one="Выбрана # строка"
          few="Выбрано # строки"
          many="Выбрано # строк"
          other="Выбрано # строки"
        />
      </strong>
      {children}
      <Button variant="subtle" onClick={onClear}>
        <Trans>Снять выделение</Trans>
      </Button>
    </section>
  )
}
