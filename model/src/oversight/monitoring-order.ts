import type { Block, BuiltDocument, Clause, Official } from '#documents'
import { appendixMark, clause, formatDate, formatPeriod, gap, runs, widePage } from '#documents'
import type { LegalAct } from '#legal'
import { basisFor } from '#legal'
import { blankMonitoringForm, monitoringPaper } from '#monitoring'
import type { OrderFrame } from '#orders'
import { asAppended, controlItem, namedOfficials, official, orderPaper } from '#orders'
import { organisationIn } from '#papers'

export type MonitoringOrder = OrderFrame & {
  /** «2026/2027 учебный год» */
  cycle: string
  period: { from: string; to: string } | null
  /** By when organisations hand in the form and by when it is worked up. */
  terms: { collect?: string; summary?: string }
  email?: string
  responsible: Official | null
  /** Whose form is approved: colleges answer to a region, schools to a municipality. */
  formOf?: 'school' | 'college'
  regional?: LegalAct[]
}

/** «О проведении мониторинга …» of an authority: who hands in what, by when, who sums it up. */
export function monitoringOrder(order: MonitoringOrder): BuiltDocument {
  const acts = basisFor('D37', order.at.date ?? order.on, order.issuer.kind, { own: order.regional ?? [] })
  return orderPaper(order, {
    title: 'О проведении мониторинга реализации программ наставничества',
    ...{ acts, items: items(order), readers: namedOfficials(order.responsible, order.control) },
    purpose: 'в целях оценки качества и результатов программ наставничества',
    appendices: formAppendix(order),
  })
}

/** The form that the order approves, to be filled in by those below. */
const formAppendix = ({ issuer, at, style = 'words', formOf = 'school' }: MonitoringOrder): Block[] => [
  { k: 'section', page: widePage },
  appendixMark({ to: `приказу ${organisationIn(issuer, 'genitive')}`, at }, style),
  ...monitoringPaper(blankMonitoringForm(formOf)).doc.blocks,
]

function items(order: MonitoringOrder): Clause[] {
  const { period, terms, email, responsible, style = 'words' } = order
  const by = (day: string | undefined) =>
    day ? [` в срок до ${formatDate(day, style)}`] : [' в срок до ', gap('document.date-missing')]
  return [
    clause(
      runs(
        `Провести мониторинг реализации программ наставничества в образовательных организациях за ${order.cycle}`,
        ...(period ? [` (${formatPeriod(period.from, period.to, style)})`] : []),
        '.',
      ),
    ),
    clause(`Утвердить форму мониторинга ${asAppended()}.`),
    clause('Поручить руководителям образовательных организаций:', [
      runs(
        'Заполнить форму мониторинга и представить ее',
        ...by(terms.collect),
        email ? ` на адрес электронной почты ${email}.` : '.',
      ),
      'Обеспечить достоверность представленных сведений и соответствие их первичным документам.',
      'Не включать в форму персональные данные участников программ наставничества.',
    ]),
    clause(
      runs(
        'Назначить ответственным за сбор и обобщение сведений ',
        responsible ? official(responsible, 'accusative') : gap('document.name-missing'),
        '.',
      ),
    ),
    clause(
      runs(
        'Подготовить справку по результатам мониторинга и адресные рекомендации организациям',
        ...by(terms.summary),
        '.',
      ),
    ),
    controlItem(order.control),
  ]
}
