import type { Block, BuiltDocument, Cell, DateStyle, Issuer, Text } from '#documents'
import { built, formatDate, gap, heading, letterhead, line, orGap, runs, table, widePage } from '#documents'

/** One destruction as the journal of events keeps it: whose data, which kinds, why and when. */
export type JournalEntry = {
  subject: string
  categories: readonly string[]
  reason: string
  on: string | null
}

export type JournalExport = {
  operator: Issuer
  system: string | undefined
  entries: readonly JournalEntry[]
  style?: DateStyle | undefined
  blankLines?: number | undefined
}

/** D34 «Выгрузка из журнала регистрации событий» by itself; usually it is the appendix of the act. */
export const journalExport = (given: JournalExport): BuiltDocument =>
  built({
    title: 'Выгрузка из журнала регистрации событий',
    blocks: [letterhead(given.operator), ...journalExportBlocks(given)],
    page: widePage,
    size: 13,
    lineSpacing: 1.05,
  })

const titles = [
  '№',
  'Субъект персональных данных (ФИО или идентификатор)',
  'Категории уничтоженных персональных данных',
  'Информационная система',
  'Причина уничтожения',
  'Дата уничтожения',
]

export function journalExportBlocks({
  system,
  entries,
  style = 'figures',
  blankLines,
}: JournalExport): Block[] {
  const rows = entries.map((one, i): Text[] => [
    String(i + 1),
    orGap(one.subject, 'document.name-missing'),
    orGap(one.categories.join('; '), 'document.text-missing'),
    orGap(system, 'document.text-missing'),
    orGap(one.reason, 'document.reason-missing'),
    orGap(one.on && formatDate(one.on, style), 'document.date-missing'),
  ])
  return [
    heading('Выгрузка из журнала регистрации событий в информационной системе персональных данных'),
    table(titles, rowsOr(titles.length, rows, blankLines), {
      widths: [10, 62, 76, 46, 46, 28],
      align: ['center', 'left', 'left', 'left', 'left', 'center'],
      size: 11,
      numbered: true,
      ...(blankLines ? { rowHeight: 14 } : {}),
    }),
    line(runs('Всего записей: ', blankLines ? { t: '', blank: 20 } : String(entries.length), '.'), {
      before: 4,
    }),
  ]
}

/** Data, numbered lines to write on, or a mark that there is nothing. */
export function rowsOr(columns: number, rows: Text[][], blankLines: number | undefined): (Text | Cell)[][] {
  if (rows.length) return rows
  if (!blankLines) return [[{ text: [gap('document.rows-missing')], span: columns }]]
  return Array.from({ length: blankLines }, (_, i) => [
    String(i + 1),
    ...Array.from({ length: columns - 1 }, () => ''),
  ])
}
