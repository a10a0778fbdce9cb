import type { BuiltDocument, Clause, Official, Reference } from '#documents'
import { clause, formatDate, fromNumber, gap, runs, schoolYear, surnameFirst } from '#documents'
import type { LegalAct, Track } from '#legal'
import { basisFor } from '#legal'
import type { OrderFrame } from '#orders'
import {
  asAppended,
  controlItem,
  curatorClause,
  issuerName,
  lowerFirst,
  namedOfficials,
  official,
  orderPaper,
} from '#orders'
import { settingWords } from '#papers'

/** An earlier order that loses its force. */
export type Repealed = Reference & { title: string }

export type LaunchOrder = OrderFrame & {
  /** Learners, employees or both, as most organisations do. */
  tracks?: readonly Track[]
  /** Instead of the acts of the directory. */
  acts?: LegalAct[]
  /** Acts of the region, cited after the federal ones. */
  regional?: LegalAct[]
  curator: Official | null
  /** Who answers for one form of mentoring. */
  leads?: readonly { form: string; person: Official }[]
  /** Who makes additional agreements; without a name it is the post. */
  hr?: Official
  /** Who puts papers on the site; without a name it is the curator. */
  publisher?: Official
  /** The programme of the organisation is the third appendix. */
  programme?: boolean
  /** Days by which the work is done. */
  terms?: { bases?: string; pairs?: string; publication?: string }
  repeals?: readonly Repealed[]
}

/** D01 «О внедрении целевой модели наставничества». */
export function launchOrder(order: LaunchOrder): BuiltDocument {
  const on = order.at.date ?? order.on
  const tracks = order.tracks ?? ['learners', 'employees']
  const acts = order.acts ?? basisFor('D01', on, order.issuer.kind, { tracks, own: order.regional ?? [] })
  const title = `О внедрении ${modelWords(tracks)}`
  const named = [order.curator, ...(order.leads ?? []).map(({ person }) => person), order.hr, order.publisher]
  const early = (order.repeals ?? []).some(({ date }) => date && date > on)
  return orderPaper(order, {
    ...{ title, acts, items: items(order, tracks, schoolYear(on)) },
    purpose: purpose(tracks, settingWords(order.issuer.kind).learners.genitive),
    readers: namedOfficials(...named, order.control),
    problems: early ? [{ code: 'document.date-before-basis' }] : [],
  })
}

/** «целевой модели наставничества», «системы наставничества педагогических работников». */
export const modelWords = (tracks: readonly Track[]) =>
  tracks.includes('learners')
    ? 'целевой модели наставничества'
    : 'системы наставничества педагогических работников'

const purpose = (tracks: readonly Track[], learners: string) => {
  const aims = [
    ...(tracks.includes('learners') ? [`раскрытия потенциала и самоопределения ${learners}`] : []),
    ...(tracks.includes('employees')
      ? ['профессионального роста и закрепления педагогических работников']
      : []),
  ]
  return `в целях ${aims.join(', ')}`
}

function items(order: LaunchOrder, tracks: readonly Track[], year: string): Clause[] {
  const style = order.style ?? 'words'
  const by = (day: string | undefined, otherwise = '') =>
    day ? ` в срок до ${formatDate(day, style)}` : otherwise
  const { terms = {}, leads = [], repeals = [] } = order
  const appended = (number: number) => asAppended({ number, among: order.programme ? 3 : 2 })
  return [
    clause(`Внедрить в ${issuerName(order.issuer)} ${introduced(tracks)}.`),
    clause(`Утвердить положение о наставничестве ${appended(1)}.`),
    clause(`Утвердить дорожную карту внедрения ${modelWords(tracks)} ${appended(2)}.`),
    ...(order.programme ? [clause(`Утвердить программу наставничества ${appended(3)}.`)] : []),
    clause(
      runs(
        'Назначить куратором программы наставничества ',
        order.curator ? official(order.curator, 'accusative') : gap('document.curator-missing'),
        '.',
      ),
    ),
    ...leads.map(({ form, person }) =>
      clause(
        runs(
          `Назначить ответственным за форму наставничества «${form}» `,
          official(person, 'accusative'),
          '.',
        ),
      ),
    ),
    clause(curatorClause(order.curator), [
      'Довести сведения о программе наставничества до участников образовательных отношений и организаций-партнеров.',
      `Сформировать базу наставляемых и базу наставников${by(terms.bases)}.`,
      'Организовать оформление согласий участников и их законных представителей на бумаге, отдельно от анкет и заявлений.',
      'Организовать отбор и обучение наставников.',
      `Представить проект приказа о закреплении наставнических пар (групп)${by(terms.pairs)}.`,
      `Провести мониторинг программы наставничества и представить аналитическую справку по итогам ${year} учебного года.`,
    ]),
    clause(supportItem(order, tracks)),
    hrItem(order, tracks),
    clause(
      runs(
        'Поручить ',
        order.publisher ? official(order.publisher, 'dative') : 'куратору программы наставничества',
        ` разместить настоящий приказ, ${publishedPapers(order)} на официальном сайте ${issuerName(order.issuer)}`,
        by(terms.publication, ' в течение десяти рабочих дней со дня издания настоящего приказа'),
        '.',
      ),
    ),
    ...repeals.map((repealed) =>
      clause(
        runs('Признать утратившим силу приказ ', ...repealedWords(repealed, style), `«${repealed.title}».`),
      ),
    ),
    controlItem(order.control),
  ]
}

const publishedPapers = ({ programme }: LaunchOrder) =>
  programme
    ? 'положение о наставничестве, дорожную карту и программу наставничества'
    : 'положение о наставничестве и дорожную карту'

const introduced = (tracks: readonly Track[]) =>
  [
    ...(tracks.includes('learners') ? ['целевую модель наставничества обучающихся'] : []),
    ...(tracks.includes('employees')
      ? ['систему (целевую модель) наставничества педагогических работников']
      : []),
  ].join(' и ')

function supportItem({ issuer }: LaunchOrder, tracks: readonly Track[]): string {
  const words = settingWords(issuer.kind)
  const whom = tracks.includes('learners')
    ? `${words.tutors.dative}, педагогу-психологу и ${words.unionHeads.dative}`
    : words.unionHeads.dative
  return `Поручить ${whom} оказывать содействие куратору программы наставничества в выявлении запросов наставляемых и сопровождении наставнических пар (групп).`
}

function hrItem(order: LaunchOrder, tracks: readonly Track[]): Clause {
  const whom = order.hr ? official(order.hr, 'dative') : 'специалисту по кадрам'
  const curator = order.curator
    ? `${surnameFirst(order.curator.name.instrumental)}, ${lowerFirst(order.curator.position.instrumental)}`
    : 'куратором программы наставничества'
  const agreement = `дополнительное соглашение к трудовому договору с ${curator}`
  if (!tracks.includes('employees')) return clause(`Поручить ${whom} подготовить ${agreement}.`)
  return clause(`Поручить ${whom}:`, [
    `Подготовить ${agreement}.`,
    'Оформлять письменные согласия и дополнительные соглашения к трудовым договорам с работниками, которым поручается работа по наставничеству, в соответствии со статьей 351.8 Трудового кодекса Российской Федерации.',
  ])
}

const repealedWords = (repealed: Repealed, style: 'words' | 'figures') =>
  repealed.date && repealed.number
    ? [...fromNumber(repealed, style), { t: ' ' }]
    : [gap(repealed.date ? 'document.number-missing' : 'document.date-missing'), { t: ' ' }]
