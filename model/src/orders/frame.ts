import type {
  AppendixPlace,
  Block,
  Clause,
  DateStyle,
  Issuer,
  Official,
  Problem,
  Reference,
  Run,
  Text,
} from '#documents'
import {
  appendixName,
  clause,
  executorMark,
  familiarisation,
  fromNumber,
  gap,
  headSignature,
  kind,
  letterhead,
  line,
  orderPage,
  para,
  requisites,
  runs,
  subject,
  surnameFirst,
  tie,
} from '#documents'
import type { LegalAct } from '#legal'
import { citations, inForce } from '#legal'
import type { OrderedPerson } from './pair.ts'

/** A local act or another paper the order stands on, in the instrumental: «положением о наставничестве …». */
export type OwnBasis = { text: string; date?: string }

/** What every order of an organisation is made of. */
export type OrderFrame = {
  issuer: Issuer
  /** Date and number once it is registered. */
  at: Reference
  /** The day on which it is drawn up: acts are chosen by it until there is a date. */
  on: string
  style?: DateStyle
  own?: OwnBasis[]
  /** «решения педагогического совета (протокол от … № …)», in the genitive. */
  decision?: { body: string; at: Reference }
  /** Who watches over the order: the head himself by default, null when nobody is named yet. */
  control?: Official | 'self' | null
  executor?: { name: string; phone?: string }
}

/** Requisites from the founder down to the title to the text. */
export const orderHead = (order: OrderFrame, title: Text): Block[] => [
  letterhead(order.issuer),
  kind('ПРИКАЗ'),
  requisites(order.issuer, order.at, order.style),
  subject(title),
]

/** «В соответствии с …, на основании …, в целях …» and «ПРИКАЗЫВАЮ:» on its own line. */
export function preamble(order: OrderFrame, acts: readonly LegalAct[], purpose: string): Block[] {
  const style = order.style ?? 'words'
  const stands = [citations(acts, 'instrumental', style), ...(order.own ?? []).map((own) => own.text)].filter(
    Boolean,
  )
  const basis: (string | Run)[] = stands.length ? [stands.join(', ')] : [gap('document.basis-missing')]
  const decision = order.decision
    ? [
        ', на основании решения ',
        order.decision.body,
        ' (протокол ',
        fromNumber(order.decision.at, style),
        ')',
      ]
    : []
  return [
    para(
      runs(
        /^ст/u.test(stands[0] ?? '') ? 'В соответствии со ' : 'В соответствии с ',
        ...basis,
        ...decision,
        `, ${purpose}`,
      ),
    ),
    line('ПРИКАЗЫВАЮ:', { before: 6, after: 6, keep: true }),
  ]
}

/** «Контроль исполнения настоящего приказа …», always the last item. */
export function controlItem(control: OrderFrame['control']): Clause {
  if (control === undefined || control === 'self')
    return clause('Контроль исполнения настоящего приказа оставляю за собой.')
  const who = control ? [official(control, 'accusative')] : [gap('document.control-missing')]
  return clause(runs('Контроль исполнения настоящего приказа возложить на ', ...who, '.'))
}

/** «заместителя директора Петрову А. С.» */
export const official = (person: Official, form: 'genitive' | 'dative' | 'accusative'): string =>
  [lowerFirst(person.position[form]), surnameFirst(person.name[form])].filter(Boolean).join(' ')

/** «куратору программы наставничества Березиной А. С., заместителю директора» */
export const curatorClause = (curator: Official | null | undefined): Run[] =>
  runs(
    'Поручить куратору программы наставничества ',
    curator
      ? `${surnameFirst(curator.name.dative)}, ${lowerFirst(curator.position.dative)}`
      : gap('document.curator-missing'),
    ':',
  )

/** The officials an order names, among those who sign that they have read it; who is named twice reads it once. */
export function namedOfficials(...officials: (Official | 'self' | null | undefined)[]): OrderedPerson[] {
  const people = officials.filter((one): one is Official => typeof one === 'object' && one !== null)
  const key = ({ name, position }: Official) => `${name.nominative}, ${position.nominative}`
  return [...new Map(people.map((one) => [key(one), one])).values()].map(({ name, position }) => ({
    ...{ name, about: lowerFirst(position.nominative) },
  }))
}

/** A position inside a sentence begins with a small letter, unless it is an abbreviation. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Ll}.]/u.test(text) ? text.charAt(0).toLocaleLowerCase('ru') + text.slice(1) : text

/** Signature, then who has read the order: on the same page when they are few, else on a sheet of its own. */
export function orderEnd(
  order: OrderFrame,
  readers: readonly OrderedPerson[],
): { end: Block[]; sheet: Block[] } {
  const people = readers.map((reader) => ({
    name: reader.name.nominative,
    ...(reader.about ? { position: reader.about } : {}),
  }))
  const few = people.length > 0 && people.length <= 6
  const end = [
    headSignature(order.issuer),
    ...(few ? familiarisation(people) : []),
    ...(order.executor ? [executorMark(order.executor)] : []),
  ]
  if (few || people.length === 0) return { end, sheet: [] }
  const title = runs('Лист ознакомления с приказом ', fromNumber(order.at, order.style))
  const sheet: Block[] = [
    { k: 'section', page: orderPage },
    { k: 'heading', level: 1, text: title, align: 'center' },
    ...familiarisation(people).slice(1),
  ]
  return { end, sheet }
}

/** Contradictions between the day of the order and what it stands on. */
export function frameProblems(order: OrderFrame, acts: readonly LegalAct[]): Problem[] {
  const on = order.at.date ?? order.on
  const dates = [...(order.own ?? []).map((own) => own.date), order.decision?.at.date]
  return [
    ...(dates.some((date) => date && date > on) ? [{ code: 'document.date-before-basis' }] : []),
    ...(acts.some((act) => !inForce(act, on)) ? [{ code: 'document.act-not-in-force' }] : []),
  ]
}

/** «согласно приложению № 1 к настоящему приказу» */
export const asAppended = (place?: AppendixPlace) =>
  `согласно ${appendixName('dative', place)} к настоящему приказу`

export const issuerName = (issuer: Issuer) => tie(issuer.shortName || issuer.fullName)
