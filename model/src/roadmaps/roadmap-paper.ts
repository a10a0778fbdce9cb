import type {
  Agreeing,
  Block,
  BuiltDocument,
  DateStyle,
  Grif,
  Issuer,
  Problem,
  Reference,
  Register,
  Text,
} from '#documents'
import {
  approvedByHead,
  approvedByOrder,
  bold,
  built,
  centred,
  corner,
  formatPeriod,
  frame,
  gap,
  heading,
  kind,
  letterhead,
  list,
  orderPage,
  para,
  runs,
  subject,
  table,
  widePage,
} from '#documents'
import type { LegalAct, Track } from '#legal'
import { basisFor, citations } from '#legal'
import { issuerName } from '#orders'
import { organisationIn, settingWords } from '#papers'
import type { FormCode } from '#programmes'
import { formTitle } from '#programmes'
import { formTexts, modelWords } from '#regulations'
import type { Contingent } from './contingent.ts'
import { contingentTable } from './contingent-paper.ts'
import { planRegister, planTable } from './plan-table.ts'
import type { RoadmapStage } from './standard-stages.ts'
import type { YearlyTarget } from './targets.ts'

export type RoadmapPaper = {
  issuer: Issuer
  /** Some colleges call it «Комплекс мер». */
  called?: 'roadmap' | 'measures'
  /** By an order, with its mark of an appendix, or by the head on the paper itself. */
  approved: { by: 'order'; order: Reference; appendix?: number } | { by: 'head'; on?: string }
  on: string
  style?: DateStyle
  /** «2026/2027 учебный год», «2026–2028 годы» */
  cycle: string
  from: string
  to: string
  tracks: readonly Track[]
  forms: readonly FormCode[]
  ownForms?: readonly string[]
  goal?: string
  tasks?: readonly string[]
  stages: readonly RoadmapStage[]
  contingent?: Contingent | null
  targets?: { years: readonly number[]; rows: readonly YearlyTarget[] } | null
  /** «Результат. Вид документа», «Отметка о выполнении» */
  columns?: readonly ('result' | 'mark')[]
  regional?: LegalAct[]
}

const names = {
  roadmap: { kind: 'ДОРОЖНАЯ КАРТА', title: 'Дорожная карта', agrees: 'f' },
  measures: { kind: 'КОМПЛЕКС МЕР', title: 'Комплекс мер', agrees: 'm' },
} as const satisfies Record<string, { kind: string; title: string; agrees: Agreeing }>

/** D03 «Дорожная карта» / «Комплекс мер» with its six sections; contingent and targets may be left out. */
export function roadmapPaper(map: RoadmapPaper): BuiltDocument {
  const style = map.style ?? 'words'
  const name = names[map.called ?? 'roadmap']
  const parts: { title: string; blocks: Block[]; wide?: boolean }[] = [
    { title: 'Основные положения', blocks: basics(map, style) },
    { title: 'Формы наставничества', blocks: [formsTable(map)] },
    { title: 'Этапы программы', blocks: scheme(map) },
    ...(map.contingent
      ? [
          {
            title: 'Характеристика контингента',
            blocks: [contingentTable(map.issuer.kind, map.contingent, style)],
          },
        ]
      : []),
    {
      title: 'План мероприятий',
      blocks: [planTable(map.stages, map.columns ?? [], style)],
      wide: (map.columns ?? []).length > 1,
    },
    ...(map.targets ? [{ title: 'Перспективные результаты', blocks: prospects(map.targets) }] : []),
  ]
  const blocks: Block[] = [
    ...(map.approved.by === 'order' && map.approved.appendix
      ? [corner([`Приложение № ${map.approved.appendix}`])]
      : []),
    letterhead(map.issuer),
    { k: 'grifs', right: approval(map, style) },
    kind(name.kind),
    subject(subjectOf(map), 'center'),
    ...parts.flatMap(({ title, blocks: own, wide }, i): Block[] => [
      ...(wide ? [{ k: 'section' as const, page: widePage }] : []),
      ...(parts[i - 1]?.wide ? [{ k: 'section' as const, page: orderPage }] : []),
      numbered(i + 1, title),
      ...own,
    ]),
  ]
  return built(
    { title: `${name.title} ${subjectOf(map)}`, blocks, size: 13, lineSpacing: 1.05 },
    problems(map),
  )
}

/** D03 as a workbook: one row for each measure. */
export const roadmapRegister = (map: RoadmapPaper): Register =>
  planRegister(map.stages, map.columns ?? [], map.style ?? 'words', {
    title: `${names[map.called ?? 'roadmap'].title} ${subjectOf(map)}`,
    notes: [],
  })

const numbered = (n: number, title: string): Block => heading(`${n}. ${title}`)

function subjectOf({ called, tracks, issuer, cycle }: RoadmapPaper): string {
  const where = organisationIn(issuer, 'prepositional')
  const what =
    called === 'measures' ? 'по совершенствованию наставничества' : `внедрения ${modelWords(tracks)}`
  return `${what} в ${where} на ${cycle}`
}

function approval({ approved, issuer, called = 'roadmap' }: RoadmapPaper, style: DateStyle): Grif {
  if (approved.by === 'head') return approvedByHead(issuer, approved.on, style)
  return approvedByOrder(names[called].agrees, issuerName(issuer), approved.order, style)
}

const dayOf = ({ approved, on }: RoadmapPaper) =>
  (approved.by === 'order' ? approved.order.date : approved.on) ?? on

function basics(map: RoadmapPaper, style: DateStyle): Block[] {
  const acts = basisFor('D03', dayOf(map), map.issuer.kind, { tracks: map.tracks, own: map.regional ?? [] })
  const feminine = map.called !== 'measures'
  const name = names[map.called ?? 'roadmap'].title
  const { learners } = settingWords(map.issuer.kind)
  const goal = map.goal?.trim() || usualGoal(map.tracks, learners.genitive)
  const tasks = map.tasks?.length ? map.tasks : usualTasks
  return [
    para(
      runs(
        `${name} ${feminine ? 'разработана' : 'разработан'} в соответствии с `,
        ...(acts.length ? [citations(acts, 'instrumental', style)] : [gap('document.basis-missing')]),
        '.',
      ),
    ),
    para(
      map.from && map.to
        ? `Период реализации: ${formatPeriod(map.from, map.to, style)}.`
        : runs('Период реализации: ', gap('document.period-missing'), '.'),
    ),
    para(`Цель: ${goal.replace(/\.$/u, '')}.`),
    para('Задачи:', { keep: true }),
    list(tasks.map((task, i) => `${task.replace(/[.;]$/u, '')}${i < tasks.length - 1 ? ';' : '.'}`)),
  ]
}

const usualGoal = (tracks: readonly Track[], learners: string) =>
  [
    ...(tracks.includes('learners') ? [`раскрытие потенциала, поддержка и самоопределение ${learners}`] : []),
    ...(tracks.includes('employees')
      ? ['профессиональный рост и закрепление педагогических работников']
      : []),
  ].join(', ')

const usualTasks = [
  'подготовить условия для запуска программы наставничества: принять локальные акты, назначить ответственных, рассказать о программе',
  'выявить запросы наставляемых и найти наставников',
  'отобрать и обучить наставников, сформировать пары и группы',
  'организовать и сопровождать работу пар и групп',
  'провести мониторинг, поощрить лучших и распространить опыт',
]

const speaks = ({ issuer }: RoadmapPaper) => (issuer.kind === 'authority' ? 'municipal' : issuer.kind)

function formsTable(map: RoadmapPaper): Block {
  const rows: Text[][] = [
    ...map.forms.map((form) => [
      `«${formTitle(form, speaks(map))}»`,
      formTexts[form].mentor,
      formTexts[form].mentee,
    ]),
    ...(map.ownForms ?? []).map((title) => [`«${title}»`, '', '']),
  ]
  return table(
    ['Форма', 'Наставник', 'Наставляемый'],
    rows.length ? rows : [[{ text: [gap('document.form-missing')], span: 3 }]],
    { widths: [36, 67, 67], size: 11 },
  )
}

/** The stages one under another, with an arrow from each to the next. */
function scheme({ stages }: RoadmapPaper): Block[] {
  if (stages.length === 0) return [para([gap('document.rows-missing')])]
  return stages.flatMap((stage, i): Block[] => [
    ...(i > 0 ? [centred('↓', { size: 10, keep: true })] : []),
    frame(
      [
        [bold(`Этап ${i + 1}. ${stage.title}`)],
        ...(stage.result ? [`Результат: ${lower(stage.result)}`] : []),
      ],
      'center',
    ),
  ])
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('ru') + text.slice(1)

function prospects({ years, rows }: NonNullable<RoadmapPaper['targets']>): Block[] {
  return [
    para('Плановые значения показателей, %:', { keep: true }),
    table(
      ['№', 'Показатель', ...years.map(String)],
      rows.length
        ? rows.map(({ title, values }, i) => [
            String(i + 1),
            title,
            ...years.map((_, at) =>
              values[at] === null || values[at] === undefined ? '–' : String(values[at]),
            ),
          ])
        : [[{ text: [gap('document.rows-missing')], span: years.length + 2 }]],
      {
        widths: [10, 160 - years.length * 16, ...years.map(() => 16)],
        align: ['center', 'left', ...years.map(() => 'center' as const)],
        size: 11,
      },
    ),
  ]
}

const problems = ({ from, to }: RoadmapPaper): Problem[] =>
  from && to && to < from ? [{ code: 'document.period-reversed' }] : []
