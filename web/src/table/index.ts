export type { CellEdit, CellValue, Choice, Column } from './column.ts'
export { DataTable } from './DataTable.tsx'
export { useTableView } from './use-table-view.ts'
export type { TableView } from './view.ts'
