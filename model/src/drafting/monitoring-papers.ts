import {
  analyticalNote,
  blankMonitoringForm,
  type Count,
  curatorSheet,
  type MonitoringForm,
  monitoringPaper,
  monitoringWorkbook,
  processCodesFor,
  type RiskCode,
  riskTitles,
} from '#monitoring'
import type { Answers } from '#questionnaires'
import type { PaperFacts } from '#registry'
import type { Dossier } from './dossier.ts'
import { indicatorsOf, participantsOf, partnersOf, trainedOf } from './figures.ts'
import type { PaperSource } from './source.ts'
import { statisticsSource } from './statistics.ts'
import { cycleWords, filled, formsOf, issued, linesOf, tracksOf } from './words.ts'

const counted = ['bases', 'participants', 'register'] as const

/** D27, D28, D30: what the database knows is counted, the rest is an empty cell that a person fills in. */
export const monitoringSources: PaperSource[] = [
  {
    code: 'D27',
    ...{ about: 'organisation', life: 'paper', needs: counted },
    asks: [
      ...(['curatorId', 'ownBasis', 'strengths', 'weaknesses', 'opportunities', 'threats'] as const),
      ...(['points', 'conclusions', 'nextSteps', 'numbers'] as const),
    ],
    usual: () => ({ numbers: {} }),
    build: (d, f) =>
      analyticalNote({
        ...{ ...issued(d), at: d.at, on: d.on, cycle: cycleWords(d), tracks: tracksOf(d, f) },
        period: d.cycle && { from: d.cycle.startsOn, to: d.cycle.endsOn },
        ...(f.ownBasis ? { own: [{ text: f.ownBasis }] } : {}),
        curator: d.official(f.curatorId),
        ...{ participants: participantsOf(d), indicators: indicatorsOf(d, f) },
        satisfaction: notAsked(['mentee', 'mentor']),
        swot: {
          ...{ strengths: said(f.strengths), weaknesses: said(f.weaknesses) },
          ...{ opportunities: said(f.opportunities), threats: said(f.threats) },
        },
        process: processCodesFor(formsOf(d, f)).map((code) => ({ code, x: null, y: null })),
        ...{ dynamics: [], assessment: { answers: answersOf(f) }, conclusions: linesOf(f.conclusions) },
        plan: (f.nextSteps ?? [])
          .filter(({ text }) => text)
          .map(({ text, due, responsible }) => ({ text, ...filled({ due, responsible }) })),
      }),
  },
  {
    code: 'D28',
    ...{ about: 'organisation', life: 'form' },
    asks: ['points', 'commission', 'conclusions', 'curatorId', 'issuedOn'],
    build: (d, f) => {
      const answers = answersOf(f)
      return curatorSheet({
        ...{ ...issued(d), cycle: cycleWords(d), curator: d.official(f.curatorId) },
        ...{ commission: linesOf(f.commission) },
        ...(Object.keys(answers).length ? { answers } : {}),
        ...filled({ conclusions: f.conclusions, filledOn: f.issuedOn }),
      })
    },
    blank: (d) => curatorSheet(issued(d)),
  },
  {
    code: 'D30',
    ...{ about: 'organisation', life: 'paper', needs: [...counted, 'acts'] },
    asks: [
      ...(['factOn', 'curatorId', 'phone', 'email', 'numbers', 'trainingHours'] as const),
      ...(['practices', 'risks'] as const),
    ],
    usual: (d) => ({
      factOn: d.on,
      numbers: {},
      ...filled({ phone: d.issuer.phone, email: d.issuer.email }),
    }),
    build: (d, f) => monitoringPaper(formOf(d, f)),
    table: (d, f) => monitoringWorkbook(formOf(d, f)),
    blank: (d) => monitoringPaper(blankMonitoringForm(d.issuer.kind)),
  },
  statisticsSource,
]

const said = (text: string | undefined) => linesOf(text).map((line) => ({ text: line }))

/** Nobody's answers are counted here: dashes, not noughts. */
const notAsked = <Role>(roles: readonly Role[]) =>
  roles.map((role) => ({ role, ...{ asked: null, answered: null, satisfied: null } }))

function answersOf({ points = [] }: PaperFacts): Answers {
  return Object.fromEntries(
    points.flatMap(({ criterion, mark }) => (mark === '' ? [] : [[criterion, Number(mark)]])),
  )
}

function formOf(d: Dossier, f: PaperFacts): MonitoringForm {
  const curator = d.official(f.curatorId)
  const on = f.factOn ?? d.on
  const told = Object.values(f.numbers ?? {}).some(({ fact }) => fact !== null)
  const nobody: Count = null
  return {
    ...{ ...issued(d), kind: d.issuer.kind, cycle: cycleWords(d), on, section: null, acts: d.acts },
    period: d.cycle && { from: d.cycle.startsOn, to: d.cycle.endsOn },
    curator: curator && { ...curator, contacts: [f.phone, f.email].filter(Boolean).join(', ') },
    contingent: told ? { factOn: on, values: f.numbers ?? {} } : null,
    ...{ participants: participantsOf(d), indicators: indicatorsOf(d, f) },
    staff: {
      trained: d.cycle ? trainedOf(d) : null,
      hours: f.trainingHours ?? null,
      ...{ programmes: null, paid: null, agreements: null },
    },
    partners: partnersOf(d).map((one) => ({ ...one, inn: null, agreement: null })),
    roadmap: { ...{ due: nobody, done: nobody, late: nobody, overdue: nobody, moved: nobody }, list: [] },
    satisfaction: notAsked(['mentee', 'mentor', 'partner', 'parent']),
    practices: (f.practices ?? [])
      .filter(({ title }) => title)
      .map(({ practice, title, link }) => ({ kind: practice, title, link: link || null })),
    risks: (f.risks ?? []).flatMap(({ risk, text }) => {
      const code = (Object.keys(riskTitles) as RiskCode[]).find((one) => one === risk) // keys of the record
      return code ? [{ code, text }] : []
    }),
  }
}
