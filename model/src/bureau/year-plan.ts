import type { Block, BuiltDocument, Cell, DateStyle, Issuer, Text } from '#documents'
import {
  approvedByHead,
  blank,
  bold,
  built,
  formatDate,
  formPage,
  gap,
  isDate,
  kind,
  letterhead,
  signature,
  subject,
  table,
} from '#documents'
import type { BureauPerson } from './project.ts'
import { ofBureau } from './project.ts'

export type PlannedWork = { text: string; due: string | null; responsible: string | null }
export type PlanSection = { title: string; works: readonly PlannedWork[] }

export type BureauPlan = {
  issuer: Issuer
  /** «2026/2027 учебный год»; empty on a blank. */
  year: string | null
  approvedOn?: string | null
  style?: DateStyle
  /** Null makes a blank with the usual sections. */
  sections: readonly PlanSection[] | null
  head: BureauPerson | null
}

const usualSections = [
  'Организационная работа',
  'Работа над проектами',
  'Обучение и консультации',
  'Конкурсы, выставки, публикации',
  'Работа с заказчиками и партнерами',
] as const

/** «Годовой план работы» of the bureau. */
export function bureauPlan(plan: BureauPlan): BuiltDocument {
  const { issuer, year, approvedOn, style, head } = plan
  const rest = year ? `на ${year}` : 'на 20___/20___ учебный год'
  const blocks: Block[] = [
    letterhead(issuer),
    { k: 'grifs', right: approvedByHead(issuer, approvedOn, style) },
    kind('ПЛАН РАБОТЫ'),
    subject(`${ofBureau} ${rest}`, 'center'),
    table(['№', 'Мероприятие', 'Срок', 'Ответственный', 'Отметка о выполнении'], rows(plan), {
      widths: [12, 70, 34, 38, 26],
      align: ['center', 'left', 'left', 'left', 'left'],
      size: 11,
      ...(plan.sections ? {} : { rowHeight: 9 }),
    }),
    signature(
      `Руководитель ${ofBureau}`,
      head?.name ?? (plan.sections ? [gap('document.name-missing')] : [blank(45)]),
    ),
  ]
  return built({ title: `План работы ${ofBureau} ${rest}`, blocks, page: formPage, size: 13 })
}

/** Lines for each section of a blank. */
const blankLines = 4

function rows({ sections, style }: BureauPlan): (Text | Cell)[][] {
  const shown: readonly { title: string; works: readonly (PlannedWork | null)[] }[] =
    sections ??
    usualSections.map((title) => ({ title, works: Array.from({ length: blankLines }, () => null) }))
  if (shown.length === 0) return [[{ text: [gap('document.rows-missing')], span: 5 }]]
  return shown.flatMap(({ title, works }, i) => [
    [{ text: [bold(`${i + 1}. ${title}`)], span: 5 }],
    ...works.map((work, n): (Text | Cell)[] => [
      `${i + 1}.${n + 1}`,
      work?.text ?? '',
      work ? due(work.due, style) : '',
      work ? work.responsible?.trim() || [gap('document.name-missing')] : '',
      '',
    ]),
  ])
}

const due = (value: string | null, style: DateStyle | undefined): Text => {
  if (!value?.trim()) return [gap('document.date-missing')]
  return isDate(value) ? `до ${formatDate(value, style)}` : value
}
