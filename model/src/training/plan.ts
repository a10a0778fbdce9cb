import type { Block, BuiltDocument, DateStyle, Issuer, Text } from '#documents'
import {
  approvedByHead,
  blank,
  built,
  counted,
  formatDate,
  formPage,
  gap,
  kind,
  letterhead,
  line,
  orGap,
  signature,
  subject,
  table,
} from '#documents'

export type TrainingTopic = {
  title: string
  /** «лекция», «тренинг», «практикум» */
  form?: string
  /** Academic hours; a half is allowed. */
  hours: number
  teacher?: string
  on?: string
}

export type TrainingPlan = {
  issuer: Issuer
  /** «2026/2027 учебный год» */
  cycle: string
  topics: readonly TrainingTopic[]
  /** «А. С. Березина» */
  curator?: string
  approvedOn?: string
  style?: DateStyle
  /** Teachers and days are written by hand. */
  blank?: boolean
}

/** Four academic hours before the start: there is no federal number, organisations choose their own. */
export const usualTopics: readonly TrainingTopic[] = [
  { title: 'Целевая модель наставничества: цель, роли, этапы, документы', form: 'лекция', hours: 1 },
  { title: 'Первый контакт, умение слушать, обратная связь', form: 'тренинг', hours: 1 },
  { title: 'Цель и план работы пары, дневник и отчет наставника', form: 'практикум', hours: 1 },
  {
    title: 'Этика и безопасность, трудные случаи, помощь куратора и психолога',
    form: 'разбор ситуаций',
    hours: 1,
  },
]

export const hoursOf = (topics: readonly TrainingTopic[]) =>
  topics.reduce((sum, { hours }) => sum + (Number.isFinite(hours) ? hours : 0), 0)

/** «4 академических часа», «2,5 академического часа» */
export const academicHours = (hours: number): string =>
  Number.isInteger(hours)
    ? counted(hours, ['академический час', 'академических часа', 'академических часов'])
    : `${said(hours)}\u00A0академического часа`

const said = (hours: number) => String(hours).replace('.', ',')

/** D12 «План обучения наставников». */
export function trainingPlan(plan: TrainingPlan): BuiltDocument {
  const { issuer, style, topics } = plan
  const blocks: Block[] = [
    letterhead(issuer),
    { k: 'grifs', right: approvedByHead(issuer, plan.approvedOn, style) },
    kind('ПЛАН'),
    subject(`обучения наставников на ${plan.cycle}`, 'center'),
    table(
      ['№', 'Тема', 'Форма занятия', 'Часы', 'Преподаватель', 'Дата'],
      topics.length
        ? topics.map((topic, i) => row(topic, i + 1, plan))
        : [[{ text: [gap('document.rows-missing')], span: 6 }]],
      {
        widths: [10, 66, 27, 14, 39, 24],
        align: ['center', 'left', 'left', 'center', 'left', 'center'],
        size: 11,
        rowHeight: 9,
      },
    ),
    line(`Всего: ${academicHours(hoursOf(topics))}.`, { before: 4 }),
    signature('Куратор программы наставничества', plan.curator || [blank(45)], { line: true }),
  ]
  return built({ title: `План обучения наставников на ${plan.cycle}`, blocks, page: formPage, size: 13 })
}

function row({ title, form, hours, teacher, on }: TrainingTopic, n: number, plan: TrainingPlan): Text[] {
  const written = (
    value: string | undefined,
    code: 'document.name-missing' | 'document.date-missing',
  ): Text => (plan.blank ? (value ?? '') : orGap(value, code))
  return [
    String(n),
    orGap(title, 'document.text-missing'),
    form ?? '',
    said(hours),
    written(teacher, 'document.name-missing'),
    written(on && formatDate(on, 'figures'), 'document.date-missing'),
  ]
}
