import type { BuiltDocument, Clause, DateStyle, Official, Reference, Run } from '#documents'
import {
  clause,
  corner,
  enumerate,
  formatDate,
  formatPeriod,
  fromNumber,
  gap,
  plural,
  runs,
} from '#documents'
import type { LegalAct } from '#legal'
import { basisFor } from '#legal'
import type { OrderFrame } from './frame.ts'
import { controlItem, curatorClause, namedOfficials } from './frame.ts'
import { orderPaper } from './layout.ts'
import type { OrderedPair, OrderedPerson } from './pair.ts'
import { hasMinors, isGroup, readersOf } from './pair.ts'
import { internalUse } from './pairs-order.ts'

/** What happens to a pair or a group secured by the earlier order. */
export type PairChange =
  | { kind: 'replacement'; pair: OrderedPair; mentor: OrderedPerson; from: string; reason: string }
  | { kind: 'termination'; pair: OrderedPair; from: string; reason: string }
  | { kind: 'addition'; pair: OrderedPair }

export type ChangeOrder = OrderFrame & {
  /** The order that is changed. */
  changed: Reference & { title?: string }
  changes: PairChange[]
  curator?: Official | null
  acts?: LegalAct[]
}

/** D24 «О внесении изменений в приказ от … № …»: a mentor replaced, a pair ended early or added. */
export function changeOrder(order: ChangeOrder): BuiltDocument {
  const style = order.style ?? 'words'
  const on = order.at.date ?? order.on
  const acts = order.acts ?? basisFor('D24', on, order.issuer.kind, { tracks: tracks(order.changes) })
  const title = runs('О внесении изменений в приказ ', referred(order.changed, style))
  const pairs = order.changes.map((change) => change.pair)
  const early = order.changed.date && order.changed.date > on
  return orderPaper(order, {
    ...{ title, acts, items: items(order, style), readers: readers(order) },
    purpose: 'в связи с изменением состава участников программы наставничества',
    above: hasMinors([...pairs, ...replacing(order.changes)]) ? [corner(internalUse)] : [],
    problems: [
      ...(early ? [{ code: 'document.date-before-basis' }] : []),
      ...(order.changes.some(isReversed) ? [{ code: 'document.period-reversed' }] : []),
    ],
  })
}

/** A pair, or a new mentor in it, would begin after the pair has ended. */
const isReversed = (change: PairChange): boolean =>
  change.kind !== 'termination' &&
  change.pair.to < (change.kind === 'replacement' ? change.from : change.pair.from)

/** «от 1 сентября 2026 г. № 45-од»: an order that is changed is always registered. */
function referred(changed: ChangeOrder['changed'], style: DateStyle): Run[] {
  if (!changed.date) return [gap('document.date-missing')]
  if (!changed.number) return [gap('document.number-missing')]
  return fromNumber(changed, style)
}

function items(order: ChangeOrder, style: DateStyle): Clause[] {
  const changed = referred(order.changed, style)
  const name = order.changed.title ? ` «${order.changed.title}»` : ''
  const changes = order.changes.flatMap((change) => changeItems(change, style))
  return [
    clause(
      runs('Внести в приказ ', changed, name, ' следующие изменения:'),
      changes.length ? changes : [[gap('document.rows-missing')]],
    ),
    clause(runs('Оставить без изменений остальные положения приказа ', changed, '.')),
    clause(curatorClause(order.curator), [
      'Ознакомить с настоящим приказом участников, которых он касается.',
      'Внести изменения в реестр наставнических пар (групп).',
    ]),
    controlItem(order.control),
  ]
}

function changeItems(change: PairChange, style: DateStyle): Run[][] {
  const { pair } = change
  if (change.kind === 'termination')
    return [
      runs(
        `Прекратить досрочно с ${formatDate(change.from, style)} наставничество `,
        people(pair.mentors, 'genitive', 'document.mentor-missing'),
        ' в отношении ',
        people(pair.mentees, 'genitive', 'document.mentee-missing'),
        ...because(change.reason),
      ),
    ]
  if (change.kind === 'addition')
    return [
      runs(
        `Закрепить ${isGroup(pair) ? 'наставническую группу' : 'наставническую пару'}: `,
        plural(pair.mentors.length, ['наставник', 'наставники', 'наставники']),
        ' – ',
        people(pair.mentors, 'nominative', 'document.mentor-missing'),
        `, ${isGroup(pair) ? 'наставляемые' : 'наставляемый'} – `,
        people(pair.mentees, 'nominative', 'document.mentee-missing'),
        ...(pair.form ? [`, форма наставничества «${pair.form}»`] : []),
        `, период наставничества ${formatPeriod(pair.from, pair.to, style)}.`,
      ),
    ]
  return [
    runs(
      `Освободить с ${formatDate(change.from, style)} `,
      people(pair.mentors, 'accusative', 'document.mentor-missing'),
      ' от работы наставника в отношении ',
      people(pair.mentees, 'genitive', 'document.mentee-missing'),
      ...because(change.reason),
    ),
    runs(
      'Закрепить ',
      people([change.mentor], 'accusative', 'document.mentor-missing'),
      ' в качестве наставника за ',
      people(pair.mentees, 'instrumental', 'document.mentee-missing'),
      ` на период ${formatPeriod(change.from, pair.to, style)}.`,
    ),
  ]
}

const because = (reason: string): (string | Run)[] => {
  const words = reason
    .trim()
    .replace(/\.$/, '')
    .replace(/^в связи с\s+/iu, '')
  return [' в связи с ', words || gap('document.reason-missing'), '.']
}

type NameCase = 'nominative' | 'genitive' | 'accusative' | 'instrumental'

/** «Иванова Ивана Ивановича (учитель математики) и …» */
function people(
  list: readonly OrderedPerson[],
  form: NameCase,
  missing: 'document.mentor-missing' | 'document.mentee-missing',
): Run {
  const names = list.map(({ name, about }) =>
    [name[form].trim(), about && `(${about})`].filter(Boolean).join(' '),
  )
  return names.length && names.every(Boolean) ? { t: enumerate(names) } : gap(missing)
}

const replacing = (changes: readonly PairChange[]): OrderedPair[] =>
  changes.flatMap((change) =>
    change.kind === 'replacement' ? [{ ...change.pair, mentors: [change.mentor] }] : [],
  )

function readers(order: ChangeOrder): OrderedPerson[] {
  const concerned = order.changes.flatMap((change) => [
    ...change.pair.mentors,
    ...(change.kind === 'replacement' ? [change.mentor] : []),
    ...change.pair.mentees,
  ])
  return readersOf(namedOfficials(order.curator, order.control), concerned)
}

const tracks = (changes: readonly PairChange[]) => {
  const known = changes.flatMap((change) => change.pair.track ?? [])
  return known.length === changes.length && known.length > 0 ? [...new Set(known)] : undefined
}
