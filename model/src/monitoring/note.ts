import type { Block, BuiltDocument, DateStyle, Issuer, Official, Problem, Reference } from '#documents'
import {
  built,
  formatPeriod,
  formPage,
  gap,
  heading,
  headSignature,
  kind,
  letterhead,
  para,
  requisites,
  runs,
  signature,
  subject,
  surnameFirst,
} from '#documents'
import type { LegalAct, Track } from '#legal'
import { basisFor, citations } from '#legal'
import type { OwnBasis } from '#orders'
import { lowerFirst } from '#orders'
import { organisationIn } from '#papers'
import type { Answers } from '#questionnaires'
import type { Dynamics } from './dynamics.ts'
import type { IndicatorFigures } from './indicator-value.ts'
import {
  dynamicsPart,
  indicatorsPart,
  participantsPart,
  processPart,
  satisfactionPart,
} from './note-figures.ts'
import { assessmentPart, conclusionsPart, planPart, swotPart } from './note-findings.ts'
import { heldWork } from './note-held.ts'
import type { Participants } from './participants.ts'
import type { ProcessFigures } from './process.ts'
import type { Satisfaction } from './satisfaction.ts'

/** A strong or a weak side, a chance or a threat; the heavier stand first. */
export type SwotPoint = { text: string; weight?: 1 | 2 | 3 }
export type Swot = {
  strengths: readonly SwotPoint[]
  weaknesses: readonly SwotPoint[]
  opportunities: readonly SwotPoint[]
  threats: readonly SwotPoint[]
}

export type NotePlanLine = { text: string; due?: string | null; responsible?: string | null }

/** D27: nobody is named in it but the curator and the head. */
export type AnalyticalNote = {
  issuer: Issuer
  at: Reference
  /** The day on which it is drawn up: acts are chosen by it until there is a date. */
  on: string
  style?: DateStyle
  /** «2026/2027 учебный год» */
  cycle: string
  period: { from: string; to: string } | null
  tracks: readonly Track[]
  own?: readonly OwnBasis[]
  regional?: LegalAct[]
  curator: Official | null
  participants: Participants
  indicators: readonly IndicatorFigures[]
  satisfaction: readonly Satisfaction[]
  swot: Swot
  dynamics: readonly Dynamics[]
  process: readonly ProcessFigures[]
  assessment: { answers: Answers; previous?: readonly { cycle: string; total: number }[] } | null
  conclusions: readonly string[]
  /** Measures of the next cycle. */
  plan: readonly NotePlanLine[]
}

/** D27 «Аналитическая справка по итогам мониторинга программы наставничества». */
export function analyticalNote(note: AnalyticalNote): BuiltDocument {
  const { issuer, at, style, cycle } = note
  const where = organisationIn(issuer, 'prepositional')
  const about = `по итогам мониторинга программы наставничества в ${where}, ${cycle}`
  const parts: [title: string, blocks: Block[]][] = [
    ['Общие сведения', basics(note)],
    ['Участники программы', participantsPart(note.participants)],
    ['Показатели эффективности', indicatorsPart(note.indicators)],
    ['Удовлетворенность участников', satisfactionPart(note.satisfaction)],
    ['Сильные и слабые стороны программы (SWOT-анализ)', swotPart(note.swot)],
    ['Показатели программы на входе и на выходе', processPart(note.process)],
    ['Изменения у участников программы', dynamicsPart(note.dynamics, issuer.kind === 'college')],
    ['Самооценка программы', assessmentPart(note.assessment)],
    ['Выводы', conclusionsPart(note.conclusions)],
    ['План на следующий цикл', planPart(note.plan, style)],
  ]
  const blocks: Block[] = [
    letterhead(issuer),
    kind('АНАЛИТИЧЕСКАЯ СПРАВКА'),
    requisites(issuer, at, style),
    subject(about, 'center'),
    ...parts.flatMap(([title, own], i) => [heading(`${i + 1}. ${title}`), ...own]),
    signature(
      'Куратор программы наставничества',
      note.curator ? note.curator.name.short : [gap('document.curator-missing')],
    ),
    headSignature(issuer),
  ]
  const title = `Аналитическая справка ${about}`
  return built({ title, blocks, page: formPage, size: 13, lineSpacing: 1.05 }, problems(note))
}

function basics(note: AnalyticalNote): Block[] {
  const { issuer, at, on, style = 'words', tracks, own = [], regional = [], period, curator } = note
  const acts = basisFor('D27', at.date ?? on, issuer.kind, { tracks, own: regional })
  const stands = [citations(acts, 'instrumental', style), ...own.map(({ text }) => text)].filter(Boolean)
  const who = curator
    ? `${surnameFirst(curator.name.nominative)}, ${lowerFirst(curator.position.nominative)}`
    : gap('document.curator-missing')
  return [
    para(
      runs(
        'Мониторинг проведен в соответствии с ',
        ...(stands.length ? [stands.join(', ')] : [gap('document.basis-missing')]),
        '.',
      ),
    ),
    para(
      runs(
        'Отчетный период: ',
        period ? formatPeriod(period.from, period.to, style) : gap('document.period-missing'),
        '.',
      ),
    ),
    para(
      [
        'Цель мониторинга – оценить качество программы наставничества и ее влияние на участников.',
        ...heldWork(note),
      ].join(' '),
    ),
    para(runs('Ответственный за проведение мониторинга – ', who, '.')),
  ]
}

const problems = ({ period, at, on, own = [] }: AnalyticalNote): Problem[] => [
  ...(period && period.to < period.from ? [{ code: 'document.period-reversed' }] : []),
  ...(own.some(({ date }) => date && date > (at.date ?? on)) ? [{ code: 'document.date-before-basis' }] : []),
]
