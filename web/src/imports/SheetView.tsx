import type { ImportTable, Meaning } from '@app/model/imports'
import { useLingui } from '@lingui/react/macro'
import { useMediaQuery } from '@mantine/hooks'
import { ColumnHead } from './ColumnHead.tsx'
import classes from './SheetView.module.css'

type Props = { table: ImportTable; onMeaning: (index: number, meaning: Meaning) => void }

/** The first rows of a table as they are in the file, under a bracket over each column that says what it means. */
export function SheetView({ table, onMeaning }: Props) {
  const { t } = useLingui()
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const head = (column: ImportTable['columns'][number]) => (
    <ColumnHead
      column={column}
      columns={table.columns}
      titled={phone || table.headerRows.length === 0}
      onMeaning={(meaning) => onMeaning(column.index, meaning)}
    />
  )
  return (
    <>
      {phone && (
        <ul className={classes.heads}>
          {table.columns.map((column) => (
            <li key={column.index}>{head(column)}</li>
          ))}
        </ul>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled from the keyboard too. */}
      <section className={classes.scroller} aria-label={t`Первые строки файла`} tabIndex={0}>
        <table className={classes.sheet}>
          <thead>
            <tr>
              <th scope="col" className={classes.number}>
                <abbr title={t`Номер строки файла`}>№</abbr>
              </th>
              {table.columns.map((column) => (
                <th key={column.index} scope="col">
                  {phone ? <span className={classes.title}>{column.title}</span> : head(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ row, cells }) => (
              <tr key={row} data-header={table.headerRows.includes(row) || undefined}>
                <th scope="row" className={classes.number}>
                  {row}
                </th>
                {table.columns.map((column) => (
                  <td key={column.index} title={cells[column.index]}>
                    {cells[column.index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
