import type { Block, BuiltDocument, Clause, DateStyle, Official, Problem } from '#documents'
import { appendixName, clause, formatDate, formatPeriod, plural, schoolYear, widePage } from '#documents'
import type { LegalAct, Track } from '#legal'
import { basisFor } from '#legal'
import { pairTable } from './appendix.ts'
import type { OrderFrame } from './frame.ts'
import { asAppended, controlItem, curatorClause, issuerName, namedOfficials } from './frame.ts'
import { orderAppendix, orderPaper } from './layout.ts'
import type { OrderedPair, OrderedPerson } from './pair.ts'
import { hasMinors, isGroup, readersOf } from './pair.ts'
import { vocabularyOf } from './vocabulary.ts'

export type PairsOrder = OrderFrame & {
  pairs: OrderedPair[]
  curator?: Official | null
  /** Instead of the acts of the directory. */
  acts?: LegalAct[]
  /** Name of the programme of the organisation, without quotes. */
  programme?: string
  /** By when mentors hand in personalised programmes. */
  plansBy?: string
  /** To put the order, without its appendix, on the site. */
  publish?: boolean
  /** Who signs that they have read it: all adults of the organisation by default. */
  readers?: 'participants' | 'mentors' | 'none'
}

/** D14 «О закреплении наставнических пар (групп)» with the list of pairs and the sheet of familiarisation. */
export function pairsOrder(order: PairsOrder): BuiltDocument {
  const style = order.style ?? 'words'
  const on = order.at.date ?? order.on
  const acts = order.acts ?? basisFor('D14', on, audience(order), { tracks: tracksOf(order.pairs) })
  const year = schoolYear(firstDay(order.pairs) ?? on)
  const title = `О закреплении ${titleWords(order.pairs)} на ${year} учебный год`
  const appendices = orderAppendix(
    order,
    {
      ...{ title: `Перечень ${titleWords(order.pairs)}`, page: widePage },
      restriction: hasMinors(order.pairs) ? internalUse : undefined,
    },
    pairTable(order.pairs, style),
  )
  return orderPaper(order, {
    ...{ title, acts, purpose: purpose(order, year), items: items(order, style), readers: readers(order) },
    ...{ appendices, problems: periodProblems(order.pairs, appendices) },
  })
}

/** Personal data of children: the copy for the site has no appendix. */
export const internalUse = ['Для служебного пользования. Содержит персональные данные', '']

function items(order: PairsOrder, style: DateStyle): Clause[] {
  const { pairs, issuer } = order
  const words = vocabularyOf(issuer.kind)
  const minors = hasMinors(pairs)
  const learners = tracksOf(pairs).includes('learners')
  return [
    clause(`Закрепить ${accusativeCount(pairs)} ${asAppended()}.`),
    clause(period(pairs, style)),
    clause('Поручить наставникам:', [
      `Разработать совместно с наставляемыми ${plansOf(pairs)} и представить их куратору программы наставничества ${plansTerm(order.plansBy, style)}.`,
      'Проводить встречи с наставляемыми и вести записи о них в дневнике наставника.',
      'Представить куратору программы наставничества отчет о проделанной работе по завершении периода наставничества.',
    ]),
    clause(curatorClause(order.curator), [
      `Ознакомить с настоящим приказом наставников${minors ? ', наставляемых и законных представителей несовершеннолетних участников' : ' и наставляемых'}.`,
      'Внести сведения о наставнических парах (группах) в реестр наставнических пар (групп).',
      'Обеспечить сопровождение наставнических пар (групп) и мониторинг хода программы наставничества.',
    ]),
    ...(learners
      ? [
          clause(
            `Поручить ${words.tutors} оказывать содействие наставникам в работе с наставляемыми из числа ${words.learner.genitivePlural}.`,
          ),
        ]
      : []),
    ...(order.publish
      ? [
          clause(
            `Разместить настоящий приказ${minors ? ` без ${appendixName('genitive')}` : ''} на официальном сайте ${issuerName(issuer)}.`,
          ),
        ]
      : []),
    controlItem(order.control),
  ]
}

/** Teachers work by a personalised programme, learners by an individual plan (domain/05 §1). */
function plansOf(pairs: readonly OrderedPair[]): string {
  const tracks = tracksOf(pairs)
  if (pairs.length > 0 && !tracks.includes('employees')) return 'индивидуальные планы работы'
  return tracks.includes('learners') || pairs.length === 0
    ? 'персонализированные программы наставничества (индивидуальные планы)'
    : 'персонализированные программы наставничества'
}

const plansTerm = (by: string | undefined, style: DateStyle) =>
  by
    ? `в срок до ${formatDate(by, style)}`
    : 'в течение десяти рабочих дней со дня издания настоящего приказа'

const purpose = ({ programme }: PairsOrder, year: string) =>
  programme
    ? `в целях реализации программы наставничества «${programme}» в ${year} учебном году`
    : `в целях реализации программы наставничества в ${year} учебном году`

/** One period for all is said in the text, different ones are left to the list. */
function period(pairs: readonly OrderedPair[], style: DateStyle): string {
  const [first] = pairs
  const same =
    first?.from && first.to && pairs.every(({ from, to }) => from === first.from && to === first.to)
  return same
    ? `Установить период наставничества ${formatPeriod(first.from, first.to, style)}.`
    : `Установить период наставничества для каждой пары (группы) ${asAppended()}.`
}

/** «наставнических пар», «наставнической группы», «наставнических пар (групп)». */
function titleWords(pairs: readonly OrderedPair[]): string {
  const groups = pairs.filter(isGroup).length
  if (pairs.length === 1) return groups ? 'наставнической группы' : 'наставнической пары'
  if (groups === 0) return pairs.length ? 'наставнических пар' : 'наставнических пар (групп)'
  return groups === pairs.length ? 'наставнических групп' : 'наставнических пар (групп)'
}

/** «12 наставнических пар и 2 наставнические группы», what is fixed by the order. */
function accusativeCount(pairs: readonly OrderedPair[]): string {
  const groups = pairs.filter(isGroup).length
  const plain = pairs.length - groups
  if (pairs.length === 0) return 'наставнические пары (группы)'
  if (pairs.length === 1) return groups ? 'наставническую группу' : 'наставническую пару'
  const said = (n: number, noun: readonly [string, string, string]) =>
    n ? [`${n} ${plural(n, ['наставническую', 'наставнические', 'наставнических'])} ${plural(n, noun)}`] : []
  return [...said(plain, ['пару', 'пары', 'пар']), ...said(groups, ['группу', 'группы', 'групп'])].join(' и ')
}

function readers(order: PairsOrder): OrderedPerson[] {
  const { readers = 'participants', pairs } = order
  if (readers === 'none') return []
  const people = pairs.flatMap((pair) =>
    readers === 'mentors' ? pair.mentors : [...pair.mentors, ...pair.mentees],
  )
  return readersOf(namedOfficials(order.curator, order.control), people)
}

function periodProblems(pairs: readonly OrderedPair[], blocks: Block[]): Problem[] {
  const wrong = pairs.some((pair) => pair.from && pair.to && pair.to < pair.from)
  return wrong ? [{ code: 'document.period-reversed', block: blocks.findLastIndex(isPairTable) }] : []
}

const isPairTable = (block: Block) => block.k === 'table' && block.header[1]?.startsWith('Наставник') === true

const firstDay = (pairs: readonly OrderedPair[]) =>
  pairs
    .map((pair) => pair.from)
    .filter(Boolean)
    .sort()[0]

/** Without it for every pair nobody knows, and the order cites the acts of both. */
const tracksOf = (pairs: readonly OrderedPair[]): Track[] =>
  pairs.length === 0 || pairs.some((pair) => !pair.track)
    ? ['learners', 'employees']
    : [...new Set(pairs.flatMap((pair) => pair.track ?? []))]

const audience = (order: OrderFrame) => order.issuer.kind
