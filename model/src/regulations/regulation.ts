import type { Block, BuiltDocument, Clause, DateStyle, Grif, Issuer, Reference, Text } from '#documents'
import {
  agreedByOfficial,
  approvedByOrder,
  built,
  clauses,
  corner,
  decidedBy,
  fromNumber,
  heading,
  kind,
  letterhead,
  orGap,
  pageBreak,
  runs,
  subject,
  table,
} from '#documents'
import { basisFor } from '#legal'
import { issuerName } from '#orders'
import { organisationIn, settingWords } from '#papers'
import { forms, formTitle, type MentoringForm } from '#programmes'
import { citable, formsOpen, type RegulationAnswers } from './answers.ts'
import type { RegulationContext } from './context.ts'
import { formTexts } from './form-texts.ts'
import { bureauSection } from './section-bureau.ts'
import { aimsSection, formsSection, generalSection } from './sections-basics.ts'
import { closingSection, papersSection, personalDataSection, publicationSection } from './sections-final.ts'
import { menteeSection, mentorSection, partnersSection } from './sections-people.ts'
import { completionSection, monitoringSection, motivationSection } from './sections-results.ts'
import { organisationSection, selectionSection } from './sections-running.ts'

export type Regulation = {
  issuer: Issuer
  answers: RegulationAnswers
  /** The order that approves it. */
  order: Reference
  /** The day on which it is drawn up: acts are chosen by it until there is an order. */
  on: string
  style?: DateStyle
  /** As an appendix of the order on implementation it carries a mark. */
  appendix?: number
  /** «педагогического совета», in the genitive, with its minutes. */
  council?: { body: string; at: Reference } | null
  /** Chair of the trade union committee, who agrees. */
  union?: { position?: string; short: string } | null
  /** «Паспорт документа», as some colleges have it. */
  passport?: Passport
}

/** Who made the document and looks after it. */
export type Passport = { developedBy: string; owner: string; term: string; review: string; keptAt: string }

/** D02 «Положение о наставничестве»: the answers of the wizard switch its blocks on and off. */
export function regulation(given: Regulation): BuiltDocument {
  const c = contextOf(given)
  const about = c.learners ? 'о наставничестве' : 'о системе наставничества педагогических работников'
  const title = `Положение ${about}`
  const head = [kind('ПОЛОЖЕНИЕ'), subject(`${about} в ${c.where}`, 'center')]
  const blocks: Block[] = [
    ...(given.appendix ? [corner([`Приложение № ${given.appendix}`])] : []),
    ...(given.answers.titlePage
      ? [cover(given, about, c.style)]
      : [letterhead(given.issuer), { k: 'grifs' as const, ...grifsOf(given, c.style) }, ...head]),
    ...(given.passport ? passportTable(given.passport, given.order, c.style) : []),
    ...(given.answers.contents ? [{ k: 'toc' as const, title: 'СОДЕРЖАНИЕ' }, pageBreak] : []),
    ...(given.answers.titlePage ? head : []),
    clauses(sections(c)),
  ]
  const on = given.order.date ?? given.on
  const late = [given.council?.at.date].some((date) => date && given.order.date && date > given.order.date)
  return built({ title, blocks, size: 12, lineSpacing: 1 }, [
    ...(late ? [{ code: 'document.date-before-basis' }] : []),
    ...(given.answers.regional.some(({ date }) => date > on) ? [{ code: 'document.act-not-in-force' }] : []),
  ])
}

/** Fifteen sections of the handbook, with the bureau where there is one. */
const sections = (c: RegulationContext): Clause[] => [
  generalSection(c),
  aimsSection(c),
  formsSection(c),
  organisationSection(c),
  selectionSection(c),
  mentorSection(c),
  menteeSection(c),
  partnersSection(c),
  monitoringSection(c),
  motivationSection(c),
  completionSection(c),
  publicationSection(c),
  personalDataSection(c),
  papersSection(c),
  ...(c.answers.bureau ? [bureauSection()] : []),
  closingSection(c),
]

function contextOf({ issuer, answers, order, on, style = 'words' }: Regulation): RegulationContext {
  const { tracks } = answers
  const speaks = issuer.kind === 'authority' ? 'municipal' : issuer.kind
  // a form that the tracks shut out is not described, whatever was ticked before
  const chosen = answers.forms.filter((form) => formsOpen(issuer.kind, tracks).includes(form))
  const described = [
    ...chosen.map((form) => ({
      title: formTitle(form, speaks),
      text: formTexts[form],
      external: (forms[form] as MentoringForm).external,
    })),
    ...answers.ownForms.map((own) => ({ title: own.title, text: { ...own, places: '' }, external: false })),
  ]
  return {
    issuer,
    where: organisationIn(issuer, 'prepositional'),
    words: settingWords(issuer.kind),
    answers,
    forms: described,
    learners: tracks.includes('learners'),
    employees: tracks.includes('employees'),
    external: described.some(({ external }) => external),
    acts: basisFor('D02', order.date ?? on, issuer.kind, { tracks, own: answers.regional.map(citable) }),
    style,
  }
}

/** «ПРИНЯТО» and «СОГЛАСОВАНО» at the left, «УТВЕРЖДЕНО» at the right. */
function grifsOf(
  { issuer, order, council, union }: Regulation,
  style: DateStyle,
): { left?: Grif; right: Grif } {
  const left = [
    ...(council ? [decidedBy('n', council.body, council.at, 'adopted', style)] : []),
    ...(union ? [agreedByOfficial(union.position ?? 'Председатель профсоюзного комитета', union.short)] : []),
  ]
  const [first, ...others] = left
  const below = others.flatMap(({ word, lines }): Text[] => ['', word, ...lines])
  return {
    ...(first ? { left: { word: first.word, lines: [...first.lines, ...below] } } : {}),
    right: approvedByOrder('n', issuerName(issuer), order, style),
  }
}

function passportTable(passport: Passport, order: Reference, style: DateStyle): Block[] {
  const row = (title: string, value: string): Text[] => [title, orGap(value, 'document.text-missing')]
  return [
    heading('Паспорт документа'),
    table(
      ['', ''],
      [
        ['Тип документа', 'локальный нормативный акт'],
        ['Вид документа', 'положение'],
        row('Разработан', passport.developedBy),
        row('Владелец регламента', passport.owner),
        ['Вводится в действие', runs('приказом ', fromNumber(order, style))],
        row('Срок действия', passport.term),
        row('Периодичность проверки', passport.review),
        row('Место нахождения документа', passport.keptAt),
      ],
      { widths: [60, 110] },
    ),
  ]
}

function cover(given: Regulation, about: string, style: DateStyle): Block {
  const { issuer, order, on } = given
  return {
    k: 'titlePage',
    top: [
      ...(issuer.founder ? issuer.founder.split('\n') : []),
      [{ t: issuer.fullName || issuerName(issuer), b: true }],
    ],
    grifs: grifsOf(given, style),
    title: [[{ t: 'ПОЛОЖЕНИЕ', b: true }], [{ t: about, b: true }]],
    bottom: [...(issuer.place ? [issuer.place] : []), (order.date ?? on).slice(0, 4)],
  }
}
