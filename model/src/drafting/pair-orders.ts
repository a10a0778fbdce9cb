import { blankProtocol, gatheringProtocol } from '#gatherings'
import { changeOrder, pairsOrder } from '#orders'
import { protocolExtract } from '#protocols'
import type { Dossier } from './dossier.ts'
import type { PaperSource } from './source.ts'
import { decisionAt, filled, issued, linesOf, orderFrame } from './words.ts'

const frameAsks = [
  'curatorId',
  'control',
  'ownBasis',
  'decisionBody',
  'decisionOn',
  'decisionNumber',
] as const

/** Minutes of a meeting, orders about pairs, extracts from minutes. */
export const pairSources: PaperSource[] = [
  {
    code: 'D13',
    ...{ about: 'gathering', life: 'paper', asks: [] },
    build: (d) =>
      d.gathering
        ? gatheringProtocol({ ...d.gathering, ...issued(d), at: { date: d.gathering.heldOn, ...d.at } })
        : blankProtocol(d.issuer),
    blank: (d) => blankProtocol(d.issuer),
  },
  {
    code: 'D14',
    ...{ about: 'pairs', life: 'order' },
    asks: [...frameAsks, 'programme', 'plansBy', 'readers', 'executorPhone', 'showCurator', 'publish'],
    build: (d, f) => {
      const curator = d.official(f.curatorId)
      return pairsOrder({
        ...orderFrame(d, f),
        pairs: d.pairs.map(({ ordered }) => ({
          ...ordered,
          ...(f.showCurator && curator ? { curator: curator.name } : {}),
        })),
        curator,
        readers: f.readers ?? 'participants',
        publish: f.publish ?? false,
        ...filled({ programme: f.programme, plansBy: f.plansBy }),
      })
    },
  },
  {
    code: 'D24',
    ...{ about: 'change', life: 'order' },
    asks: [...frameAsks, 'executorPhone'],
    build: (d, f) =>
      changeOrder({
        ...orderFrame(d, f),
        changed: d.change?.changed ?? {},
        curator: d.official(f.curatorId),
        changes: changesOf(d),
      }),
  },
  {
    code: 'D32',
    ...{ about: 'organisation', life: 'paper' },
    asks: [
      ...(['decisionBody', 'decisionOn', 'decisionNumber', 'chair', 'secretary', 'present'] as const),
      ...(['items', 'certifiedOn'] as const),
    ],
    usual: () => ({
      decisionBody: 'педагогического совета',
      items: [
        {
          agenda: 'О внедрении целевой модели наставничества',
          ...{ heard: '', spoke: '', decided: 'Принять положение о наставничестве' },
        },
      ],
    }),
    build: (d, f) =>
      protocolExtract({
        ...issued(d),
        body: f.decisionBody || 'педагогического совета',
        at: decisionAt(f),
        ...filled({ chair: f.chair, secretary: f.secretary, present: f.present }),
        items: (f.items ?? []).map(({ agenda, heard, spoke, decided }) => ({
          agenda,
          ...{ heard: linesOf(heard), spoke: linesOf(spoke), decided: linesOf(decided) },
        })),
        ...filled({ certifiedOn: f.certifiedOn }),
      }),
  },
]

function changesOf({ change }: Dossier) {
  if (!change) return []
  const pair = change.pair ?? { mentors: [], mentees: [], form: '', from: '', to: '' }
  const { mentor, from, reason } = change
  return [
    mentor
      ? { kind: 'replacement' as const, ...{ pair, mentor, from, reason } }
      : { kind: 'termination' as const, ...{ pair, from, reason } },
  ]
}
