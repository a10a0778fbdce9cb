import type { BuiltDocument, Clause, Official } from '#documents'
import { clause, formatDate, formatPeriod, gap, runs, schoolYear, surnameFirst } from '#documents'
import type { LegalAct, Track } from '#legal'
import { basisFor } from '#legal'
import type { OrderFrame } from '#orders'
import {
  controlItem,
  curatorClause,
  issuerName,
  lowerFirst,
  namedOfficials,
  official,
  orderPaper,
} from '#orders'
import { settingWords } from '#papers'

export type CuratorOrder = OrderFrame & {
  curator: Official | null
  tracks?: readonly Track[]
  acts?: LegalAct[]
  /** The term of the duties; without it the school year of the order. */
  from?: string
  to?: string
  /** Who stands in for the curator. */
  substitute?: Official
  hr?: Official
  /** By when the curator reports to the head each year. */
  reportBy?: string
}

/** D04 «О назначении куратора программы наставничества», where the order on implementation names nobody. */
export function curatorOrder(order: CuratorOrder): BuiltDocument {
  const on = order.at.date ?? order.on
  const tracks = order.tracks ?? ['learners', 'employees']
  const acts = order.acts ?? basisFor('D04', on, order.issuer.kind, { tracks })
  const title = 'О назначении куратора программы наставничества'
  const readers = namedOfficials(order.curator, order.substitute, order.hr, order.control)
  const reversed = order.from && order.to && order.to < order.from
  return orderPaper(order, {
    ...{ title, acts, items: items(order, tracks, on), readers },
    purpose: `в целях организации и координации наставничества в ${issuerName(order.issuer)}`,
    problems: reversed ? [{ code: 'document.period-reversed' }] : [],
  })
}

function items(order: CuratorOrder, tracks: readonly Track[], on: string): Clause[] {
  const style = order.style ?? 'words'
  const words = settingWords(order.issuer.kind)
  const term =
    order.from && order.to
      ? `на период ${formatPeriod(order.from, order.to, style)}`
      : `на ${schoolYear(on)} учебный год`
  const reportTerm = order.reportBy
    ? `в срок до ${formatDate(order.reportBy, style)}`
    : 'по итогам учебного года'
  const learners = tracks.includes('learners')
  const { curator, substitute } = order
  return [
    clause(
      runs(
        'Назначить куратором программы наставничества ',
        curator ? official(curator, 'accusative') : gap('document.curator-missing'),
        ` ${term}.`,
      ),
    ),
    clause(curatorClause(curator), [
      'Организовать выявление запросов наставляемых, формирование и ведение базы наставляемых и базы наставников.',
      'Обеспечить оформление и учет согласий участников программы наставничества и их законных представителей.',
      'Организовать отбор и обучение наставников.',
      'Подготовить предложения о формировании наставнических пар (групп) и проект приказа об их закреплении.',
      `Контролировать выполнение ${learners ? 'персонализированных программ (индивидуальных планов)' : 'персонализированных программ'} наставничества, оказывать наставникам методическую помощь.`,
      'Организовать мониторинг программы наставничества и сбор обратной связи участников.',
      'Обеспечить размещение сведений о наставничестве на официальном сайте с соблюдением требований законодательства о персональных данных.',
      `Представить отчет о реализации программы наставничества ${reportTerm}.`,
    ]),
    clause(
      'Предоставить куратору программы наставничества право запрашивать у работников сведения и документы, необходимые для реализации программы, и посещать встречи наставнических пар (групп).',
    ),
    clause(
      `Поручить ${learners ? `${words.tutors.dative}, педагогу-психологу` : 'педагогу-психологу'} и ${words.unionHeads.dative} оказывать куратору программы наставничества содействие в работе.`,
    ),
    clause(
      `Поручить ${order.hr ? official(order.hr, 'dative') : 'специалисту по кадрам'} оформить с ${instrumental(curator)} дополнительное соглашение к трудовому договору об исполнении обязанностей куратора программы наставничества.`,
    ),
    ...(substitute
      ? [
          clause(
            `Возложить исполнение обязанностей куратора программы наставничества на время его отсутствия на ${official(substitute, 'accusative')}.`,
          ),
        ]
      : []),
    controlItem(order.control),
  ]
}

const instrumental = (curator: Official | null) =>
  curator
    ? `${lowerFirst(curator.position.instrumental)} ${surnameFirst(curator.name.instrumental)}`
    : 'работником, назначенным куратором программы наставничества,'
