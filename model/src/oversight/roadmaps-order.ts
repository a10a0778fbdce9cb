import type { AppendixPlace, Block, BuiltDocument, Cell, Clause, Text } from '#documents'
import { appendixName, clause, formatDate, formatPeriod, gap, orGap, runs, table } from '#documents'
import type { LegalAct } from '#legal'
import { basisFor } from '#legal'
import type { OrderFrame } from '#orders'
import { asAppended, controlItem, namedOfficials, orderAppendix, orderPaper } from '#orders'
import { organisationIn } from '#papers'

/** A road map that the order approves. */
export type ApprovedRoadmap = {
  /** Short name of the organisation. */
  organisation: string
  /** «Дорожная карта», «Комплекс мер» */
  title?: string
  /** «2026/2027 учебный год», «2026–2028 годы»; null when no road map is registered. */
  cycle: string | null
  /** Others may take it as a model of layout. */
  model?: boolean
}

/** A road map that goes back with remarks. */
export type ReturnedRoadmap = { organisation: string; remarks?: string }

export type RoadmapsOrder = OrderFrame & {
  approved: readonly ApprovedRoadmap[]
  returned: readonly ReturnedRoadmap[]
  /** In which the approved maps are carried out. */
  period: { from: string; to: string } | null
  terms: {
    /** By when employees are told of the map. */
    inform?: string
    /** By when the organisation reports how it goes. */
    report?: string
    /** By when a returned map comes back, and where to. */
    resend?: string
  }
  email?: string
  /** Road maps themselves follow the lists as further appendices. */
  attached?: boolean
  /** Acts of the region and of the municipality, after the federal ones. */
  regional?: LegalAct[]
}

const model = 'целевой модели наставничества'

/** D37 «Об утверждении дорожных карт» of an authority: what is approved, what goes back, who is a model. */
export function roadmapsOrder(order: RoadmapsOrder): BuiltDocument {
  const on = order.at.date ?? order.on
  const acts = basisFor('D37', on, order.issuer.kind, { own: order.regional ?? [] })
  const { period, terms } = order
  return orderPaper(order, {
    title: `Об утверждении дорожных карт внедрения ${model}`,
    ...{ acts, items: items(order), readers: namedOfficials(order.control) },
    purpose: `в целях внедрения ${model} в образовательных организациях`,
    appendices: [...approvedList(order), ...returnedList(order)],
    problems: [
      ...(period && period.to < period.from ? [{ code: 'document.period-reversed' }] : []),
      ...(Object.values(terms).some((day) => day && day < on)
        ? [{ code: 'document.date-before-basis' }]
        : []),
    ],
  })
}

/** The lists come first, then the road maps themselves where they are attached. */
const place = ({ approved, returned, attached = true }: RoadmapsOrder, number: number): AppendixPlace => ({
  number,
  among: (returned.length ? 2 : 1) + (attached ? approved.length : 0),
})

const instructed = (order: RoadmapsOrder, list: number) =>
  `Поручить руководителям организаций, указанных в ${appendixName('prepositional', place(order, list))} к настоящему приказу:`

function items(order: RoadmapsOrder): Clause[] {
  const { approved, returned, style = 'words' } = order
  const models = approved.filter(({ model: one }) => one)
  return [
    clause(
      `Утвердить дорожные карты внедрения ${model} в образовательных организациях по перечню ${asAppended(place(order, 1))}.`,
    ),
    clause(instructed(order, 1), approvedDuties(order)),
    ...(returned.length
      ? [
          clause(instructed(order, 2), [
            'Доработать дорожные карты с учетом замечаний и методических рекомендаций.',
            resending(order, style),
          ]),
        ]
      : []),
    ...(models.length
      ? [
          clause(
            models.length === 1
              ? `Рекомендовать дорожную карту ${models[0]?.organisation} в качестве образца оформления.`
              : `Рекомендовать в качестве образцов оформления дорожные карты ${models.map(({ organisation }) => organisation).join(', ')}.`,
          ),
        ]
      : []),
    controlItem(order.control),
  ]
}

function approvedDuties({ terms, period, style = 'words' }: RoadmapsOrder): Text[] {
  const by = (day: string | undefined) => (day ? ` в срок до ${formatDate(day, style)}` : '')
  return [
    `Ознакомить работников с дорожной картой${by(terms.inform)}.`,
    runs(
      'Обеспечить выполнение мероприятий дорожной карты в период ',
      period ? formatPeriod(period.from, period.to, style) : gap('document.period-missing'),
      '.',
    ),
    'Разместить дорожную карту на официальном сайте организации в разделе «Наставничество».',
    ...(terms.report ? [`Представить сведения о выполнении дорожной карты${by(terms.report)}.`] : []),
  ]
}

const resending = ({ terms, email }: RoadmapsOrder, style: 'words' | 'figures'): Text =>
  runs(
    'Представить доработанные дорожные карты в срок до ',
    terms.resend ? formatDate(terms.resend, style) : gap('document.date-missing'),
    email ? ` на адрес электронной почты ${email}.` : '.',
  )

const appendix = (order: RoadmapsOrder, number: number, title: string, list: Block): Block[] =>
  orderAppendix(order, { ...place(order, number), title, of: organisationIn(order.issuer, 'genitive') }, list)

function approvedList(order: RoadmapsOrder): Block[] {
  const { approved, returned, attached = true } = order
  const first = returned.length ? 3 : 2
  const rows = approved.map((one, i): (Text | Cell)[] => [
    String(i + 1),
    orGap(one.organisation, 'document.organisation-name-missing'),
    one.cycle ? `${one.title ?? 'Дорожная карта'}, ${one.cycle}` : [gap('document.roadmap-missing')],
    ...(attached ? [`№ ${first + i}`] : []),
  ])
  const header = ['№', 'Организация', 'Документ, период', ...(attached ? ['Приложение'] : [])]
  return appendix(
    order,
    1,
    `Перечень образовательных организаций, дорожные карты внедрения ${model} которых утверждены`,
    table(header, rows.length ? rows : [[{ text: [gap('document.rows-missing')], span: header.length }]], {
      widths: attached ? [10, 60, 72, 28] : [10, 75, 85],
      align: ['center', 'left', 'left', 'center'],
      size: 12,
    }),
  )
}

function returnedList(order: RoadmapsOrder): Block[] {
  const { returned } = order
  if (returned.length === 0) return []
  return appendix(
    order,
    2,
    'Перечень образовательных организаций, дорожные карты которых подлежат доработке',
    table(
      ['№', 'Организация', 'Замечания'],
      returned.map(({ organisation, remarks }, i) => [
        String(i + 1),
        orGap(organisation, 'document.organisation-name-missing'),
        remarks?.trim() || 'Привести в соответствие с методическими рекомендациями',
      ]),
      { widths: [10, 70, 90], align: ['center', 'left', 'left'], size: 12 },
    ),
  )
}
