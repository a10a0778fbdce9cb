/** How much of a file is read; what is larger is refused with a clear code. */
export type TableLimits = {
  bytes: number
  rows: number
  columns: number
  cells: number
  /** Characters of all shared strings of a book: the one thing that is held whole. */
  characters: number
  /** Parts of an XLSX and their sizes when unpacked. */
  parts: number
  partBytes: number
  totalBytes: number
  ratio: number
  milliseconds: number
}

export const tableLimits: TableLimits = {
  bytes: 20e6,
  rows: 20_000,
  columns: 200,
  cells: 1_000_000,
  characters: 60e6,
  parts: 2000,
  partBytes: 200e6,
  totalBytes: 400e6,
  // Sheets of a real book pack 10–60 times; a bomb packs 1000 times.
  ratio: 200,
  milliseconds: 30_000,
}
