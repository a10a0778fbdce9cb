import type { Block, BuiltDocument, Clause, Official, Run, Text } from '#documents'
import { clause, corner, counted, formatDate, gap, orGap, runs, table } from '#documents'
import type { LegalAct, Track } from '#legal'
import { basisFor } from '#legal'
import type { OrderedPerson, OrderFrame } from '#orders'
import {
  asAppended,
  controlItem,
  curatorClause,
  internalUse,
  issuerName,
  namedOfficials,
  official,
  orderAppendix,
  orderPaper,
  readersOf,
} from '#orders'
import type { Reward, RewardKind } from './rewards.ts'
import { rewardKinds } from './rewards.ts'

export type RewardOrder = OrderFrame & {
  /** «2026/2027» */
  year: string
  rewards: readonly Reward[]
  curator?: Official | null
  /** Who enters the rewards into the personnel records, and who pays. */
  personnel?: Official | null
  accountant?: Official | null
  /** The event at which they are handed over: «на итоговом заседании педагогического совета», and its day. */
  event?: { name: string; on?: string | null }
  publish?: boolean
  acts?: LegalAct[]
}

/** More people than this stand in an appendix, not in the text. */
const mostInText = 15

/** D25 «О поощрении наставников»: each kind of reward is an item, names in their cases. */
export function rewardOrder(order: RewardOrder): BuiltDocument {
  const on = order.at.date ?? order.on
  const people = order.rewards.flatMap((reward) => reward.people)
  const acts = order.acts ?? basisFor('D25', on, order.issuer.kind, { tracks: tracksOf(people) })
  // what nobody is referred to is no appendix: a crowd of single rewards stands in the text
  const long = people.length > mostInText && order.rewards.some((reward) => reward.people.length > 1)
  const told = long ? order.rewards.filter((reward) => reward.people.length < 2) : order.rewards
  const restricted = (rewards: readonly Reward[]) =>
    rewards.some((reward) => reward.people.some(({ minor }) => minor))
  const officials = namedOfficials(order.curator, order.personnel, order.accountant, order.control)
  return orderPaper(order, {
    title: `О поощрении наставников по итогам ${order.year} учебного года`,
    ...{ acts, items: items(order, long), readers: readersOf(officials, people) },
    purpose: `в целях поощрения участников программы наставничества по итогам ${order.year} учебного года`,
    above: restricted(told) ? [corner(internalUse)] : [],
    appendices: long
      ? orderAppendix(
          order,
          {
            title: 'Список участников программы наставничества, подлежащих поощрению',
            restriction: restricted(order.rewards) ? internalUse : undefined,
          },
          listOf(order.rewards),
        )
      : [],
  })
}

/** Employees are rewarded for work, too; children and outsiders are not. */
const tracksOf = (people: readonly OrderedPerson[]): Track[] =>
  people.some(({ minor, enterprise }) => !minor && !enterprise) ? ['learners', 'employees'] : ['learners']

function items(order: RewardOrder, long: boolean): Clause[] {
  const { rewards, personnel, accountant } = order
  const pays = rewards.some(({ kind }) => kind === 'bonus' || kind === 'payment')
  return [
    ...(rewards.length
      ? rewards.map((reward) => rewardItem(reward, order, long))
      : [clause(runs(gap('document.rows-missing'), '.'))]),
    clause(curatorClause(order.curator), [
      'Ознакомить с настоящим приказом лиц, которых он касается.',
      ...handing(order),
      'Внести сведения о поощрении в базу наставников.',
      ...(order.publish
        ? [
            `Разместить сведения о поощрении на официальном сайте ${issuerName(order.issuer)} при наличии согласий на обработку персональных данных, разрешенных для распространения.`,
          ]
        : []),
    ]),
    ...(personnel
      ? [
          clause(
            `Поручить ${official(personnel, 'dative')} внести сведения о поощрении работников в кадровые документы.`,
          ),
        ]
      : []),
    ...(pays && accountant
      ? [
          clause(
            `Поручить ${official(accountant, 'dative')} произвести выплаты, установленные настоящим приказом.`,
          ),
        ]
      : []),
    controlItem(order.control),
  ]
}

function handing({ rewards, event, style }: RewardOrder): string[] {
  const given = rewards.some(({ kind }) => kind === 'letter' || kind === 'diploma' || kind === 'parents')
  if (!given) return []
  const when = event?.on ? ` ${formatDate(event.on, style)}` : ''
  return [`Организовать вручение наград${event ? ` ${event.name.trim()}${when}` : ''}.`]
}

/** One person stands in the sentence, several under it, a crowd in the appendix. */
function rewardItem(reward: Reward, order: RewardOrder, long: boolean): Clause {
  const kind: RewardKind = rewardKinds[reward.kind]
  const { people } = reward
  const [first] = people
  const head = [people.length > 1 ? kind.item : (kind.itemOfOne ?? kind.item), ...detail(reward, kind)]
  const merit = ` ${reward.merit?.trim() || usualMerit(reward, order.year, long)}`
  if (!first) return clause(runs(...head, ' ', gap('document.mentor-missing'), merit, '.'))
  if (people.length === 1) return clause(runs(...head, ' ', named(first, kind), merit, '.'))
  if (long) {
    const whom = kind.name === 'dative' ? 'наставникам' : 'наставников'
    const count = counted(people.length, ['человек', 'человека', 'человек'])
    return clause(runs(...head, ` ${whom}${merit} ${asAppended()} (${count}).`))
  }
  return clause(
    runs(...head, merit, ':'),
    people.map((person, i) => runs(named(person, kind), i === people.length - 1 ? '.' : ';')),
  )
}

function detail({ amount, what }: Reward, { needs }: RewardKind): (string | Run)[] {
  if (needs === 'amount') return [' в размере ', amount?.trim() || gap('document.text-missing')]
  return needs === 'what' ? [' ', what?.trim() || gap('document.text-missing')] : []
}

/** «Наградить грамотой наставников за добросовестную работу»: the word is not said twice. */
function usualMerit({ kind, people }: Reward, year: string, long: boolean): string {
  const during = `в ${year} учебном году`
  const role = long && people.length > 1 ? '' : ' наставником'
  if (kind === 'parents')
    return people.length > 1
      ? `за достойное воспитание участников программы наставничества ${during}`
      : `за достойное воспитание участника программы наставничества ${during}`
  return kind === 'contest' || kind === 'training'
    ? `по итогам работы${role} ${during}`
    : `за добросовестную работу${role} ${during}`
}

/** «Ключевскую Ольгу Ивановну (учитель математики)»: what stands in brackets is not declined. */
function named({ name, about, enterprise }: OrderedPerson, kind: RewardKind): Run {
  const said = name[kind.name].trim()
  if (!said) return gap('document.name-missing')
  const beside = [about?.trim(), enterprise?.organisation].filter(Boolean).join(', ')
  return { t: beside ? `${said} (${beside})` : said }
}

function listOf(rewards: readonly Reward[]): Block {
  const rows = rewards.flatMap((reward) => reward.people.map((person) => ({ reward, person })))
  return table(
    ['№', 'ФИО', 'Должность / класс, группа', 'Вид поощрения'],
    rows.map(({ reward, person }, i): Text[] => [
      String(i + 1),
      orGap(person.name.nominative, 'document.name-missing'),
      [person.about?.trim(), person.enterprise?.organisation].filter(Boolean).join(',\n'),
      said(reward),
    ]),
    { widths: [10, 62, 56, 42], align: ['center', 'left', 'left', 'left'], numbered: rows.length > 25 },
  )
}

const said = ({ kind, amount, what }: Reward): string =>
  [rewardKinds[kind].title, amount?.trim() && `в размере ${amount.trim()}`, what?.trim()]
    .filter(Boolean)
    .join(' ')
