import type { Block, BuiltDocument, DateStyle, Issuer, Text } from '#documents'
import {
  approvedByHead,
  bold,
  built,
  formatDate,
  formPage,
  gap,
  heading,
  kind,
  letterhead,
  list,
  para,
  signature,
  subject,
  table,
} from '#documents'
import { orDash, tenths } from '#monitoring'
import { bureauFigures } from './indicators.ts'
import type { BureauPerson, BureauProject } from './project.ts'
import { ofBureau, projectStates } from './project.ts'

export type BureauReport = {
  issuer: Issuer
  /** «2026/2027 учебный год» */
  year: string
  approvedOn?: string | null
  style?: DateStyle
  /** Orders of the year; rejected ones too: they were received. */
  projects: readonly BureauProject[]
  conclusions: readonly string[]
  next: readonly string[]
  head: BureauPerson | null
}

/** «Годовой отчет» of the bureau: its indicators are counted from its orders. */
export function bureauReport(report: BureauReport): BuiltDocument {
  const { issuer, year, approvedOn, style = 'figures', projects, conclusions, next, head } = report
  const about = `о работе ${ofBureau} за ${year}`
  const parts: [string, Block[]][] = [
    ['Показатели', [figuresTable(projects)]],
    [
      'Проекты',
      projects.length ? [projectsTable(projects, style)] : [para('Заказов в отчетном году не поступало.')],
    ],
    ['Конкурсы, награды, публикации', achievements(projects)],
    ['Выводы', [points(conclusions)]],
    ['Задачи на следующий год', [points(next)]],
  ]
  const blocks: Block[] = [
    letterhead(issuer),
    { k: 'grifs', right: approvedByHead(issuer, approvedOn, style) },
    kind('ОТЧЕТ'),
    subject(about, 'center'),
    ...parts.flatMap(([title, own], i) => [heading(`${i + 1}. ${title}`), ...own]),
    signature(`Руководитель ${ofBureau}`, head?.name ?? [gap('document.name-missing')]),
  ]
  return built({ title: `Отчет ${about}`, blocks, page: formPage, size: 13 })
}

const points = (items: readonly string[]): Block =>
  items.length
    ? list(
        items.map((item) => `${item.trim().replace(/[.;]$/u, '')}.`),
        'number',
      )
    : para([gap('document.text-missing')])

function figuresTable(projects: readonly BureauProject[]): Block {
  const figures = bureauFigures(projects)
  const rows: [string, string][] = [
    ['Поступило заказов', String(figures.received)],
    ['Согласовано с заказчиками', String(figures.agreed)],
    ['Передано заказчикам', String(figures.delivered)],
    ['из них в срок', String(figures.onTime)],
    ['Внедрено', String(figures.implemented)],
    ['Студентов в проектах (каждый учтен один раз)', String(figures.students)],
    ['Заказчиков', String(figures.customers)],
    ['Конкурсов и наград', String(figures.awards)],
    ['Проектов с наставником от предприятия, %', orDash(figures.enterpriseShare, tenths)],
    ['Средняя оценка заказчиков (1–10)', orDash(figures.rating, tenths)],
  ]
  return table(['Показатель', 'Значение'], rows, { widths: [140, 40], align: ['left', 'center'], size: 11 })
}

const projectsTable = (projects: readonly BureauProject[], style: DateStyle | undefined): Block =>
  table(
    ['№', 'Проект', 'Заказчик', 'Студентов', 'Состояние', 'Передан'],
    projects.map(({ title, customer, leader, performers, state, deliveredOn }, i): Text[] => [
      String(i + 1),
      title,
      customer.name,
      String(performers.length + (leader ? 1 : 0)),
      projectStates[state],
      deliveredOn ? formatDate(deliveredOn, style) : '–',
    ]),
    {
      widths: [10, 52, 42, 24, 30, 26],
      align: ['center', 'left', 'left', 'center', 'left', 'center'],
      size: 11,
    },
  )

function achievements(projects: readonly BureauProject[]): Block[] {
  const of = (title: string, items: readonly string[]): Block[] =>
    items.length
      ? [
          para([bold(`${title}:`)], { keep: true }),
          list(
            items.map((item, i) => item.trim().replace(/[.;]$/u, '') + (i < items.length - 1 ? ';' : '.')),
          ),
        ]
      : []
  const found = [
    ...of(
      'Конкурсы и награды',
      projects.flatMap(({ awards = [] }) => awards),
    ),
    ...of(
      'Публикации',
      projects.flatMap(({ publications = [] }) => publications),
    ),
  ]
  return found.length ? found : [para('В отчетном году не было.')]
}
