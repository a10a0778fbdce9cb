import { textOf } from './column.ts'
import classes from './DataTable.module.css'
import type { ShownProps } from './DataTable.tsx'

/** All rows as plain words, the titles repeated on every sheet. */
export function PrintedRows<Row>({ label, shownRows, shownColumns, rowKey }: ShownProps<Row>) {
  return (
    <table className={classes.printed} aria-label={label}>
      <thead>
        <tr>
          {shownColumns.map((column) => (
            <th key={column.key} scope="col" data-end={column.end || undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shownRows.map((row) => (
          <tr key={rowKey(row)}>
            {shownColumns.map((column) => (
              <td key={column.key} data-end={column.end || undefined}>
                {column.print?.(row) ?? textOf(column.value(row))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
