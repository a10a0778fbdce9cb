import { surnameFirst } from '#documents'
import { rolledUp } from '#monitoring'
import type { OrderFrame } from '#orders'
import { monitoringOrder, resultsLetter, roadmapsOrder, rollUpRegister } from '#oversight'
import type { PaperFacts } from '#registry'
import type { Dossier, TerritoryOrganisation } from './dossier.ts'
import { asRegister, type PaperSource } from './source.ts'
import { cycleWords, filled, issued, linesOf, officialBy } from './words.ts'

const authority = { about: 'organisation', of: ['authority'] } as const

const frameAsks = ['controlName', 'controlPost', 'ownBasis', 'executorName', 'executorPhone'] as const

/** Papers of a municipal or regional authority: counts of the organisations below it, and nobody of their people. */
export const authoritySources: PaperSource[] = [
  {
    code: 'D37',
    ...{ ...authority, life: 'order', needs: ['territory'] },
    asks: [
      ...(['roadmaps', 'from', 'to', 'informBy', 'reportBy', 'resendBy', 'email', 'attached'] as const),
      ...frameAsks,
    ],
    usual: (d) => ({
      ...{ from: d.on, ...filled({ to: lastDayOf(d), email: d.issuer.email }) },
      roadmaps: d.territory
        .filter(({ roadmap }) => roadmap)
        .map(({ id }) => ({ organisationId: id, decision: 'approved' as const, remarks: '' })),
    }),
    build: (d, f) => {
      const lines = (f.roadmaps ?? []).flatMap(({ organisationId, ...line }) => {
        const organisation = organisationOf(d, organisationId)
        return organisation ? [{ organisation, ...line }] : []
      })
      return roadmapsOrder({
        ...frameOf(d, f),
        approved: lines
          .filter(({ decision }) => decision !== 'returned')
          .map(({ organisation, decision }) => ({
            ...roadmapOf(d, organisation),
            organisation: organisation.name,
            model: decision === 'model',
          })),
        returned: lines
          .filter(({ decision }) => decision === 'returned')
          .map(({ organisation, remarks }) => ({
            organisation: organisation.name,
            ...filled({ remarks }),
          })),
        period: periodOf(f),
        terms: filled({ inform: f.informBy, report: f.reportBy, resend: f.resendBy }),
        attached: f.attached ?? false,
        ...filled({ email: f.email }),
      })
    },
  },
  {
    code: 'D37',
    variant: 'monitoring',
    title: 'приказ о проведении мониторинга',
    ...{ ...authority, life: 'order' },
    asks: [
      ...(['from', 'to', 'collectBy', 'summaryBy', 'email', 'officialName', 'officialPost'] as const),
      ...frameAsks,
    ],
    usual: (d) => filled({ email: d.issuer.email }),
    build: (d, f) =>
      monitoringOrder({
        ...{ ...frameOf(d, f), cycle: cycleWords(d), period: periodOf(f) },
        terms: filled({ collect: f.collectBy, summary: f.summaryBy }),
        responsible: officialBy(d, f.officialName, f.officialPost),
        formOf: d.organisationKind === 'regional' ? 'college' : 'school',
        ...filled({ email: f.email }),
      }),
  },
  {
    code: 'D06',
    variant: 'results',
    title: 'письмо организации о результатах мониторинга',
    ...{ ...authority, life: 'letter', needs: ['results'] },
    asks: ['organisationId', 'recommendations', 'executorName', 'executorPhone'],
    build: (d, f) => {
      const organisation = organisationOf(d, f.organisationId)
      const all = d.territory.flatMap(({ indicators }) => indicators)
      const own = organisation?.indicators ?? []
      return resultsLetter({
        ...{ ...issued(d), at: d.at, cycle: cycleWords(d), own, addressee: addresseeOf(organisation) },
        territory: own.map(({ code, target }) => rolledUp(code, all, target)),
        recommendations: linesOf(f.recommendations),
        ...executorOf(f),
      })
    },
  },
  {
    code: 'D30',
    variant: 'roll-up',
    title: 'свод по организациям',
    ...{ ...authority, needs: ['results'], asks: [] },
    ...asRegister((d) =>
      rollUpRegister(
        d.issuer,
        d.territory.map((one) => ({ ...one, roadmap: one.roadmap !== null })),
        { period: cycleWords(d), on: d.on },
      ),
    ),
  },
]

const organisationOf = ({ territory }: Dossier, id: string | null | undefined) =>
  territory.find((one) => one.id === id)

/** The maps are carried out until the last of their cycles is over. */
const lastDayOf = ({ territory }: Dossier) =>
  territory
    .map(({ roadmap }) => roadmap?.cycle.endsOn ?? '')
    .sort()
    .at(-1)

const periodOf = ({ from, to }: PaperFacts) => (from && to ? { from, to } : null)

/** «Дорожная карта, 2026/2027 учебный год», as it is registered; without one the order says so in its place. */
const roadmapOf = (d: Dossier, { roadmap }: TerritoryOrganisation) => ({
  title: roadmap?.called === 'measures' ? 'Комплекс мер' : 'Дорожная карта',
  cycle: roadmap && cycleWords({ on: d.on, cycle: roadmap.cycle }),
})

const addresseeOf = (organisation: TerritoryOrganisation | undefined): string[] =>
  organisation
    ? [organisation.head?.position.dative, organisation.name, inDative(organisation)].filter(
        (line): line is string => Boolean(line),
      )
    : []

/** «Вершининой О. Н.» */
const inDative = ({ head }: TerritoryOrganisation) => head && surnameFirst(head.name.dative)

const executorOf = ({ executorName, executorPhone }: PaperFacts) =>
  executorName ? { executor: { name: executorName, ...filled({ phone: executorPhone }) } } : {}

/** Officials of an authority are told by name and post; without a name the head keeps the control. */
const frameOf = (d: Dossier, f: PaperFacts): OrderFrame => ({
  ...{ ...issued(d), at: d.at, on: d.on },
  control: officialBy(d, f.controlName, f.controlPost) ?? 'self',
  ...(f.ownBasis ? { own: [{ text: f.ownBasis }] } : {}),
  ...executorOf(f),
})
