import type { PaperFacts } from '#registry'
import {
  type Contingent,
  contingentFlaws,
  contingentPaper,
  contingentRegister,
  type RoadmapPaper,
  roadmapPaper,
  roadmapRegister,
  standardStages,
  usualTargets,
} from '#roadmaps'
import type { Dossier } from './dossier.ts'
import { citableActs, periodOf } from './founding.ts'
import type { PaperSource } from './source.ts'
import { approvingOrder, cycleWords, filled, formsOf, issued, tracksOf } from './words.ts'

/** The road map from the template, dated by the cycle, and the table of the contingent. */
export const roadmapSources: PaperSource[] = [
  {
    code: 'D03',
    about: 'organisation',
    life: 'paper',
    asks: [
      ...([
        'called',
        'pace',
        'tracks',
        'forms',
        'ownForms',
        'from',
        'to',
        'approvedBy',
        'approvedOn',
      ] as const),
      ...(['orderOn', 'orderNumber', 'appendix', 'goal', 'columns', 'withTargets', 'factOn'] as const),
      ...(['forecastOn', 'numbers', 'regional'] as const),
    ],
    usual: (d) => ({
      ...{ called: 'roadmap', approvedBy: 'order', appendix: 2, withTargets: true, columns: ['mark'] },
      ...periodOf(d, {}),
      ...{ tracks: tracksOf(d, {}), forms: formsOf(d, {}), pace: paceOf(d) },
    }),
    build: (d, f) => roadmapPaper(mapOf(d, f)),
    table: (d, f) => roadmapRegister(mapOf(d, f)),
  },
  {
    code: 'D31',
    about: 'organisation',
    life: 'paper',
    asks: ['factOn', 'forecastOn', 'numbers'],
    usual: (d) => ({ factOn: d.on, numbers: {} }),
    obstacles: (d, f) =>
      contingentFlaws(d.issuer.kind, contingentOf(d, f)).some(
        ({ code }) => code !== 'contingent.parts-differ',
      )
        ? ['numbers']
        : [],
    build: (d, f) => contingentPaper({ ...issued(d), contingent: contingentOf(d, f) }),
    table: (d, f) => contingentRegister({ ...issued(d), contingent: contingentOf(d, f) }),
  },
]

/** A cycle of several years goes at the long pace; one without learners at that of teachers. */
function paceOf(dossier: Dossier): NonNullable<PaperFacts['pace']> {
  const { from, to } = periodOf(dossier, {})
  if (!tracksOf(dossier, {}).includes('learners')) return 'teachers'
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 1 ? 'long' : 'compact'
}

function mapOf(d: Dossier, f: PaperFacts): RoadmapPaper {
  const { from, to } = periodOf(d, f)
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: Math.min(6, Math.max(1, last - first + 1)) }, (_, i) => first + i)
  const counted = Object.values(f.numbers ?? {}).some(({ fact }) => fact !== null)
  return {
    ...issued(d),
    called: f.called ?? 'roadmap',
    approved:
      f.approvedBy === 'head'
        ? { by: 'head', ...filled({ on: f.approvedOn }) }
        : { by: 'order', order: approvingOrder(f), ...filled({ appendix: f.appendix }) },
    on: d.on,
    cycle: cycleWords(d),
    ...{ from, to },
    tracks: tracksOf(d, f),
    forms: formsOf(d, f),
    ownForms: (f.ownForms ?? []).map(({ title }) => title).filter(Boolean),
    ...filled({ goal: f.goal }),
    stages: standardStages(f.pace ?? paceOf(d), from, d.issuer.kind),
    contingent: counted ? contingentOf(d, f) : null,
    targets: f.withTargets ? { years, rows: usualTargets(years) } : null,
    columns: f.columns ?? [],
    regional: citableActs(f),
  }
}

const contingentOf = (d: Dossier, f: PaperFacts): Contingent => ({
  factOn: f.factOn ?? d.on,
  ...filled({ forecastOn: f.forecastOn }),
  values: f.numbers ?? {},
})
