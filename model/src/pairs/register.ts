import type { Issuer, Register, RegisterValue } from '#documents'
import { counted, formatDate, numberOf } from '#documents'
import type { Pair, PairMember } from './pair.ts'
import { closingTitles, pairStateTitles } from './words.ts'

export type RegisteredPair = Pick<
  Pair,
  'number' | 'formTitle' | 'state' | 'startsOn' | 'endsOn' | 'closedOn' | 'closingReason'
> & {
  members: readonly Omit<PairMember, 'participationId' | 'personId' | 'minor'>[]
  order: Pick<NonNullable<Pair['order']>, 'number' | 'datedOn'> | null
  /** A mentor of an enterprise is appointed by its order, too. */
  enterpriseOrder?: string
}

export type PairRegisterAbout = {
  issuer: Pick<Issuer, 'shortName' | 'fullName'>
  /** «2026/2027 учебный год» */
  cycle: string
  /** The day of printing: who has left by then is marked. */
  today: string
}

const columns: Register['columns'] = [
  { title: '№ п/п', type: 'number' },
  { title: 'Номер пары (группы)' },
  { title: 'Форма наставничества' },
  { title: 'Наставник (ФИО, должность / класс, группа)' },
  { title: 'Наставляемый, наставляемые (ФИО, должность / класс, группа)' },
  { title: 'Приказ о закреплении (дата, №)' },
  { title: 'Начало', type: 'date' },
  { title: 'Окончание', type: 'date' },
  { title: 'Состояние' },
]

/** D35 «Реестр наставнических пар (групп)», in the order of their numbers. */
export function pairRegister(pairs: readonly RegisteredPair[], about: PairRegisterAbout): Register {
  const { issuer, cycle, today } = about
  const rows = [...pairs].sort((a, b) => a.number.localeCompare(b.number, 'ru', { numeric: true }))
  return {
    title: 'Реестр наставнических пар (групп)',
    notes: [
      [issuer.shortName.trim() || issuer.fullName.trim(), cycle].filter(Boolean).join(', '),
      `На ${formatDate(today, 'figures')}: ${totals(pairs)}`,
      'Для служебного пользования. Содержит персональные данные',
    ],
    signer: 'Куратор программы наставничества',
    columns,
    rows: rows.map((pair, i) => rowOf(pair, i + 1, today)),
  }
}

/** «14 пар и групп, из них действуют 9»; a mentor with several mentees is one group. */
function totals(pairs: readonly RegisteredPair[]): string {
  const groups = pairs.filter((pair) => present(pair, 'mentee').length > 1).length
  const said = [
    ...(pairs.length > groups || pairs.length === 0
      ? [counted(pairs.length - groups, ['пара', 'пары', 'пар'])]
      : []),
    ...(groups ? [counted(groups, ['группа', 'группы', 'групп'])] : []),
  ].join(' и ')
  const working = pairs.filter(({ state }) => state === 'active').length
  return pairs.length ? `${said}, в работе – ${working}` : said
}

const present = ({ members }: RegisteredPair, role: PairMember['role']) =>
  members.filter((one) => one.role === role)

function rowOf(pair: RegisteredPair, number: number, today: string): RegisterValue[] {
  const several = present(pair, 'mentee').length > 1
  const people = (role: PairMember['role']) =>
    present(pair, role)
      .map((one) => member(one, pair, today))
      .join(';\n')
  return [
    number,
    pair.number,
    several ? `${pair.formTitle} (группа)` : pair.formTitle,
    people('mentor'),
    people('mentee'),
    [orderText(pair.order), pair.enterpriseOrder].filter(Boolean).join(';\n'),
    pair.startsOn,
    // the day on which it really ended, where it has
    pair.closedOn ?? pair.endsOn,
    state(pair),
  ]
}

/** «Снегирева Дарья Романовна, 6 «Б» класс (с 12.10.2026 по 20.11.2026)»: the days where they are not those of the pair. */
function member(
  { name, place, joinedOn, leftOn }: RegisteredPair['members'][number],
  pair: RegisteredPair,
  today: string,
): string {
  const joined = joinedOn && joinedOn !== pair.startsOn && `с\u00A0${formatDate(joinedOn, 'figures')}`
  const left =
    leftOn && leftOn !== pair.closedOn && leftOn <= today && `по\u00A0${formatDate(leftOn, 'figures')}`
  const days = [joined, left].filter(Boolean).join(' ')
  return [[name, place].filter(Boolean).join(', '), days && `(${days})`].filter(Boolean).join(' ')
}

function orderText(order: RegisteredPair['order']): string {
  if (!order) return ''
  return [
    order.datedOn && `от ${formatDate(order.datedOn, 'figures')}`,
    order.number && `№ ${numberOf(order.number)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const state = ({ state, closingReason }: RegisteredPair): string =>
  [pairStateTitles[state], closingReason && closingTitles[closingReason]].filter(Boolean).join(': ')
