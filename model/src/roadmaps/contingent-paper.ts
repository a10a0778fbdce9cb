import type { Block, BuiltDocument, DateStyle, Issuer, Register } from '#documents'
import {
  bold,
  built,
  formatDate,
  formPage,
  gap,
  headSignature,
  kind,
  letterhead,
  subject,
  table,
} from '#documents'
import type { Contingent } from './contingent.ts'
import { contingentLines } from './contingent.ts'

export type ContingentPaper = { issuer: Issuer; contingent: Contingent; style?: DateStyle }

/** D31 «Характеристика контингента»: fact and forecast at two dates. */
export function contingentPaper({ issuer, contingent, style }: ContingentPaper): BuiltDocument {
  const title = 'Характеристика контингента'
  const blocks: Block[] = [
    letterhead(issuer),
    kind('ХАРАКТЕРИСТИКА КОНТИНГЕНТА'),
    subject(`по состоянию на ${formatDate(contingent.factOn, style)}`, 'center'),
    contingentTable(issuer.kind, contingent, style, 10),
    headSignature(issuer),
  ]
  return built({ title, blocks, page: formPage, size: 13 })
}

/** The table alone, as the road map includes it. */
export function contingentTable(
  of: Issuer['kind'],
  contingent: Contingent,
  style: DateStyle = 'words',
  size = 11,
): Block {
  const rows = contingentLines(of, contingent.extra).map(({ code, title }) => {
    const main = !code.includes('.')
    const { fact, forecast } = contingent.values[code] ?? { fact: null, forecast: null }
    return [
      code,
      main ? [bold(title)] : title,
      number(fact),
      ...(contingent.forecastOn ? [number(forecast)] : []),
    ]
  })
  const known = Object.values(contingent.values).some((value) => value && value.fact !== null)
  return table(
    headerOf(contingent, style),
    known ? rows : [[{ text: [gap('document.rows-missing')], span: contingent.forecastOn ? 4 : 3 }]],
    {
      widths: contingent.forecastOn ? (size > 10 ? [16, 86, 39, 39] : [16, 94, 35, 35]) : [16, 124, 40],
      align: ['left', 'left', 'center', 'center'],
      size,
      numbered: known,
    },
  )
}

const headerOf = ({ factOn, forecastOn }: Contingent, style: DateStyle) => [
  '№ п/п',
  'Показатель',
  `Значение: факт на ${formatDate(factOn, style)}`,
  ...(forecastOn ? [`Значение: прогноз на ${formatDate(forecastOn, style)}`] : []),
]

/** A forecast may be empty; a fact that nobody has counted is a dash, not 0. */
const number = (value: number | null) => (value === null ? '–' : String(value))

/** The same as a workbook. */
export function contingentRegister({ issuer, contingent, style = 'words' }: ContingentPaper): Register {
  return {
    title: 'Характеристика контингента',
    notes: [issuer.shortName || issuer.fullName],
    columns: headerOf(contingent, style).map((title, i) => ({
      title,
      ...(i > 1 ? { type: 'number' as const } : {}),
    })),
    rows: contingentLines(issuer.kind, contingent.extra).map(({ code, title }) => {
      const { fact, forecast } = contingent.values[code] ?? { fact: null, forecast: null }
      return [code, title, fact, ...(contingent.forecastOn ? [forecast] : [])]
    }),
  }
}
