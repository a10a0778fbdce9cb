import { z } from 'zod'
import { counted, formatDate, type Register } from '#documents'
import { keepingOf } from './retention.ts'

/** «Книга приказов», or every registered document. */
export const Book = z.enum(['orders', 'all'])
export type Book = z.output<typeof Book>

/** One registered document as a register shows it. */
export const RegisterRow = z
  .object({
    id: z.uuid(),
    code: z.string(),
    number: z.string(),
    datedOn: z.iso.date(),
    title: z.string(),
    /** Who registered it. */
    executor: z.string(),
    signedBy: z.string(),
    signedOn: z.iso.date().nullable(),
    readers: z.object({ people: z.number().int(), read: z.number().int() }),
    cancelledOn: z.iso.date().nullable(),
    cancelledWhy: z.string().nullable(),
    replacedBy: z
      .object({ id: z.uuid(), number: z.string().nullable(), datedOn: z.iso.date().nullable() })
      .nullable(),
    case: z
      .object({ id: z.uuid(), index: z.string(), title: z.string(), years: z.number().int().nullable() })
      .nullable(),
    keptUntil: z.iso.date().nullable(),
  })
  .meta({ id: 'RegisterRow' })
export type RegisterRow = z.output<typeof RegisterRow>

type About = { organisation: string; from: string; to: string; today: string; book: Book }

/** The register of a period as it is printed and saved: the columns of a paper book. */
export function bookRegister(
  rows: readonly RegisterRow[],
  { organisation, from, to, today, book }: About,
): Register {
  return {
    title: book === 'orders' ? 'Книга регистрации приказов' : 'Реестр документов',
    notes: [organisation, `С ${formatDate(from)} по ${formatDate(to)}`, `Составлен ${formatDate(today)}`],
    columns: [
      { title: '№' },
      { title: 'Дата', type: 'date' },
      { title: 'Заголовок' },
      { title: 'Исполнитель' },
      { title: 'Подписал' },
      { title: 'Ознакомлены' },
      { title: 'Отметка' },
      { title: 'Срок хранения' },
      { title: 'Дело' },
    ],
    rows: rows.map((row) => [
      row.number,
      row.datedOn,
      row.title,
      row.executor,
      row.signedOn ? row.signedBy : 'не подписан',
      row.readers.people > 0 ? `${row.readers.read} из ${row.readers.people}` : '',
      markOf(row),
      row.case ? termOf(row.case.years) : '',
      row.case?.index ?? '',
    ]),
  }
}

/** «отменен 20.11.2026: …», «заменен приказом № 5». */
export function markOf({ cancelledOn, cancelledWhy, replacedBy }: RegisterRow): string {
  if (cancelledOn)
    return `отменен ${formatDate(cancelledOn, 'figures')}${cancelledWhy ? `: ${cancelledWhy}` : ''}`
  if (!replacedBy) return ''
  const at = replacedBy.datedOn ? ` от ${formatDate(replacedBy.datedOn, 'figures')}` : ''
  return `заменен документом${at} № ${replacedBy.number ?? ''}`.trim()
}

/** «постоянно», «5 лет». */
export const termOf = (years: number | null): string =>
  years === null ? 'постоянно' : counted(years, ['год', 'года', 'лет'])

/** Documents whose term is over: what an archivist writes an act about. */
export const dueRows = (rows: readonly RegisterRow[], today: string) =>
  rows.filter((row) => keepingOf({ filed: row.case !== null, keptUntil: row.keptUntil }, today) === 'due')
