import type { TableLimits } from './limits.ts'
import { ImportRefusal } from './refusal.ts'

/** Counts what a file holds while it is read, and refuses as soon as it is too much. */
export type Counter = { row: () => void; cell: (column: number) => void }

export function counterOf(limits: TableLimits): Counter {
  let rows = 0
  let cells = 0
  return {
    row() {
      rows += 1
      if (rows > limits.rows) throw new ImportRefusal('import.too-many-rows')
    },
    cell(column) {
      cells += 1
      if (column >= limits.columns) throw new ImportRefusal('import.too-many-columns')
      if (cells > limits.cells) throw new ImportRefusal('import.too-many-cells')
    },
  }
}
