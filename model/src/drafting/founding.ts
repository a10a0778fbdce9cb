import type { LegalAct } from '#legal'
import { formCodes } from '#programmes'
import type { FactName, PaperFacts } from '#registry'
import {
  answerObstacles,
  citable,
  curatorOrder,
  launchOrder,
  mentoringProgramme,
  RegionalAct,
  type RegulationAnswers,
  regulation,
  usualAnswers,
} from '#regulations'
import { usualTargets } from '#roadmaps'
import type { Dossier } from './dossier.ts'
import type { PaperSource } from './source.ts'
import {
  approvingOrder,
  cycleWords,
  decisionAt,
  filled,
  formsOf,
  issued,
  orderFrame,
  titleOfForm,
  tracksOf,
} from './words.ts'

const frameAsks = [
  ...(['curatorId', 'control', 'decisionBody', 'decisionOn', 'decisionNumber', 'ownBasis'] as const),
  ...(['executorPhone'] as const),
] satisfies FactName[]

/** Orders, the regulation and the programme with which mentoring begins. */
export const foundingSources: PaperSource[] = [
  {
    code: 'D01',
    about: 'organisation',
    life: 'order',
    asks: [
      ...(['tracks', ...frameAsks, 'leads', 'hrId', 'publisherId', 'withProgramme'] as const),
      ...(['basesBy', 'pairsBy', 'publicationBy', 'repeals', 'regional'] as const),
    ],
    usual: (d) => ({ tracks: tracksOf(d, {}) }),
    build: (d, f) =>
      launchOrder({
        ...orderFrame(d, f),
        tracks: tracksOf(d, f),
        curator: d.official(f.curatorId),
        leads: (f.leads ?? []).flatMap(({ form, personId }) => {
          const person = d.official(personId)
          return person ? [{ form: titleOfForm(d, form) ?? form, person }] : []
        }),
        ...filled({ hr: d.official(f.hrId), publisher: d.official(f.publisherId) }),
        programme: f.withProgramme ?? false,
        terms: filled({ bases: f.basesBy, pairs: f.pairsBy, publication: f.publicationBy }),
        repeals: (f.repeals ?? [])
          .filter(({ date, number, title }) => date || number || title)
          .map(({ date, number, title }) => ({ date: date || null, number: number || null, title })),
        regional: citableActs(f),
      }),
  },
  {
    code: 'D02',
    about: 'organisation',
    life: 'paper',
    asks: [
      ...(['tracks', 'forms', 'ownForms', 'kinds', 'bureau', 'payment', 'publication', 'formLeads'] as const),
      ...(['trainingHours', 'regional', 'orderOn', 'orderNumber', 'appendix'] as const),
      ...(['decisionBody', 'decisionOn', 'decisionNumber', 'unionPosition', 'unionChair'] as const),
      ...(['titlePage', 'contents'] as const),
    ],
    usual: (d) => ({ appendix: 1, ...regulationFacts(d, {}) }),
    obstacles: (d, f) =>
      answerObstacles(d.issuer.kind, answersOf(d, f)).filter((name): name is FactName & typeof name =>
        ['tracks', 'forms', 'bureau'].includes(name),
      ),
    build: (d, f) =>
      regulation({
        ...issued(d),
        answers: answersOf(d, f),
        order: approvingOrder(f),
        on: d.on,
        ...filled({ appendix: f.appendix }),
        council: f.decisionBody ? { body: f.decisionBody, at: decisionAt(f) } : null,
        union: f.unionChair ? { ...filled({ position: f.unionPosition }), short: f.unionChair } : null,
      }),
  },
  {
    code: 'D04',
    about: 'organisation',
    life: 'order',
    asks: ['tracks', ...frameAsks, 'substituteId', 'hrId', 'from', 'to', 'reportBy'],
    usual: (d) => ({
      tracks: tracksOf(d, {}),
      ...(d.cycle ? { from: d.cycle.startsOn, to: d.cycle.endsOn } : {}),
    }),
    build: (d, f) =>
      curatorOrder({
        ...orderFrame(d, f),
        tracks: tracksOf(d, f),
        curator: d.official(f.curatorId),
        ...filled({ substitute: d.official(f.substituteId), hr: d.official(f.hrId) }),
        ...filled({ from: f.from, to: f.to, reportBy: f.reportBy }),
      }),
  },
  {
    code: 'D05',
    about: 'organisation',
    life: 'paper',
    asks: [
      ...(['programme', 'tracks', 'forms', 'ownForms', 'curatorId', 'developer', 'from', 'to'] as const),
      ...(['orderOn', 'orderNumber', 'appendix', 'withTargets', 'note', 'regional'] as const),
    ],
    usual: (d) => ({
      ...{ tracks: tracksOf(d, {}), forms: formsOf(d, {}), withTargets: true, appendix: 3 },
      ...(d.cycle ? { from: d.cycle.startsOn, to: d.cycle.endsOn } : {}),
    }),
    obstacles: (d, f) => (formsOf(d, f).length + (f.ownForms?.length ?? 0) ? [] : ['forms']),
    build: (d, f) =>
      mentoringProgramme({
        ...issued(d),
        order: approvingOrder(f),
        on: d.on,
        cycle: cycleWords(d),
        ...periodOf(d, f),
        tracks: tracksOf(d, f),
        forms: formsOf(d, f),
        ownForms: named(f.ownForms),
        curator: d.official(f.curatorId),
        ...filled({ name: f.programme, developer: f.developer, appendix: f.appendix }),
        ...(f.note ? { note: f.note.split(/\n+/u).filter(Boolean) } : {}),
        ...(d.cycle ? { stages: d.cycle.stages } : {}),
        ...(f.withTargets
          ? {
              indicators: usualTargets([Number(periodOf(d, f).to.slice(0, 4))]).map(({ title, values }) => ({
                title,
                target: values[0] === null ? '' : `${values[0]}\u00A0%`,
              })),
            }
          : {}),
        regional: citableActs(f),
      }),
  },
]

/** Own dates of the paper, those of the cycle, the school year. */
export function periodOf({ cycle, on }: Dossier, { from, to }: PaperFacts): { from: string; to: string } {
  const year = Number(on.slice(0, 4)) - (on.slice(5) < '06' ? 1 : 0)
  return {
    from: from ?? cycle?.startsOn ?? `${year}-09-01`,
    to: to ?? cycle?.endsOn ?? `${year + 1}-06-30`,
  }
}

const named = (own: PaperFacts['ownForms']) => (own ?? []).filter(({ title }) => title)

/** The wizard's answers as facts: what the form begins with. */
function regulationFacts(dossier: Dossier, facts: PaperFacts): PaperFacts {
  const { leads, regional, ownForms, forms, ...answers } = usualAnswers(dossier.issuer.kind)
  const own = formsOf(dossier, facts)
  return { ...answers, forms: own.length ? own : [...forms], formLeads: leads }
}

/** Facts as the answers of the wizard; an answer nobody gave is the usual one. */
function answersOf(dossier: Dossier, facts: PaperFacts): RegulationAnswers {
  const usual = usualAnswers(dossier.issuer.kind)
  const known = <T extends string>(
    list: readonly string[] | undefined,
    codes: readonly T[],
    otherwise: T[],
  ) => (list ? codes.filter((code) => list.includes(code)) : otherwise)
  return {
    tracks: facts.tracks ?? usual.tracks,
    forms: known(facts.forms, formCodes, usual.forms),
    ownForms: named(facts.ownForms),
    kinds: known(facts.kinds, usual.kinds, usual.kinds),
    bureau: facts.bureau ?? usual.bureau,
    payment: facts.payment ?? usual.payment,
    publication: facts.publication ?? usual.publication,
    leads: facts.formLeads ?? usual.leads,
    trainingHours: facts.trainingHours ?? usual.trainingHours,
    regional: regionalRows(facts),
    titlePage: facts.titlePage ?? usual.titlePage,
    contents: facts.contents ?? usual.contents,
  }
}

/** Rows that name an act; an unfinished one waits. */
const regionalRows = ({ regional }: PaperFacts) =>
  (regional ?? []).flatMap((row) => {
    const act = RegionalAct.safeParse(row)
    return act.success ? [act.data] : []
  })

export const citableActs = (facts: PaperFacts): LegalAct[] => regionalRows(facts).map(citable)
