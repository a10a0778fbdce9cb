import type { Block, BuiltDocument, DateStyle, Issuer, NameForms, Reference, Text } from '#documents'
import {
  built,
  counted,
  executorMark,
  formatPeriod,
  formatSpan,
  formPage,
  fromNumber,
  gap,
  headSignature,
  kind,
  letterhead,
  line,
  list,
  orGap,
  para,
  requisites,
  runs,
  subject,
  table,
} from '#documents'
import { organisationIn, settingWords } from '#papers'
import { decimal, hoursText, sentence } from './numbers.ts'

/** A pair or a group the mentor led. */
export type MentoredPair = {
  /** A minor mentee is told by class or group, not by name: the paper leaves the organisation. */
  mentees: readonly { name: NameForms; about?: string; minor?: boolean }[]
  form: string
  from: string | null
  /** The real end of an ended pair, otherwise the planned one. */
  to: string | null
  order?: Reference | null
  /** «план выполнен, цель достигнута»; «продолжается» where it goes on. */
  result?: string | null
  /** «Завершена» in the register: it enters the totals. */
  completed?: boolean
  meetings?: number | null
  minutes?: number | null
}

export type MentoringReference = {
  issuer: Issuer
  at: Reference
  mentor: { name: NameForms; about?: string } | null
  pairs: readonly MentoredPair[]
  /** Mean answer of mentees on the scale of ten, and how many have answered. */
  satisfaction?: { mean: number; answers: number } | null
  /** Contests, publications, open lessons; orders on encouragement. */
  events?: readonly string[]
  rewards?: readonly string[]
  /** «в аттестационную комиссию»; without it «по месту требования». */
  for?: string
  executor?: { name: string; phone?: string }
}

/** One way of dates in a paper, and the table has room for figures only. */
const style: DateStyle = 'figures'

/** D33 «Справка о наставнической деятельности»: pairs, terms, orders, results and what they make together. */
export function mentoringReference(given: MentoringReference): BuiltDocument {
  const { issuer, at, mentor, pairs } = given
  const blocks: Block[] = [
    letterhead(issuer),
    kind('СПРАВКА'),
    requisites(issuer, at, style),
    subject('о наставнической деятельности', 'center'),
    para(
      runs(
        'Настоящая справка выдана ',
        mentor?.name.dative.trim() || gap('document.mentor-missing'),
        mentor?.about?.trim() ? ` (${mentor.about.trim()})` : '',
        ` и подтверждает осуществление наставнической деятельности в ${organisationIn(issuer, 'prepositional')}`,
        ...whole(pairs),
        '.',
      ),
      { after: 6 },
    ),
    pairTable(given),
    line([{ t: 'Итоги', b: true }], { before: 8, keep: true }),
    list(endings(totals(given))),
    ...listed('Мероприятия и достижения', given.events),
    ...listed('Поощрения', given.rewards),
    para(`Справка выдана для представления ${given.for?.trim() || 'по месту требования'}.`, { before: 8 }),
    headSignature(issuer),
    ...(given.executor ? [executorMark(given.executor)] : []),
  ]
  const reversed = pairs.some(({ from, to }) => from && to && to < from)
  return built(
    { title: 'Справка о наставнической деятельности', blocks, page: formPage, size: 13 },
    reversed ? [{ code: 'document.period-reversed' }] : [],
  )
}

/** From the first day of the first pair to the last day of the last. */
function whole(pairs: readonly MentoredPair[]): string[] {
  const from = pairs.flatMap((pair) => pair.from ?? []).sort()[0]
  const to = pairs
    .flatMap((pair) => pair.to ?? [])
    .sort()
    .at(-1)
  return from && to ? [` в период ${formatPeriod(from, to, style)}`] : []
}

function pairTable({ pairs, issuer }: MentoringReference): Block {
  return table(
    ['№', 'Период', 'Наставляемый (наставляемые)', 'Форма наставничества', 'Приказ', 'Результат'],
    pairs.length
      ? pairs.map((pair, i): Text[] => [
          String(i + 1),
          pair.from && pair.to ? formatSpan(pair.from, pair.to, style) : [gap('document.period-missing')],
          mentees(pair, issuer),
          orGap(pair.form, 'document.form-missing'),
          pair.order ? fromNumber(pair.order, style) : [gap('document.number-missing')],
          pair.result?.trim() ?? '',
        ])
      : [[{ text: [gap('document.rows-missing')], span: 6 }]],
    {
      widths: [9, 27, 44, 36, 27, 37],
      align: ['center', 'left', 'left', 'left', 'left', 'left'],
      size: 11,
      numbered: pairs.length > 10,
    },
  )
}

/** Adults by name, children by class: «обучающийся, 6 «Б» класс» (2). */
function mentees({ mentees }: MentoredPair, issuer: Issuer): Text {
  if (mentees.length === 0) return [gap('document.mentee-missing')]
  const { learner, learners } = settingWords(issuer.kind)
  const adults = mentees
    .filter(({ minor }) => !minor)
    .map(({ name, about }) => [name.nominative.trim(), about?.trim()].filter(Boolean).join(', '))
  const places = new Map<string, number>()
  for (const { about = '', minor } of mentees)
    if (minor) places.set(about.trim(), (places.get(about.trim()) ?? 0) + 1)
  const children = [...places].map(([place, count]) =>
    [count === 1 ? learner.nominative : `${count}\u00A0${learners.genitive}`, place]
      .filter(Boolean)
      .join(', '),
  )
  return [...adults, ...children].join(';\n')
}

/** «наставнических пар – 3, групп – 1»; what nobody counted is left out, never a nought. */
function totals({ pairs, satisfaction }: MentoringReference): string[] {
  const groups = pairs.filter(({ mentees }) => mentees.length > 1).length
  const people = new Set(pairs.flatMap(({ mentees }) => mentees.map(({ name }) => name.nominative.trim())))
  const meetings = sum(pairs.map((pair) => pair.meetings))
  const minutes = sum(pairs.map((pair) => pair.minutes))
  return [
    `наставнических пар – ${pairs.length - groups}${groups ? `, групп – ${groups}` : ''}`,
    `наставляемых – ${people.size}`,
    `завершено пар (групп) – ${pairs.filter(({ completed }) => completed).length}`,
    ...(meetings === null
      ? []
      : [
          `проведено ${counted(meetings, ['встреча', 'встречи', 'встреч'])}${minutes === null ? '' : `, общая продолжительность – ${hoursText(minutes)}`}`,
        ]),
    ...(satisfaction && satisfaction.answers > 0
      ? [
          `удовлетворенность наставляемых – ${decimal(satisfaction.mean)} из 10 (${counted(satisfaction.answers, ['ответ', 'ответа', 'ответов'])})`,
        ]
      : []),
  ]
}

/** A sum of all, null where one of them is not known. */
const sum = (values: readonly (number | null | undefined)[]): number | null =>
  values.length === 0 || values.some((value) => typeof value !== 'number')
    ? null
    : values.reduce<number>((all, value) => all + (value ?? 0), 0)

const endings = (items: readonly string[]): string[] =>
  items.map((item, i) => `${item.trim().replace(/[.;,]$/u, '')}${i === items.length - 1 ? '.' : ';'}`)

function listed(title: string, items: readonly string[] = []): Block[] {
  const said = items.map((one) => one.trim()).filter(Boolean)
  if (said.length === 0) return []
  return [
    line([{ t: title, b: true }], { before: 6, keep: true }),
    said.length === 1 ? para(upperFirst(sentence(said[0] ?? ''))) : list(endings(said)),
  ]
}

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)
