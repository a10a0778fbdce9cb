import type { Block, BuiltDocument, DateStyle, Issuer, Reference, Text } from '#documents'
import {
  built,
  executorMark,
  gap,
  headSignature,
  letterHead,
  list,
  para,
  runs,
  subject,
  table,
} from '#documents'
import type { IndicatorFigures } from '#monitoring'
import { indicatorStatus, indicators, indicatorValue, statusTitles, tenths } from '#monitoring'

/** A letter to one organisation: its own numbers beside those of the territory, never anybody else's. */
export type ResultsLetter = {
  issuer: Issuer
  at: Reference
  style?: DateStyle
  /** In the dative: «Директору МБОУ …», «Луговой Е. В.». */
  addressee: readonly string[]
  cycle: string
  own: readonly IndicatorFigures[]
  /** Rolled up over the territory. */
  territory: readonly IndicatorFigures[]
  /** «адресные рекомендации» */
  recommendations: readonly string[]
  executor?: { name: string; phone?: string }
}

/** «О результатах мониторинга …» with recommendations to the organisation. */
export function resultsLetter(letter: ResultsLetter): BuiltDocument {
  const title = 'О результатах мониторинга реализации программ наставничества'
  const { issuer, cycle, own, recommendations } = letter
  const addressee: Text[] = letter.addressee.length
    ? [...letter.addressee]
    : [[gap('document.addressee-missing')]]
  const blocks: Block[] = [
    letterHead(issuer, addressee, letter.at, undefined, letter.style),
    subject(title),
    para(
      `Направляем результаты мониторинга реализации программ наставничества за ${cycle} и рекомендации по их итогам.`,
    ),
    figuresTable(own, letter.territory),
    para('Рекомендуем:', { before: 6, keep: true }),
    recommendations.length
      ? list(
          recommendations.map(
            (text, i) => `${text.trim().replace(/[.;]$/u, '')}${i < recommendations.length - 1 ? ';' : '.'}`,
          ),
        )
      : para([gap('document.text-missing')]),
    headSignature(issuer),
    ...(letter.executor ? [executorMark(letter.executor)] : []),
  ]
  return built({ title, blocks, size: 13 })
}

function figuresTable(own: readonly IndicatorFigures[], territory: readonly IndicatorFigures[]): Block {
  const shown = (figures: IndicatorFigures | undefined): string => {
    const value = figures ? indicatorValue(figures) : null
    if (!figures || value === null) return 'нет данных'
    return indicators[figures.code].denominator ? `${tenths(value)}\u00A0%` : String(value)
  }
  const rows = own.map((figures): Text[] => {
    const status = indicatorStatus(figures)
    return [
      indicators[figures.code].title,
      shown(figures),
      figures.target === null
        ? '–'
        : `${figures.target}${indicators[figures.code].denominator ? '\u00A0%' : ''}`,
      status ? statusTitles[status] : '–',
      shown(territory.find(({ code }) => code === figures.code)),
    ]
  })
  return table(
    ['Показатель', 'Организация', 'План', 'Итог', 'По территории'],
    rows.length ? rows : [[{ text: runs(gap('document.rows-missing')), span: 5 }]],
    { widths: [70, 30, 18, 26, 28], align: ['left', 'center', 'center', 'center', 'center'], size: 11 },
  )
}
