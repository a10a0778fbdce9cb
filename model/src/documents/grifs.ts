import type { Block, Grif, GrifWord, Text } from './block.ts'
import { grif, line, runs, table } from './build.ts'
import type { DateStyle } from './dates.ts'
import { blankDate } from './dates.ts'
import type { Issuer, Reference } from './requisites.ts'
import { fromNumber, headGrifLines } from './requisites.ts'
import { tie } from './typography.ts'

/** Grammatical gender of what is approved: положение – n, программа – f, план – m, формы – plural. */
export type Agreeing = 'm' | 'f' | 'n' | 'plural'

const approved = { m: 'УТВЕРЖДЕН', f: 'УТВЕРЖДЕНА', n: 'УТВЕРЖДЕНО', plural: 'УТВЕРЖДЕНЫ' } as const
const agreed = { m: 'СОГЛАСОВАН', f: 'СОГЛАСОВАНА', n: 'СОГЛАСОВАНО', plural: 'СОГЛАСОВАНЫ' } as const
const adopted = { m: 'ПРИНЯТ', f: 'ПРИНЯТА', n: 'ПРИНЯТО', plural: 'ПРИНЯТЫ' } as const
const considered = { m: 'РАССМОТРЕН', f: 'РАССМОТРЕНА', n: 'РАССМОТРЕНО', plural: 'РАССМОТРЕНЫ' } as const

/** «УТВЕРЖДАЮ», the head of the organisation, room to sign, date. */
export const approvedByHead = (issuer: Issuer, date?: string | null, style: DateStyle = 'words'): Grif =>
  grif('УТВЕРЖДАЮ', headGrifLines(issuer, date, style))

/** «УТВЕРЖДЕНО / приказом МБОУ … / от 5 июня 2026 г. № 45» */
export const approvedByOrder = (
  what: Agreeing,
  issuerName: string,
  order: Reference,
  style: DateStyle = 'words',
): Grif => grif(approved[what], [tie(`приказом ${issuerName}`), fromNumber(order, style)])

/** «ПРИНЯТО / на заседании педагогического совета / (протокол от … № …)»; the body is in the genitive. */
export function decidedBy(
  what: Agreeing,
  body: string,
  minutes: Reference,
  word: 'adopted' | 'considered' | 'agreed' = 'adopted',
  style: DateStyle = 'words',
): Grif {
  const words: Record<Agreeing, GrifWord> = { adopted, considered, agreed }[word]
  return grif(words[what], [tie(`на заседании ${body}`), runs('(протокол ', fromNumber(minutes, style), ')')])
}

/** «СОГЛАСОВАНО / Председатель профсоюзного комитета / ________ С. С. Сидоров», with room for the date. */
export const agreedByOfficial = (position: string, short: string): Grif =>
  grif('СОГЛАСОВАНО', [
    position,
    runs({ t: '', blank: 28 }, '\u00A0', short || { t: '', blank: 25 }),
    blankDate(),
  ])

type AgreedLine = { position: string; name: string; remarks?: string; sign?: string; date?: string }

/** «Лист согласования»: where more than three agree, their marks do not stand on the document. */
export function agreementSheet(agreed: readonly AgreedLine[]): Block[] {
  const rows = agreed.map(({ position, name, remarks = '', sign = '', date = '' }): Text[] => [
    position,
    name,
    remarks,
    sign,
    date,
  ])
  return [
    line([{ t: 'Лист согласования', b: true }], { align: 'center', after: 4, keep: true }),
    table(['Должность', 'ФИО', 'Замечания', 'Подпись', 'Дата'], rows, {
      widths: [40, 40, 44, 26, 22],
      rowHeight: 12,
      size: 12,
    }),
  ]
}
